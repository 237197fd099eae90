import { align, batch } from '@campus/kit';
import { sql } from 'kysely';
import type { RoundRow, Tables } from '../tables.ts';

export const roundById = batch<string, RoundRow, Tables>(async (ids, { db }) =>
  align(ids, await db.selectFrom('testRound').selectAll().where('id', 'in', ids).execute(), row => row.id));

export interface RoundCounts {
  id: string;
  tubeCount: number;
  positiveTubeCount: number;
  swabCount: number;
}

export const countsByRound = batch<string, RoundCounts, Tables>(async (ids, { db }) => {
  const { rows } = await sql<RoundCounts>`
    select round.id, coalesce(tubes.tube_count, 0) as tube_count, coalesce(tubes.positive_tube_count, 0) as positive_tube_count, coalesce(swabs.swab_count, 0) as swab_count
    from unnest(${ids}::uuid[]) as round (id)
    left join (select round_id, count(*)::int as tube_count, (count(*) filter (where status = 'POSITIVE'))::int as positive_tube_count
      from tube where round_id = any(${ids}::uuid[]) group by round_id) tubes on tubes.round_id = round.id
    left join (select round_id, count(*)::int as swab_count from swab where round_id = any(${ids}::uuid[]) group by round_id) swabs on swabs.round_id = round.id`.execute(db);
  return align(ids, rows, row => row.id);
});

/** People swabbed in the round who are pending now. */
export const pendingByRound = batch<string, { id: string; count: number }, Tables>(async (ids, { db }) => {
  const { rows } = await sql<{ id: string; count: number }>`
    select swab.round_id as id, count(distinct swab.person_id)::int as count from swab join health_state on health_state.person_id = swab.person_id
    where swab.round_id = any(${ids}::uuid[]) and health_state.state = 'PENDING' group by swab.round_id`.execute(db);
  return align(ids, rows, row => row.id);
});
