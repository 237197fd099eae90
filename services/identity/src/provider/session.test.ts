import { describe, expect, it } from 'vitest';
import { campus, PASSWORD, verify, visitor } from '../testing/campus.ts';

describe('Signing out', () => {
  it('ends the session and its refresh token, and asks nothing of who shows the id token', async () => {
    const { world, browser, gateway, signIn, open } = await campus();
    const { id_token, refresh_token } = await gateway.exchange(await signIn());
    const out = new URLSearchParams({ id_token_hint: id_token, post_logout_redirect_uri: `${world.publicUrl}/` });
    expect((await browser.visit(`/oidc/session/end?${out}`)).url).toBe(`${world.publicUrl}/`);
    expect((await open()).text).toContain('id="password"');
    expect(await gateway.refresh(refresh_token)).toMatchObject({ status: 400, error: 'invalid_grant' });
  });

  it('asks first when a stranger’s link says so', async () => {
    const { browser, signIn } = await campus();
    await signIn();
    const page = await browser.visit('/oidc/session/end');
    expect(page.text).toContain('确定退出');
    const xsrf = /name="xsrf" value="([^"]+)"/.exec(page.text)?.[1] ?? '';
    const done = await browser.visit('/oidc/session/end/confirm', { method: 'POST', body: new URLSearchParams({ xsrf, logout: 'yes' }) });
    expect(done.text).toContain('已退出登录');
  });
});

describe('A restart', () => {
  it('keeps sessions, tokens, refresh tokens and a half-done sign-in', async () => {
    const { world, gateway, open, signIn } = await campus();
    const { access_token, refresh_token } = await gateway.exchange(await signIn());
    const other = visitor(world);
    const halfDone = await other.open();
    await world.restart();
    expect((await verify(world, access_token)).payload.name).toBe('林洁');
    expect(await gateway.refresh(refresh_token)).toMatchObject({ status: 200 });
    expect((await open()).url).toContain('code=');
    expect((await other.browser.submit(halfDone, { login: 'nurse', password: PASSWORD })).url).toContain('code=');
  });
});

describe('A disabled account', () => {
  it('loses its session and refresh token at once and cannot sign in', async () => {
    const { world, account, gateway, open, signIn } = await campus();
    const { refresh_token } = await gateway.exchange(await signIn());
    await world.directory.accounts.disable(account.id);
    expect(await gateway.refresh(refresh_token)).toMatchObject({ status: 400, error: 'invalid_grant' });
    expect((await open()).text).toContain('id="password"');
    expect((await signIn()).text).toContain('账号或密码不正确');
    await world.directory.accounts.enable(account.id);
    expect((await signIn()).url).toContain('code=');
  });
});

describe('A reset password', () => {
  it('ends what was signed in with the old one', async () => {
    const { world, account, gateway, open, signIn } = await campus();
    const { refresh_token } = await gateway.exchange(await signIn());
    await world.directory.accounts.resetPassword(account.id, 'another horse');
    expect(await gateway.refresh(refresh_token)).toMatchObject({ status: 400, error: 'invalid_grant' });
    expect((await open()).text).toContain('id="password"');
    expect((await signIn('nurse', 'another horse')).url).toContain('code=');
  });
});
