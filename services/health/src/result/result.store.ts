import { align, batch, group } from '@campus/kit';
import { sql } from 'kysely';
import type { ResultRow, Tables } from '../tables.ts';

export const resultById = batch<string, ResultRow, Tables>(async (ids, { db }) =>
  align(ids, await db.selectFrom('laboratoryResult').selectAll().where('id', 'in', ids).execute(), row => row.id));

const MOST_OF_A_PERSON = 200;

/** The latest results of these people, all versions of them; the reading is audited. */
export const resultsByPerson = batch<string, ResultRow[], Tables>(async (ids, context) => {
  const { rows } = await sql<ResultRow>`
    select found.* from unnest(${ids}::uuid[]) as person (id) cross join lateral (
      select * from laboratory_result where person_id = person.id order by coalesce(collected_at, reported_at, received_at) desc, id desc limit ${sql.lit(MOST_OF_A_PERSON)}) as found`.execute(context.db);
  await context.audit({ action: 'laboratory-result.read', entity: 'Person', entityId: ids[0]!, detail: { people: ids } });
  return group(ids, rows, row => row.personId!);
});
