import { generateKeyPairSync, sign } from 'node:crypto';
import { createServer } from 'node:http';
import { listen } from './contestant.ts';

export interface Issuer { url: string; token(client: string, roles?: readonly string[]): string; stop(): void }

const AUDIENCE = 'urn:campusloop:api';
const LIFETIME_SECONDS = 3_600;

/** An OpenID issuer whose tokens CampusLoop verifies as it would any university's; it vouches for clients with a leader's role. */
export async function startIssuer(): Promise<Issuer> {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const key = { ...publicKey.export({ format: 'jwk' }), kid: 'bench', alg: 'ES256', use: 'sig' };
  let url = '';
  const server = createServer((request, response) => {
    const answer = request.url === '/jwks' ? { keys: [key] } : { issuer: url, jwks_uri: `${url}/jwks`, authorization_endpoint: `${url}/auth`, token_endpoint: `${url}/token` };
    response.setHeader('content-type', 'application/json').end(JSON.stringify(answer));
  });
  url = await listen(server, '');
  const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const token = (client: string, roles: readonly string[] = ['command-admin']) => {
    const now = Math.floor(Date.now() / 1_000);
    const body = `${encode({ alg: 'ES256', kid: 'bench' })}.${encode({ iss: url, aud: AUDIENCE, sub: client, client_id: client, roles, iat: now, exp: now + LIFETIME_SECONDS })}`;
    return `${body}.${sign('sha256', Buffer.from(body), { key: privateKey, dsaEncoding: 'ieee-p1363' }).toString('base64url')}`;
  };
  return { url, token, stop: () => void server.close() };
}
