import { sql, type Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** Lets everything that books rooms or settles delivery run one after another, until its transaction ends. */
export async function oneAtATime(db: Kysely<Tables>): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('campusloop.teaching.timetable'))`.execute(db);
}

/** Only the newest of each thing: Postgres will not update a row twice in one statement. */
export const newestOf = <News extends { readonly version: number }>(news: readonly News[], keyOf: (one: News) => string): News[] =>
  [...new Map([...news].sort((a, b) => a.version - b.version).map(one => [keyOf(one), one])).values()];

/** Pieces of at most so many, in order. */
export const chunks = <T>(all: readonly T[], size = 500): T[][] => Array.from({ length: Math.ceil(all.length / size) }, (_, i) => all.slice(i * size, (i + 1) * size));
