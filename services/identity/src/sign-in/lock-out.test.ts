import { describe, expect, it } from 'vitest';
import { hashPassword } from '../account/password.ts';
import { freshDatabase, openWorld, TestClock, TestLog } from '../testing/world.ts';
import { Browser, GatewaySide } from '../testing/browser.ts';
import { openAccounts } from '../account/accounts.ts';
import { openAttempts } from './attempts.ts';
import { authenticator } from './authenticate.ts';

const MINUTE = 60_000;
const RIGHT = 'correct horse';

async function door() {
  const { db } = await freshDatabase();
  const clock = new TestClock();
  const log = new TestLog();
  const now = () => clock.now();
  const account = await openAccounts(db, now).create({ login: 'nurse', name: '林洁', nameEn: 'Lin Jie', roles: [], password: RIGHT });
  const attempts = openAttempts(db, now);
  const knock = authenticator(db, attempts, log);
  const fail = async (times: number, login = 'nurse') => {
    for (let i = 1; i < times; i++) await knock(login, 'wrong');
    return knock(login, 'wrong');
  };
  return { db, clock, attempts, account, knock, fail };
}

const until = (minutes: number) => ({ refusal: 'LOCKED', until: new Date(Date.parse('2022-11-23T02:00:00Z') + minutes * MINUTE) });

describe('A login', () => {
  it('is locked by the fifth wrong password in a row, for a quarter of an hour', async () => {
    const { fail, knock } = await door();
    expect(await fail(4)).toEqual({ refusal: 'WRONG' });
    expect(await fail(1)).toEqual(until(15));
    expect(await knock('nurse', RIGHT)).toEqual(until(15));
  });

  it('that nobody has is locked alike', async () => {
    const { fail } = await door();
    expect(await fail(5, 'nobody')).toEqual(until(15));
  });

  it('is open again when the time is over, and counts from the start', async () => {
    const { account, clock, fail, knock } = await door();
    await fail(6);
    clock.advance(15 * MINUTE);
    expect(await fail(4)).toEqual({ refusal: 'WRONG' });
    expect(await knock('nurse', RIGHT)).toEqual({ accountId: account.id });
  });

  it('is not held longer by trying on while it is locked', async () => {
    const { account, clock, fail, knock } = await door();
    await fail(5);
    clock.advance(14 * MINUTE);
    expect(await fail(3)).toEqual(until(15));
    clock.advance(MINUTE);
    expect(await knock('nurse', RIGHT)).toEqual({ accountId: account.id });
  });

  it('forgets wrong passwords after the right one', async () => {
    const { fail, knock } = await door();
    await fail(4);
    await knock('nurse', RIGHT);
    expect(await fail(4)).toEqual({ refusal: 'WRONG' });
  });

  it('forgets wrong passwords after a quarter of an hour of quiet', async () => {
    const { clock, fail } = await door();
    await fail(4);
    clock.advance(15 * MINUTE + 1);
    expect(await fail(4)).toEqual({ refusal: 'WRONG' });
  });

  it('guessed at by twenty at once has five passwords looked at', async () => {
    const { attempts } = await door();
    const all = await Promise.all(Array.from({ length: 20 }, () => attempts.begin('nurse')));
    expect(all.filter(({ isAllowed }) => isAllowed)).toHaveLength(5);
  });

  it('guessed at by twenty at once stays locked for the right password', async () => {
    const { fail, knock } = await door();
    await Promise.all(Array.from({ length: 20 }, () => fail(1)));
    expect(await knock('nurse', RIGHT)).toEqual(until(15));
  });
});

describe('A password', () => {
  it('stored at an old cost is stored at today’s after it was typed', async () => {
    const { db, account, knock } = await door();
    const old = await hashPassword(RIGHT, { memory: 64, passes: 2, parallelism: 1 });
    await db.updateTable('account').set({ password: old }).execute();
    expect(await knock('nurse', RIGHT)).toEqual({ accountId: account.id });
    expect(await db.selectFrom('account').select('password').executeTakeFirstOrThrow()).toEqual({ password: expect.stringContaining('m=19456,t=2,p=1') });
    expect(await knock('nurse', RIGHT)).toEqual({ accountId: account.id });
  });

  it('longer than any of ours is wrong', async () => {
    const { knock } = await door();
    expect(await knock('nurse', 'x'.repeat(2_000))).toEqual({ refusal: 'WRONG' });
  });
});

describe('The sign-in page', () => {
  it.each([
    ['zh', '请在 10:15 之后再试'],
    ['en', 'Try again after 10:15.'],
  ])('says in %s when to try again, in campus time', async (language, sentence) => {
    const world = await openWorld();
    const browser = new Browser(world.publicUrl);
    browser.language = language;
    let page = await browser.visit(new GatewaySide(world.publicUrl, world.identity.gatewayClient).authorization());
    for (let i = 0; i < 5; i++) page = await browser.submit(page, { login: 'nurse', password: 'wrong' });
    expect(page.status).toBe(429);
    expect(page.text).toContain(sentence);
  });
});
