import { generateKeyPairSync, sign } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a token says of whoever carries it. */
export interface Claims {
  readonly sub: string;
  readonly roles: readonly string[];
  /** Ids of the colleges that they are limited to; absent: the whole campus. */
  readonly scope_units?: readonly string[];
}

/** A university's own OpenID issuer, which vouches for any role in any college. */
export interface MatrixIssuer {
  readonly url: string;
  token(claims: Claims): string;
  stop(): Promise<void>;
}

const LIFETIME_SECONDS = 600;

export async function openMatrixIssuer(): Promise<MatrixIssuer> {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const key = { ...publicKey.export({ format: 'jwk' }), kid: 'matrix', alg: 'ES256', use: 'sig' };
  const server = createServer((request, response) => {
    const answer = request.url === '/jwks' ? { keys: [key] } : { issuer: url, jwks_uri: `${url}/jwks`, authorization_endpoint: `${url}/auth`, token_endpoint: `${url}/token` };
    response.setHeader('content-type', 'application/json').end(JSON.stringify(answer));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return {
    url,
    token({ sub, ...claims }) {
      const iat = Math.floor(Date.now() / 1_000);
      const body = `${encode({ alg: 'ES256', kid: 'matrix' })}.${encode({ iss: url, aud: 'urn:campusloop:api', sub, client_id: sub, ...claims, iat, exp: iat + LIFETIME_SECONDS })}`;
      return `${body}.${sign('sha256', Buffer.from(body), { key: privateKey, dsaEncoding: 'ieee-p1363' }).toString('base64url')}`;
    },
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
