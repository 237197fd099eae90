import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { freshDatabase } from '../testing/world.ts';

it('A connection that breaks in the middle of a transaction costs that transaction, and nothing else', async () => {
  const { db } = await freshDatabase();
  const broken = db.transaction().execute(async transaction => {
    const { rows: [own] } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(transaction);
    await sql`select pg_terminate_backend(${own!.pid}, 5000)`.execute(db);
    await sql`select 1`.execute(transaction);
  });
  await expect(broken).rejects.toThrow(/connection/i);
  expect((await sql<{ one: number }>`select 1 as one`.execute(db)).rows).toEqual([{ one: 1 }]);
});
