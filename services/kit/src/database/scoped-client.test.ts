import { sql, type Kysely } from 'kysely';
import { afterAll, expect, it } from 'vitest';
import { library } from '../example/library.ts';
import { cutOff, openWorld } from '../testing.ts';

const world = await openWorld(library);
afterAll(() => world.close());
const db = world.runtime.database.kysely as Kysely<unknown>;

it('A connection that breaks in the middle of a transaction costs that transaction, and nothing else', async () => {
  await expect(cutOff(db)).rejects.toThrow(/connection/i);
  expect((await sql<{ one: number }>`select 1 as one`.execute(db)).rows).toEqual([{ one: 1 }]);
});
