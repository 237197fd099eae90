import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import { describe, expect, it } from 'vitest';
import { codesOf, start, type Started } from '../testing/gateway.ts';
import { AUDIENCE } from './bearer.ts';

const now = () => Math.floor(Date.now() / 1000);
const claims = (issuer: string) => ({ iss: issuer, sub: 'laboratory', client_id: 'laboratory', aud: AUDIENCE, roles: ['developer'] });
const stranger = await generateKeyPair('ES256', { extractable: true });

const forged: [string, (started: Started) => Promise<string> | string][] = [
  ['without a signature', ({ issuer }) => new UnsecuredJWT(claims(issuer.url)).setExpirationTime('5m').encode()],
  ['of another issuer', ({ issuer }) => issuer.token({ iss: 'https://elsewhere.example' })],
  ['for another audience', ({ issuer }) => issuer.token({ aud: 'urn:another:api' })],
  ['for our sign-in client', ({ issuer }) => issuer.token({ aud: 'gateway' })],
  ['that has expired', ({ issuer }) => issuer.token({}, -31)],
  ['that never expires', ({ issuer }) => issuer.token({}, null)],
  ['with other claims put in', async ({ issuer }) => (await issuer.token()).split('.').with(1, Buffer.from(JSON.stringify(claims(issuer.url))).toString('base64url')).join('.')],
  ['signed by a stranger', ({ issuer }) => new SignJWT(claims(issuer.url)).setProtectedHeader({ alg: 'ES256', kid: 'k1' }).setExpirationTime('5m').sign(stranger.privateKey)],
  ['signed with a shared secret', ({ issuer }) => new SignJWT(claims(issuer.url)).setProtectedHeader({ alg: 'HS256' }).setExpirationTime('5m').sign(new TextEncoder().encode('secret-secret-secret-secret-secret'))],
  ['signed with the public key as secret', async ({ issuer }) => {
    const { keys } = (await (await fetch(`${issuer.url}/jwks`)).json()) as { keys: object[] };
    return new SignJWT(claims(issuer.url)).setProtectedHeader({ alg: 'HS256', kid: 'k1' }).setExpirationTime('5m').sign(new TextEncoder().encode(JSON.stringify(keys[0])));
  }],
  ['that brings its own key', async ({ issuer }) =>
    new SignJWT(claims(issuer.url)).setProtectedHeader({ alg: 'ES256', jwk: await exportJWK(stranger.publicKey) }).setExpirationTime('5m').sign(stranger.privateKey)],
  ['that is not valid yet', ({ issuer }) => issuer.token({ nbf: now() + 120 })],
  ['without a subject', ({ issuer }) => issuer.token({ sub: undefined })],
  ['that is no token', () => 'not-a-token'],
];

describe('A bearer token', () => {
  it('of the issuer for this API is taken, with the permissions of its roles', async () => {
    const { ask, issuer } = await start();
    const { body } = await ask('{ person(id: "p1") { name } }', {}, { token: await issuer.token({ roles: ['health-admin', 'nobody knows'] }) });
    expect(body).toEqual({ data: { person: { name: '人员 1' } } });
  });

  it('a few seconds late by the clock is taken', async () => {
    const { ask, issuer } = await start();
    expect((await ask('{ __typename }', {}, { token: await issuer.token({}, -10) })).status).toBe(200);
  });

  it.each(forged)('%s is refused', async (_, make) => {
    const started = await start();
    const reply = await started.ask('{ person(id: "p1") { name } }', {}, { token: await make(started) });
    expect(reply.status).toBe(401);
    expect(codesOf(reply)).toEqual(['TOKEN_INVALID']);
    expect(reply.headers.get('www-authenticate')).toContain('error="invalid_token"');
    expect(started.asked).toEqual([]);
  });

  it('must say so', async () => {
    const { fetch } = await start();
    const response = await fetch('/graphql', { method: 'POST', headers: { authorization: 'Basic YTpi', 'content-type': 'application/json' }, body: '{"query":"{__typename}"}' });
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toContain('Bearer');
  });

  it('carries the colleges it is limited to', async () => {
    const { ask, issuer, asked } = await start();
    await ask('{ person(id: "p1") { id } }', {}, { token: await issuer.token({ scope_units: ['c1', 'c2'] }) });
    await ask('{ person(id: "p1") { id } }');
    expect(asked.map(one => one.request.actor.scope)).toEqual([['c1', 'c2'], 'ALL']);
  });

  it('waits while the issuer cannot be asked', async () => {
    const { ask, issuer } = await start();
    const token = await issuer.token();
    await issuer.stop();
    const reply = await ask('{ __typename }', {}, { token });
    expect(reply.status).toBe(503);
    expect(codesOf(reply)).toEqual(['UNAVAILABLE']);
  });
});
