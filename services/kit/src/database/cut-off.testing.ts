import { sql, type Kysely } from 'kysely';

/** A transaction whose connection Postgres ends between its first statement and its second. @throws what the second is told. */
export const cutOff = <Tables>(db: Kysely<Tables>): Promise<unknown> =>
  db.transaction().execute(async transaction => {
    const { rows: [own] } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(transaction);
    await sql`select pg_terminate_backend(${own!.pid}, 5000)`.execute(db);
    await sql`select 1`.execute(transaction);
  });
