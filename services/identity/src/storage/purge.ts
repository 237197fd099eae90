import { sql } from 'kysely';
import type { Database } from './database.ts';

/** Removes what has expired and sign-in counts that no longer hold anyone back. @returns how many rows went. */
export async function purge(db: Database, now: Date): Promise<number> {
  const stored = await db.deleteFrom('stored').where('expiresAt', '<', sql<Date>`now()`).executeTakeFirst();
  const attempts = await db
    .deleteFrom('signInAttempt')
    .where('lastAt', '<', new Date(now.getTime() - DAY))
    .executeTakeFirst();
  return Number(stored.numDeletedRows + attempts.numDeletedRows);
}

const DAY = 24 * 60 * 60 * 1000;
