import { cutOff } from '@campus/kit/testing';
import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { freshDatabase } from '../testing/world.ts';

it('A connection that breaks in the middle of a transaction costs that transaction, and nothing else', async () => {
  const { db } = await freshDatabase();
  await expect(cutOff(db)).rejects.toThrow(/connection/i);
  expect((await sql<{ one: number }>`select 1 as one`.execute(db)).rows).toEqual([{ one: 1 }]);
});
