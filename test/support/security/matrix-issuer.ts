import { generateKeyPairSync, sign } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
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
  /** As the issuer publishes it. */
  readonly key: Readonly<Record<string, unknown>>;
  token(claims: Claims): string;
  /** A token with exactly this in it, properly signed. */
  signed(header: object, payload: object): string;
  /** Who signs in next at the issuer's page, which asks for no password. */
  next(person: Claims): void;
  stop(): Promise<void>;
}

const LIFETIME_SECONDS = 600;
const AUDIENCE = 'urn:campusloop:api';
const seconds = () => Math.floor(Date.now() / 1_000);
const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

export async function openMatrixIssuer(): Promise<MatrixIssuer> {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const key = { ...publicKey.export({ format: 'jwk' }), kid: 'matrix', alg: 'ES256', use: 'sig' };
  const signed = (header: object, payload: object) => {
    const body = `${encode(header)}.${encode(payload)}`;
    return `${body}.${sign('sha256', Buffer.from(body), { key: privateKey, dsaEncoding: 'ieee-p1363' }).toString('base64url')}`;
  };
  const tokenFor = (aud: string, { sub, ...claims }: Claims, more: object) =>
    signed({ alg: 'ES256', kid: 'matrix' }, { iss: url, aud, sub, ...claims, ...more, iat: seconds(), exp: seconds() + LIFETIME_SECONDS });

  const arrived = new Map<string, { readonly person: Claims; readonly nonce: string; readonly client: string }>();
  let person: Claims = { sub: 'nobody', roles: [] };
  const enter = ({ searchParams: asked }: URL): string => {
    const code = `code-${arrived.size}`;
    arrived.set(code, { person, nonce: asked.get('nonce') ?? '', client: asked.get('client_id') ?? '' });
    return `${asked.get('redirect_uri')}?${new URLSearchParams({ code, state: asked.get('state') ?? '' })}`;
  };
  const exchange = async (request: IncomingMessage) => {
    const found = arrived.get(new URLSearchParams(Buffer.concat(await Array.fromAsync(request as AsyncIterable<Buffer>)).toString()).get('code') ?? '');
    if (!found) return { error: 'invalid_grant' };
    return { access_token: tokenFor(AUDIENCE, found.person, { client_id: found.client }), id_token: tokenFor(found.client, found.person, { nonce: found.nonce }), expires_in: LIFETIME_SECONDS };
  };

  const server = createServer(async (request, response) => {
    const asked = new URL(request.url ?? '/', url);
    if (asked.pathname === '/auth') return void response.writeHead(302, { location: enter(asked) }).end();
    const discovery = { issuer: url, jwks_uri: `${url}/jwks`, authorization_endpoint: `${url}/auth`, token_endpoint: `${url}/token` };
    const answer = asked.pathname === '/jwks' ? { keys: [key] } : asked.pathname === '/token' ? await exchange(request) : discovery;
    response.writeHead('error' in answer ? 400 : 200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    key,
    signed,
    token: claims => tokenFor(AUDIENCE, claims, { client_id: claims.sub }),
    next: claims => void (person = claims),
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
