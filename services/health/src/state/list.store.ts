import { sql, type Kysely } from 'kysely';
import type { Tables } from '../tables.ts';
import type { ReadState } from './reading.store.ts';
import type { State } from './state.ts';

export type ListedPerson = ReadState & { readonly number: string };

/** Active people in a state, as `page()` takes them; who has no state row is unknown. The same people as are counted by {@link countStates}. */
export function peopleInState(db: Kysely<Tables>, state: State) {
  const query = db.selectFrom('patient').leftJoin('healthState', 'healthState.personId', 'patient.id').selectAll('healthState').select(['patient.id', 'patient.number'])
    .where('patient.isActive', '=', true).where(sql<boolean>`coalesce(health_state.state, 'UNKNOWN') = ${state}`).$castTo<ListedPerson>();
  return { db, query, order: [{ column: 'patient.number', direction: 'asc' }, { column: 'patient.id', direction: 'asc' }] as const };
}
