import { afterEach, describe, expect, it, vi } from 'vitest';
import { codesOf, cookiesOf, replyOf, start } from '../testing/gateway.ts';
import { hashOf } from '../documents/registered.ts';
import { safePath } from './safe-path.ts';
import { createSeal } from './seal.ts';

const text = 'query Me { person(id: "p1") { name } }';
const operations = new Map([[hashOf(text), text]]);
const me = JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: hashOf(text) } } });
const json = { 'content-type': 'application/json' };
const HOUR = 3_600_000;

afterEach(() => void vi.useRealTimers());

/** Moves the clock of the gateway; nothing waits for it. */
const later = (milliseconds: number) => vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + milliseconds });

describe('Signing in', () => {
  it('ends where the person wanted to go, with a cookie that scripts cannot read', async () => {
    const { fetch: get, issuer } = await start();
    const away = await get('/sign-in?to=/health/tubes%3Fopen=1');
    const to = new URL(away.headers.get('location') ?? '');
    expect([away.status, to.origin]).toEqual([302, issuer.url]);
    expect(Object.fromEntries(to.searchParams)).toMatchObject({ response_type: 'code', code_challenge_method: 'S256', resource: 'urn:campusloop:api', scope: expect.stringContaining('openid') });
    const back = new URL((await fetch(to, { redirect: 'manual' })).headers.get('location') ?? '');
    const arrived = await get(back.pathname + back.search, { headers: { cookie: cookiesOf(away) } });
    expect([arrived.status, arrived.headers.get('location')]).toEqual([302, '/health/tubes?open=1']);
    const cookie = arrived.headers.getSetCookie().find(line => line.startsWith('campusloop='));
    expect(cookie).toMatch(/; Path=\/; HttpOnly; SameSite=Lax; Max-Age=43200$/);
    const session = await (await get('/session', { headers: { cookie: cookiesOf(arrived) } })).json();
    expect(session).toEqual({ user: { id: 'u1', name: '王芳', roles: ['health-admin'], permissions: ['health.state.read', 'health.tube.read', 'health.tube.seal', 'logistics.place.read', 'personnel.person.read'], scope: ['c1'] }, campus: { name: '示例大学', zone: 'Asia/Shanghai' } });
  });

  it('on https uses a cookie that no neighbouring host can set', async () => {
    const { signIn, fetch: get } = await start({ publicUrl: 'https://loop.example.edu/' });
    const cookie = await signIn();
    expect(cookie).toMatch(/^__Host-campusloop=/);
    const answer = await get('/session', { headers: { cookie } });
    expect(((await answer.json()) as { user: object }).user).not.toBeNull();
    expect(answer.headers.get('strict-transport-security')).toBe('max-age=31536000');
    const [line] = (await get('/sign-in')).headers.getSetCookie();
    expect(line).toContain('; Secure');
  });

  it.each([
    ['another state', (back: URL) => back.searchParams.set('state', 'x'), true],
    ['another code', (back: URL) => back.searchParams.set('code', 'x'), true],
    ['no cookie', () => undefined, false],
  ])('with %s begins nothing and offers to try again', async (_, change, withCookie) => {
    const { fetch: get } = await start();
    const away = await get('/sign-in?to=/x');
    const back = new URL((await fetch(away.headers.get('location') ?? '', { redirect: 'manual' })).headers.get('location') ?? '');
    change(back);
    const arrived = await get(back.pathname + back.search, { headers: withCookie ? { cookie: cookiesOf(away) } : {} });
    expect(arrived.status).toBe(400);
    expect(arrived.headers.getSetCookie()).toEqual([]);
    expect(await arrived.text()).toContain('/sign-in?to=');
  });

  it.each([
    ['/health?x=1#y', '/health?x=1#y'], [null, '/'], ['https://evil.example', '/'], ['//evil.example', '/'], ['/\\evil.example', '/'], ['/\t/evil.example', '/'], ['/.//evil.example', '/'], ['javascript:alert(1)', '/'], ['', '/'],
  ])('to %j goes to %s', (to, path) => expect(safePath(to)).toBe(path));
});

describe('A session', () => {
  const ask = (get: (path: string, init?: RequestInit) => Promise<Response>, headers: Record<string, string>) => get('/graphql', { method: 'POST', headers: { ...json, ...headers }, body: me });

  it('asks with the header that only our pages send', async () => {
    const { fetch: get, signIn, asked } = await start({ operations });
    const cookie = await signIn();
    const reply = await replyOf(await ask(get, { cookie }));
    expect([reply.status, codesOf(reply)]).toEqual([403, ['CSRF']]);
    expect(asked).toEqual([]);
    expect((await replyOf(await ask(get, { cookie, 'x-campusloop': '1' }))).body).toEqual({ data: { person: { name: '人员 1' } } });
  });

  it('does not answer another site, whatever headers it sends', async () => {
    const { fetch: get, signIn, gateway } = await start({ operations });
    const cookie = await signIn();
    expect((await ask(get, { cookie, 'x-campusloop': '1', origin: 'https://evil.example' })).status).toBe(403);
    expect((await ask(get, { cookie, 'x-campusloop': '1', origin: gateway.url })).status).toBe(200);
    expect((await get('/graphql', { method: 'OPTIONS', headers: { origin: 'https://evil.example', 'access-control-request-method': 'POST' } })).headers.get('access-control-allow-origin')).toBeNull();
  });

  it('ends at sign-out; its cookie is worth nothing after', async () => {
    const { fetch: get, signIn, issuer } = await start({ operations });
    const cookie = await signIn();
    expect((await ask(get, { cookie, 'x-campusloop': '1' })).status).toBe(200);
    expect((await get('/sign-out', { method: 'POST', headers: { cookie } })).status).toBe(403);
    const out = await get('/sign-out', { method: 'POST', headers: { cookie, 'x-campusloop': '1' } });
    expect(((await out.json()) as { to: string }).to).toMatch(new RegExp(`^${issuer.url}/end\\?.*id_token_hint=`));
    expect(out.headers.getSetCookie()[0]).toContain('campusloop=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0');
    const replayed = await replyOf(await ask(get, { cookie, 'x-campusloop': '1' }));
    expect([replayed.status, codesOf(replayed)]).toEqual([401, ['UNAUTHENTICATED']]);
    expect(await (await get('/session', { headers: { cookie } })).json()).toMatchObject({ user: null });
  });

  it('of an earlier person in the same browser ends when another signs in', async () => {
    const { fetch: get, signIn } = await start();
    const before = await signIn();
    const away = await get('/sign-in');
    const back = new URL((await fetch(away.headers.get('location') ?? '', { redirect: 'manual' })).headers.get('location') ?? '');
    await get(back.pathname + back.search, { headers: { cookie: `${cookiesOf(away)}; ${before}` } });
    expect(await (await get('/session', { headers: { cookie: before } })).json()).toMatchObject({ user: null });
  });

  it('made up by somebody is nobody’s', async () => {
    const { fetch: get } = await start();
    expect(await (await get('/session', { headers: { cookie: 'campusloop=made-up' } })).json()).toMatchObject({ user: null });
  });

  it('follows what the issuer says now, once the access token ends', async () => {
    const { fetch: get, signIn, issuer } = await start();
    issuer.person = { claims: { sub: 'u1', roles: ['health-admin'] }, seconds: 0 };
    const cookie = await signIn();
    issuer.person = { claims: { sub: 'u1', roles: ['personnel-admin'] }, seconds: 600 };
    expect(await (await get('/session', { headers: { cookie } })).json()).toMatchObject({ user: { roles: ['personnel-admin'] } });
  });

  it('ends when the issuer says that the grant has ended', async () => {
    const { fetch: get, signIn, issuer } = await start();
    issuer.person = { claims: { sub: 'u1', roles: ['health-admin'] }, seconds: 0 };
    const cookie = await signIn();
    issuer.person = null;
    expect(await (await get('/session', { headers: { cookie } })).json()).toMatchObject({ user: null });
  });

  it('goes on while the issuer cannot be reached', async () => {
    const { fetch: get, signIn, issuer, logs } = await start();
    issuer.person = { claims: { sub: 'u1', roles: ['health-admin'] }, seconds: 0 };
    const cookie = await signIn();
    await issuer.stop();
    expect(await (await get('/session', { headers: { cookie } })).json()).toMatchObject({ user: { id: 'u1' } });
    expect(logs.map(line => line.message)).toContain('a session could not be renewed; it goes on as it was');
  });

  it('is put off by use', async () => {
    const { fetch: get, signIn } = await start();
    const cookie = await signIn();
    later(HOUR);
    const used = await get('/session', { headers: { cookie } });
    expect(used.headers.getSetCookie()[0]).toBe(`${cookie}; Path=/; HttpOnly; SameSite=Lax; Max-Age=43200`);
    later(0.01 * HOUR);
    expect((await get('/session', { headers: { cookie } })).headers.getSetCookie()).toEqual([]);
  });

  it('unknown to this process’s memory is read from the database', async () => {
    const first = await start();
    const cookie = await first.signIn();
    const second = await start();
    expect(await (await second.fetch('/session', { headers: { cookie } })).json()).toMatchObject({ user: { id: 'u1' } });
  });
});

describe('A seal', () => {
  it('opens only with its secret and for its purpose', () => {
    const sealed = createSeal('secret', 'journey').close({ to: '/x' });
    expect(createSeal('secret', 'journey').open(sealed)).toEqual({ to: '/x' });
    expect(createSeal('other', 'journey').open(sealed)).toBeNull();
    expect(createSeal('other', 'journey', 'secret').open(sealed)).toEqual({ to: '/x' });
    expect(createSeal('other', 'tokens', 'secret').open(sealed)).toBeNull();
    expect(createSeal('secret', 'tokens').open(sealed)).toBeNull();
    expect(createSeal('secret', 'journey').open(`${sealed.slice(0, -2)}AA`)).toBeNull();
    expect(createSeal('secret', 'journey').open('')).toBeNull();
  });
});
