import { sql } from 'kysely';
import type { Database } from '../storage/database.ts';

/** After so many wrong passwords in a row a login is locked. */
export const LIMIT = 5;

const MINUTE = 60_000;

/** How long a lock holds, and after how long without a try the count starts again. */
export const LOCK = 15 * MINUTE;

/** `isAllowed` false: the password may not even be looked at. `lockedUntil` is set by the last try allowed, in case it fails. */
export interface Attempt {
  readonly isAllowed: boolean;
  readonly lockedUntil: Date | null;
}

export interface Attempts {
  begin(login: string): Promise<Attempt>;
  succeeded(login: string): Promise<void>;
}

/**
 * Counts a try before its password is checked, in one statement, so that twenty at the same moment are still only five.
 * Logins that nobody has are counted too, or the lock would tell which exist.
 */
export function openAttempts(db: Database, now: () => Date): Attempts {
  return {
    async begin(login) {
      const at = now();
      const isOver = sql<boolean>`coalesce(a.locked_until <= ${at}, a.last_at < ${new Date(at.getTime() - LOCK)})`;
      const { rows } = await sql<Attempt>`
        insert into sign_in_attempt as a (login, failures, last_at) values (${login}, 1, ${at})
        on conflict (login) do update set
          failures = case when ${isOver} then 1 else a.failures + 1 end,
          locked_until = case when ${isOver} then null when a.locked_until is not null then a.locked_until
            when a.failures + 1 >= ${LIMIT}::int then ${new Date(at.getTime() + LOCK)}::timestamptz end,
          last_at = ${at}
        returning failures <= ${LIMIT}::int as is_allowed, locked_until`.execute(db);
      return rows[0]!;
    },

    async succeeded(login) {
      await db.deleteFrom('signInAttempt').where('login', '=', login).execute();
    },
  };
}
