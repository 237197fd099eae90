import { createHash, randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { text } from 'node:stream/consumers';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, type JWTPayload } from 'jose';
import { AUDIENCE } from '../bearer/bearer.ts';

const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
const jwk = { ...(await exportJWK(publicKey)), kid: 'k1', alg: 'ES256', use: 'sig' };

export interface TestIssuer {
  readonly url: string;
  /** A token for the API; `claims` override the usual ones; a lifetime of null never ends. */
  token(claims?: JWTPayload, lifetimeSeconds?: number | null): Promise<string>;
  /** What the person who signs in next is, and for how long; null: their grant has ended. */
  person: { claims: JWTPayload; seconds: number } | null;
  readonly exchanges: URLSearchParams[];
  stop(): Promise<void>;
}

export const CLIENT = { id: 'gateway', secret: 'a secret: with %' };

/** An OpenID issuer that lets everybody in at once. */
export async function startIssuer(): Promise<TestIssuer> {
  const codes = new Map<string, URLSearchParams>();
  const exchanges: URLSearchParams[] = [];
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', issuer.url);
    const json = (status: number, value: unknown) => response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
    if (url.pathname === '/.well-known/openid-configuration') {
      return json(200, { issuer: issuer.url, authorization_endpoint: `${issuer.url}/auth`, token_endpoint: `${issuer.url}/token`, jwks_uri: `${issuer.url}/jwks`, end_session_endpoint: `${issuer.url}/end` });
    }
    if (url.pathname === '/jwks') return json(200, { keys: [jwk] });
    if (url.pathname === '/auth') {
      const code = randomUUID();
      codes.set(code, url.searchParams);
      const back = new URL(url.searchParams.get('redirect_uri') ?? '');
      back.search = new URLSearchParams({ code, state: url.searchParams.get('state') ?? '' }).toString();
      return response.writeHead(302, { location: back.href }).end();
    }
    const form = new URLSearchParams(await text(request));
    exchanges.push(form);
    const expected = `Basic ${Buffer.from(`${encodeURIComponent(CLIENT.id)}:${encodeURIComponent(CLIENT.secret)}`).toString('base64')}`;
    if (request.headers.authorization !== expected) return json(401, { error: 'invalid_client' });
    const sent = codes.get(form.get('code') ?? '');
    codes.delete(form.get('code') ?? '');
    const proved = createHash('sha256').update(form.get('code_verifier') ?? '').digest('base64url') === sent?.get('code_challenge');
    if (!issuer.person || (form.get('grant_type') === 'authorization_code' && !proved)) return json(400, { error: 'invalid_grant', error_description: 'over' });
    const { claims, seconds } = issuer.person;
    const id_token = await sign(issuer.url, { sub: claims.sub, aud: CLIENT.id, nonce: sent?.get('nonce') }, 600);
    return json(200, { access_token: await issuer.token(claims, seconds), id_token, refresh_token: randomUUID(), expires_in: seconds, token_type: 'Bearer' });
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const issuer: TestIssuer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    token: (claims = {}, seconds = 600) => sign(issuer.url, { sub: 'laboratory', client_id: 'laboratory', aud: AUDIENCE, roles: ['developer'], ...claims }, seconds),
    person: { claims: { sub: 'u1', client_id: CLIENT.id, name: '王芳', roles: ['health-admin'], scope_units: ['c1'] }, seconds: 600 },
    exchanges,
    stop: () => stopServer(server),
  };
  return issuer;
}

function sign(issuer: string, claims: JWTPayload, seconds: number | null): Promise<string> {
  const token = new SignJWT({ iss: issuer, ...claims }).setProtectedHeader({ alg: 'ES256', kid: 'k1' }).setIssuedAt();
  return (seconds === null ? token : token.setExpirationTime(Math.floor(Date.now() / 1000) + seconds)).sign(privateKey);
}

export async function stopServer(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise(resolve => server.close(resolve));
}
