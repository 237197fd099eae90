import { describe, expect, it } from 'vitest';
import { freshDatabase, TestClock } from '../testing/world.ts';
import { openAttempts, LIMIT } from '../sign-in/attempts.ts';
import { openClients } from '../client/clients.ts';
import { LoginTaken, NoSuchAccount, openAccounts } from './accounts.ts';
import { createDemoAccounts } from './demo.ts';
import { createFirstAdministrator } from './first-administrator.ts';

const nurse = { login: ' Nurse ', name: '林洁', nameEn: 'Lin Jie', roles: ['health-admin'], password: 'correct horse' };
const NOBODY = '0190aaaa-0000-7000-8000-000000000001';

async function desk() {
  const { db, audit } = await freshDatabase();
  const clock = new TestClock();
  const now = () => clock.now();
  return { audit, accounts: openAccounts(db, now), clients: openClients(db, now), attempts: openAttempts(db, now) };
}

describe('Accounts', () => {
  it('are listed by login, without their passwords', async () => {
    const { accounts } = await desk();
    const { id } = await accounts.create(nurse);
    expect(await accounts.list()).toEqual([{ id, login: 'nurse', name: '林洁', nameEn: 'Lin Jie', roles: ['health-admin'], scopeUnits: null, disabledAt: null, isLocked: false }]);
  });

  it('have one login each, whatever its capitals', async () => {
    const { accounts } = await desk();
    await accounts.create(nurse);
    await expect(accounts.create({ ...nurse, login: 'NURSE' })).rejects.toThrow(LoginTaken);
  });

  it('are shown locked while wrong passwords hold them, until the password is reset', async () => {
    const { accounts, attempts } = await desk();
    const { id } = await accounts.create(nurse);
    for (let i = 0; i < LIMIT; i++) await attempts.begin('nurse');
    expect(await accounts.list()).toMatchObject([{ isLocked: true }]);
    await accounts.resetPassword(id, 'another horse');
    expect(await accounts.list()).toMatchObject([{ isLocked: false }]);
  });

  it('that do not exist cannot be disabled', async () => {
    const { accounts } = await desk();
    await expect(accounts.disable(NOBODY)).rejects.toThrow(NoSuchAccount);
  });

  it('leave an entry of every change, with who made it and no password', async () => {
    const { audit, accounts } = await desk();
    const { id } = await accounts.create(nurse);
    await accounts.resetPassword(id, 'another horse', 'ada');
    await accounts.disable(id, 'ada');
    expect(await audit()).toEqual([
      { actor: 'system', action: 'account.created' },
      { actor: 'ada', action: 'account.password.reset' },
      { actor: 'ada', action: 'account.disabled' },
    ]);
  });
});

describe('The sample campus', () => {
  it('gets an account for each administrator’s role, one for who answers for personal data, and two clients, once', async () => {
    const { accounts, clients } = await desk();
    await createDemoAccounts({ accounts, clients });
    await createDemoAccounts({ accounts, clients });
    expect((await accounts.list()).map(({ login, roles }) => [login, ...roles])).toEqual([
      ['command', 'command-admin'],
      ['employment', 'employment-admin'],
      ['health', 'health-admin'],
      ['logistics', 'logistics-admin'],
      ['personnel', 'personnel-admin'],
      ['privacy', 'privacy-admin'],
      ['teaching', 'teaching-admin'],
    ]);
    expect((await clients.list()).map(({ id }) => id)).toEqual(['laboratory', 'registrar']);
  });
});

describe('An empty campus', () => {
  it('gets one administrator with every role and a password never seen again', async () => {
    const { accounts } = await desk();
    expect(await createFirstAdministrator({ accounts })).toEqual({ login: 'admin', password: expect.stringMatching(/^[\w-]{20}$/) });
    expect((await accounts.list())[0]?.roles).toHaveLength(6);
    expect(await createFirstAdministrator({ accounts })).toBeNull();
  });
});
