import { align, batch, group } from '@campus/kit';
import { sql } from 'kysely';
import type { Tables } from '../tables.ts';

export const UNIT_COLUMNS = ['id', 'code', 'name', 'kind', 'path', 'parentId'] as const;

/** Chinese names by pinyin. */
export const byName = sql`name collate "zh-x-icu"`;

export type UnitRow = Pick<{ [Column in keyof Tables['orgUnit']]: Tables['orgUnit'][Column] }, 'id' | 'code' | 'name' | 'kind' | 'parentId'> & { path: string };

export const unitById = batch<string, UnitRow, Tables>(async (ids, { db }) =>
  align(ids, await db.selectFrom('orgUnit').select(UNIT_COLUMNS).where('id', 'in', ids).execute(), unit => unit.id),
);

export const childrenOf = batch<string, UnitRow[], Tables>(async (ids, { db }) =>
  group(ids, await db.selectFrom('orgUnit').select(UNIT_COLUMNS).where('parentId', 'in', ids).orderBy(byName).execute(), unit => unit.parentId ?? ''),
);

/** Active people of a unit and all units below it, as far as the asker may see them. */
export const peopleCountOf = batch<string, number, Tables>(async (ids, { db }) => {
  const { rows } = await sql<{ id: string; people: number }>`
    select asked.id, count(person.id)::int as people
    from unnest(${ids}::uuid[]) as asked (id)
    join org_unit on asked.id = any(org_unit.lineage)
    join person on person.org_unit_id = org_unit.id and person.is_active
    group by asked.id`.execute(db);
  return align(ids, rows, row => row.id).map(row => row?.people ?? 0);
});
