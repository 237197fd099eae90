import { sql, type Kysely } from 'kysely';
import type { Tables } from '../tables.ts';
import type { HealthStateCount } from './count.type.ts';
import type { State } from './state.ts';

/** Worst first. */
const STATES: readonly State[] = ['POSITIVE', 'PENDING', 'CLEAR', 'UNKNOWN'];

/** How many active people of the asker's scope are in each state, in one statement; who has no state row is unknown. */
export async function countStates(db: Kysely<Tables>): Promise<HealthStateCount[]> {
  const { rows } = await sql<HealthStateCount>`
    select wanted.state, coalesce(counted.count, 0) as count, counted.changed_at
    from unnest(${STATES}::text[]) with ordinality as wanted (state, place)
    left join (
      select coalesce(health_state.state, 'UNKNOWN') as state, count(*)::int as count, max(health_state.changed_at) as changed_at
      from patient left join health_state on health_state.person_id = patient.id
      where patient.is_active group by 1) counted on counted.state = wanted.state
    order by wanted.place`.execute(db);
  return rows;
}
