import { sql, type Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** An instant as a Date: inside a transaction Postgres answers it as text. */
export const instantOf = (value: Date | string | null): Date | null => (value === null ? null : new Date(value));

/** Lets everything that settles results and recomputes states run one after another, until its transaction ends. */
export async function oneAtATime(db: Kysely<Tables>): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('campusloop.health.state'))`.execute(db);
}
