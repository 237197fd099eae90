import { align, batch, group } from '@campus/kit';
import { sql } from 'kysely';
import type { Tables } from '../tables.ts';
import type { GridUnitRow } from './grid.table.ts';

export const gridUnitById = batch<string, GridUnitRow, Tables>(async (ids, { db }) => align(ids, await db.selectFrom('gridUnit').selectAll().where('id', 'in', ids).execute(), unit => unit.id));

/** Who answers for a unit now. */
export const leadOf = batch<string, { unitId: string; personId: string }, Tables>(async (ids, { db }) =>
  align(ids, await db.selectFrom('gridLead').select(['unitId', 'personId']).where('unitId', 'in', ids).where('until', 'is', null).execute(), lead => lead.unitId),
);

/** Occupied rooms in a unit, and those for which a level is missing. */
export const roomsIn = batch<string, { id: string; occupied: number; withGap: number }, Tables>(async (ids, { db }) => {
  const { rows } = await sql<{ id: string; occupied: number; withGap: number }>`
    select asked.id, count(room.id)::int as occupied, count(room.id) filter (where not room.has_full_chain)::int as with_gap
    from grid_unit asked left join grid_unit room on room.level = 'ROOM' and room.is_occupied and case asked.level
      when 'ROOM' then room.id = asked.id when 'FLOOR' then room.parent_id = asked.id when 'COLLEGE' then room.college_id = asked.college_id when 'UNIVERSITY' then true
      else room.parent_id in (select id from grid_unit where parent_id = asked.id) end
    where asked.id = any(${ids}::uuid[]) group by asked.id`.execute(db);
  return align(ids, rows, row => row.id);
});

/** The units directly below, by code. */
export const unitsBelow = batch<string, GridUnitRow[], Tables>(async (ids, { db }) =>
  group(ids, await db.selectFrom('gridUnit').selectAll().where('parentId', 'in', ids).orderBy('code').execute(), unit => unit.parentId ?? ''),
);
