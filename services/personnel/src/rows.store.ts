import { sql, type Kysely } from 'kysely';

/** Lets everything that moves people between posts, tasks and call-outs run one after another until its transaction ends: each sees what the one before left. */
export async function oneAtATime<DB>(db: Kysely<DB>): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('personnel.duties'))`.execute(db);
}
