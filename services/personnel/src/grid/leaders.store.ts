import { batch } from '@campus/kit';
import { sql, type Kysely } from 'kysely';
import type { Tables } from '../tables.ts';
import { LEVELS, type Leader } from './chain.ts';
import type { GridUnitRow } from './grid.table.ts';

/** A unit with those above it, itself included: a room's college stands between its building and the university. */
const chains = (ids: readonly string[]) => sql`
  select unit.id as unit_id, above.id, above.level
  from grid_unit unit left join grid_unit parent on parent.id = unit.parent_id
  join grid_unit above on above.id in (unit.id, unit.parent_id, parent.parent_id) or above.level = 'UNIVERSITY' or (above.level = 'COLLEGE' and unit.level = 'ROOM' and above.college_id = unit.college_id)
  where unit.id = any(${ids}::uuid[])`;

/** Who answers for each of these units and for those above, and whether they can act. */
export async function leadersOf(db: Kysely<Tables>, unitIds: readonly string[]): Promise<Map<string, Leader[]>> {
  const { rows } = await sql<Leader & { unitId: string }>`
    select chain.unit_id, chain.level, lead.person_id, person.is_active and not coalesce(isolation.is_isolated, false) as is_available
    from (${chains(unitIds)}) as chain join grid_lead lead on lead.unit_id = chain.id and lead.until is null join person on person.id = lead.person_id
    left join isolation on isolation.person_id = lead.person_id`.execute(db);
  return Map.groupBy(rows, row => row.unitId);
}

/** The units above a unit and itself, from the university down. */
export const chainOf = batch<string, GridUnitRow[], Tables>(async (ids, { db }) => {
  const { rows } = await sql<GridUnitRow & { ofUnit: string }>`select chain.unit_id as of_unit, grid_unit.* from (${chains(ids)}) as chain join grid_unit on grid_unit.id = chain.id`.execute(db);
  const byUnit = Map.groupBy(rows, row => row.ofUnit);
  return ids.map(id => (byUnit.get(id) ?? []).toSorted((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level)));
});

/** Who answers for a unit and those above it. */
export const leadersById = batch<string, Leader[], Tables>(async (ids, { db }) => {
  const leaders = await leadersOf(db, ids);
  return ids.map(id => leaders.get(id) ?? []);
});
