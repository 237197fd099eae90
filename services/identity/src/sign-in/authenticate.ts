import { normalLogin } from '../account/login.ts';
import { hashPassword, isOutdated, isPassword } from '../account/password.ts';
import type { Log } from '../log.ts';
import type { Database } from '../storage/database.ts';
import type { Attempts } from './attempts.ts';

/** Wrong login, wrong password and disabled account are one refusal: the page must not say which. */
export type Outcome = { readonly accountId: string } | { readonly refusal: 'MISSING' | 'WRONG' } | { readonly refusal: 'LOCKED'; readonly until: Date };

const LONGEST_PASSWORD = 1024;

export type Authenticate = (login: string, password: string) => Promise<Outcome>;

/** Checks what a person typed; five wrong tries lock the login. */
export function authenticator(db: Database, attempts: Attempts, log: Log): Authenticate {
  return async (typed, password) => {
    const login = normalLogin(typed);
    if (!login || !password) return { refusal: 'MISSING' };
    const { isAllowed, lockedUntil } = await attempts.begin(login);
    if (!isAllowed && lockedUntil) return { refusal: 'LOCKED', until: lockedUntil };

    const account = await db.selectFrom('account').select(['id', 'password', 'disabledAt']).where('login', '=', login).executeTakeFirst();
    const isRight = password.length <= LONGEST_PASSWORD && (await isPassword(password, account?.password ?? null));
    if (isRight && account && !account.disabledAt) {
      await attempts.succeeded(login);
      if (isOutdated(account.password)) await renew(db, account, password);
      return { accountId: account.id };
    }
    if (!lockedUntil) return { refusal: 'WRONG' };
    log.warn({ account: account?.id, until: lockedUntil }, 'a login was locked after too many wrong passwords');
    return { refusal: 'LOCKED', until: lockedUntil };
  };
}

/** Never over a password that was reset meanwhile. */
async function renew(db: Database, account: { id: string; password: string }, password: string): Promise<void> {
  const renewed = await hashPassword(password);
  await db.updateTable('account').set({ password: renewed }).where('id', '=', account.id).where('password', '=', account.password).execute();
}
