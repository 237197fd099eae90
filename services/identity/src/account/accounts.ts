import { uuid7 } from '@campus/kit';
import { audit } from '../storage/audit.ts';
import type { Database, Tables } from '../storage/database.ts';
import { normalLogin } from './login.ts';
import { hashPassword } from './password.ts';

export interface Account {
  readonly id: string;
  readonly login: string;
  readonly name: string;
  readonly nameEn: string;
  readonly roles: readonly string[];
  /** Ids of the colleges and departments whose people are shown; null for the whole university. */
  readonly scopeUnits: readonly string[] | null;
  readonly disabledAt: Date | null;
}

export interface NewAccount {
  readonly login: string;
  readonly name: string;
  readonly nameEn: string;
  readonly roles: readonly string[];
  readonly scopeUnits?: readonly string[] | null;
  readonly password: string;
}

/** Thrown when a login is already someone's. */
export class LoginTaken extends Error {
  constructor(login: string) {
    super(`The login ${login} is taken. Choose another.`);
  }
}

/** Thrown when no account has the id. */
export class NoSuchAccount extends Error {
  constructor(id: string) {
    super(`There is no account ${id}. List the accounts to find its id.`);
  }
}

export type Accounts = ReturnType<typeof openAccounts>;

/** The accounts of people; every change leaves an audit entry in its transaction. */
export function openAccounts(db: Database, now: () => Date) {
  return {
    /** @throws LoginTaken */
    async create({ password, ...facts }: NewAccount): Promise<Account> {
      const login = normalLogin(facts.login);
      const row = { id: uuid7(), login, name: facts.name, nameEn: facts.nameEn, roles: [...facts.roles], scopeUnits: facts.scopeUnits ? [...facts.scopeUnits] : null };
      const hash = await hashPassword(password);
      await db.transaction().execute(async tx => {
        const made = await tx
          .insertInto('account')
          .values({ ...row, password: hash, createdAt: now(), disabledAt: null })
          .onConflict(conflict => conflict.column('login').doNothing())
          .returning('id')
          .executeTakeFirst();
        if (!made) throw new LoginTaken(login);
        await audit(tx, 'account.created', 'Account', row.id, { login, roles: row.roles, scopeUnits: row.scopeUnits });
      });
      return { ...row, disabledAt: null };
    },

    /** Ends its sessions at once; access tokens already out run to their end, ten minutes at most. @throws NoSuchAccount */
    async disable(id: string, actor?: string): Promise<void> {
      await change(db, id, { disabledAt: now() }, 'account.disabled', actor);
    },

    /** @throws NoSuchAccount */
    async enable(id: string, actor?: string): Promise<void> {
      await change(db, id, { disabledAt: null }, 'account.enabled', actor);
    },

    /** Whoever signed in with the old password must sign in again; a lock is lifted. @throws NoSuchAccount */
    async resetPassword(id: string, password: string, actor?: string): Promise<void> {
      await change(db, id, { password: await hashPassword(password) }, 'account.password.reset', actor);
      await db
        .deleteFrom('signInAttempt')
        .where('login', 'in', db.selectFrom('account').select('login').where('id', '=', id))
        .execute();
    },

    /** By login, each with whether too many wrong passwords hold it locked just now. */
    async list(): Promise<(Account & { isLocked: boolean })[]> {
      const rows = await db
        .selectFrom('account')
        .leftJoin('signInAttempt', 'signInAttempt.login', 'account.login')
        .select([...COLUMNS, 'signInAttempt.lockedUntil'])
        .orderBy('account.login')
        .execute();
      return rows.map(({ lockedUntil, ...account }) => ({ ...account, isLocked: lockedUntil !== null && lockedUntil > now() }));
    },

    /** The account that may still sign in, or null. */
    async active(id: string): Promise<Account | null> {
      const row = await db.selectFrom('account').select(COLUMNS).where('id', '=', id).where('disabledAt', 'is', null).executeTakeFirst();
      return row ?? null;
    },
  };
}

const COLUMNS = ['account.id', 'account.login', 'account.name', 'account.nameEn', 'account.roles', 'account.scopeUnits', 'account.disabledAt'] as const;

async function change(db: Database, id: string, set: Partial<Tables['account']>, action: string, actor?: string): Promise<void> {
  await db.transaction().execute(async tx => {
    const { numUpdatedRows } = await tx.updateTable('account').set(set).where('id', '=', id).executeTakeFirst();
    if (numUpdatedRows === 0n) throw new NoSuchAccount(id);
    await tx.deleteFrom('stored').where('accountId', '=', id).execute();
    await audit(tx, action, 'Account', id, null, actor);
  });
}
