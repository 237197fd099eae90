import { createHmac, createPublicKey, generateKeyPairSync, sign } from 'node:crypto';
import type { MatrixIssuer } from './matrix-issuer.ts';

const AUDIENCE = 'urn:campusloop:api';
const HEADER = { alg: 'ES256', kid: 'matrix' };
const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const seconds = () => Math.floor(Date.now() / 1_000);
const usual = ({ url }: MatrixIssuer) => ({ iss: url, aud: AUDIENCE, sub: 'forger', client_id: 'forger', roles: ['command-admin'], iat: seconds(), exp: seconds() + 600 });

const signedBy = (header: object, payload: object, key: Parameters<typeof sign>[2]) => {
  const body = `${encode(header)}.${encode(payload)}`;
  return `${body}.${sign('sha256', Buffer.from(body), key).toString('base64url')}`;
};
const sealedBy = (payload: object, secret: string) => {
  const body = `${encode({ alg: 'HS256', kid: 'matrix' })}.${encode(payload)}`;
  return `${body}.${createHmac('sha256', secret).update(body).digest('base64url')}`;
};
const stranger = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const oldFashioned = generateKeyPairSync('rsa', { modulusLength: 2_048 });
const strangers = { key: stranger.privateKey, dsaEncoding: 'ieee-p1363' } as const;
const pemOf = ({ key }: MatrixIssuer) => createPublicKey({ key, format: 'jwk' }).export({ type: 'spki', format: 'pem' }) as string;

/** Tokens that the issuer did not give to whoever sends them. */
export const FORGED: Readonly<Record<string, (issuer: MatrixIssuer) => string>> = {
  'without a signature (alg none)': issuer => `${encode({ alg: 'none' })}.${encode(usual(issuer))}.`,
  'without a signature, otherwise spelt': issuer => `${encode({ alg: 'nOnE', kid: 'matrix' })}.${encode(usual(issuer))}.`,
  'with the signature cut off': issuer => issuer.signed(HEADER, usual(issuer)).replace(/[^.]+$/, ''),
  'of another issuer': issuer => issuer.signed(HEADER, { ...usual(issuer), iss: 'https://elsewhere.example' }),
  'for another audience': issuer => issuer.signed(HEADER, { ...usual(issuer), aud: 'urn:another:api' }),
  'for the sign-in of people (an identity token)': issuer => issuer.signed(HEADER, { ...usual(issuer), aud: 'gateway' }),
  'that has expired': issuer => issuer.signed(HEADER, { ...usual(issuer), exp: seconds() - 3_600 }),
  'that never expires': issuer => issuer.signed(HEADER, { ...usual(issuer), exp: undefined }),
  'that is not valid yet': issuer => issuer.signed(HEADER, { ...usual(issuer), nbf: seconds() + 3_600 }),
  'of nobody': issuer => issuer.signed(HEADER, { ...usual(issuer), sub: undefined }),
  'signed with the public key as a secret (PEM)': issuer => sealedBy(usual(issuer), pemOf(issuer)),
  'signed with the public key as a secret (JWK)': issuer => sealedBy(usual(issuer), JSON.stringify(issuer.key)),
  'signed with an empty secret': issuer => sealedBy(usual(issuer), ''),
  'signed by a stranger': issuer => signedBy(HEADER, usual(issuer), strangers),
  'signed by a stranger under an unknown key id': issuer => signedBy({ ...HEADER, kid: 'another' }, usual(issuer), strangers),
  'signed by a stranger in another algorithm': issuer => signedBy({ alg: 'RS256', kid: 'matrix' }, usual(issuer), oldFashioned.privateKey),
  'that brings its own key': issuer => signedBy({ alg: 'ES256', jwk: stranger.publicKey.export({ format: 'jwk' }) }, usual(issuer), strangers),
  'that says where its key lies': issuer => signedBy({ ...HEADER, kid: 'another', jku: 'http://169.254.169.254/keys', x5u: 'file:///etc/passwd' }, usual(issuer), strangers),
  'whose key id is a path': issuer => signedBy({ ...HEADER, kid: '../../../../dev/null' }, usual(issuer), strangers),
  'with other roles put in': issuer => issuer.signed(HEADER, { ...usual(issuer), roles: [] }).split('.').with(1, encode(usual(issuer))).join('.'),
  'that is no token': () => 'eyJhbGciOiJub25lIn0.e30.',
  'of 12,000 characters': () => 'a'.repeat(12_000),
};
