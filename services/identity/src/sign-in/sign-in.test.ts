import { decodeJwt, decodeProtectedHeader } from 'jose';
import { describe, expect, it } from 'vitest';
import { Browser } from '../testing/browser.ts';
import { campus, nurse, PASSWORD, verify, visitor } from '../testing/campus.ts';
import { openWorld } from '../testing/world.ts';

describe('Signing in', () => {
  it('leads from the form to a token with the claims of the API', async () => {
    const { world, account, gateway, signIn } = await campus({ scopeUnits: ['0190aaaa-0000-7000-8000-000000000001'] });
    const back = await signIn();
    expect(new URL(back.url).searchParams.get('state')).toBe('here');
    const { access_token, id_token } = await gateway.exchange(back);
    const { payload } = await verify(world, access_token);
    expect(payload).toMatchObject({ sub: account.id, client_id: 'campusloop-gateway', name: '林洁', roles: ['health-admin'], scope_units: ['0190aaaa-0000-7000-8000-000000000001'] });
    expect(payload.exp! - payload.iat!).toBe(600);
    expect(decodeProtectedHeader(access_token)).toMatchObject({ alg: 'ES256', typ: 'at+jwt' });
    expect(decodeJwt(id_token)).toMatchObject({ sub: account.id, name: '林洁', aud: 'campusloop-gateway' });
  });

  it('says nothing of scope for a person of the whole university', async () => {
    const { gateway, signIn } = await campus();
    expect(decodeJwt((await gateway.exchange(await signIn())).access_token)).not.toHaveProperty('scope_units');
  });

  it.each([['NURSE'], [' nurse '], ['ｎｕｒｓｅ']])('takes the login typed as "%s"', async login => {
    const { signIn } = await campus();
    expect((await signIn(login)).url).toContain('code=');
  });

  it('asks once: the second time the session answers', async () => {
    const { gateway, signIn, open } = await campus();
    await signIn();
    const { access_token } = await gateway.exchange(await open());
    expect(decodeJwt(access_token)).toMatchObject({ name: '林洁' });
  });

  it.each([
    ['another verifier', 'x'.repeat(43)],
    ['no verifier', ''],
  ])('gives no token for %s', async (_, verifier) => {
    const { gateway, signIn } = await campus();
    expect(await gateway.exchange(await signIn(), verifier)).toMatchObject({ status: 400 });
  });

  it('gives one token for a code, however many ask at once', async () => {
    const { gateway, signIn } = await campus();
    const back = await signIn();
    const answers = await Promise.all([1, 2, 3, 4].map(() => gateway.exchange(back)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  });

  it('refuses an authorization request without PKCE', async () => {
    const { browser, gateway } = await campus();
    const { url } = await browser.visit(gateway.authorization({ code_challenge: '', code_challenge_method: '' }));
    expect(new URL(url).searchParams.get('error')).toBe('invalid_request');
  });

  it('sends nobody to an address that is not the gateway’s', async () => {
    const { browser, gateway } = await campus();
    const page = await browser.visit(gateway.authorization({ redirect_uri: 'https://evil.example/' }));
    expect(page).toMatchObject({ status: 400, url: expect.stringContaining('/oidc/auth') });
    expect(page.text).toContain('invalid_redirect_uri');
  });

  it('believes its own address and not the Host header', async () => {
    const { world, browser, gateway } = await campus();
    const page = await browser.visit(gateway.authorization(), { headers: { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https' } });
    expect(page.url).toContain(`${world.publicUrl}/oidc/sign-in/`);
  });
});

describe('The sign-in form', () => {
  it.each([
    ['a wrong password', 'nurse', 'wrong'],
    ['an unknown login', 'nobody', PASSWORD],
  ])('says the same of %s', async (_, login, password) => {
    const { signIn } = await campus();
    const page = await signIn(login, password);
    expect(page.status).toBe(422);
    expect(page.text).toContain('账号或密码不正确');
    expect(page.text).toMatch(/<input id="password"[^>]* autofocus aria-invalid="true" aria-describedby="problem">/);
  });

  it('keeps the login that was typed, as text', async () => {
    const { signIn } = await campus();
    const { text } = await signIn('"><script>alert(1)</script>', 'wrong');
    expect(text).not.toContain('<script');
    expect(text).toContain('&#60;script&#62;');
  });

  it('asks for what is missing and counts nothing', async () => {
    const { world, signIn } = await campus();
    expect((await signIn('nurse', '')).text).toContain('请输入账号和密码');
    expect(await world.db.selectFrom('signInAttempt').selectAll().execute()).toEqual([]);
  });

  it('is refused from another site and in another browser', async () => {
    const { world, browser, open } = await campus();
    const page = await open();
    const fields = { login: 'nurse', password: PASSWORD };
    expect(await browser.submit(page, fields, { 'sec-fetch-site': 'cross-site' })).toMatchObject({ status: 400 });
    expect(await new Browser(world.publicUrl).submit(page, fields)).toMatchObject({ status: 400 });
    expect((await browser.submit(page, fields, { 'sec-fetch-site': 'same-origin' })).url).toContain('code=');
  });

  it('is refused when it is too large', async () => {
    const { world, browser, open } = await campus();
    expect(await browser.submit(await open(), { login: 'nurse', password: 'x'.repeat(10_000) })).toMatchObject({ status: 400 });
    expect(world.log.lines.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('allows no script and nothing inline', async () => {
    const { open } = await campus();
    const { headers, text } = await open();
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'self';/);
    expect(text).not.toMatch(/<script|<style|style=/);
  });

  it('serves its style sheet for ever', async () => {
    const { browser, open } = await campus();
    const href = /rel="stylesheet" href="([^"]+)"/.exec((await open()).text)?.[1] ?? '';
    const sheet = await browser.visit(href);
    expect(sheet.headers.get('content-type')).toContain('text/css');
    expect(sheet.headers.get('cache-control')).toContain('immutable');
  });

  it('speaks English to an English browser and Chinese once switched', async () => {
    const { browser, open } = await campus();
    browser.language = 'en-GB,en;q=0.9';
    const page = await open();
    expect(page.text).toContain('<html lang="en">');
    const switched = await browser.visit(/class="switch" href="([^"]+)"/.exec(page.text)?.[1] ?? '');
    expect(switched.text).toContain('<html lang="zh-CN">');
    expect((await open()).text).toContain('<html lang="zh-CN">');
  });

  it('works when a server in front took the prefix off', async () => {
    const world = await openWorld(url => url.replace(/^\/oidc/, ''));
    await world.directory.accounts.create(nurse);
    expect((await visitor(world).signIn()).url).toContain('code=');
  });
});
