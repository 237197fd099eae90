import type { Context } from '@campus/kit';
import { isolationOf } from '../isolation/isolation.store.ts';
import { personOf } from '../person.ts';
import { stateOf } from '../state/reading.store.ts';
import { healthStateOf } from '../state/shown.type.ts';
import type { Tables } from '../tables.ts';
import { standingOf } from '../tracing/standing.store.ts';
import type { EmergencyFacts } from './access.type.ts';

/** What health knows of one person now; whoever calls has noted the reading. */
export async function factsOf({ db }: Context<Tables>, personId: string): Promise<EmergencyFacts> {
  const [state, standing, isolation] = await Promise.all([stateOf(db, personId), standingOf(db, [personId]), isolationOf(db, personId)]);
  return { person: personOf(personId), state: healthStateOf(state), contactStanding: { standing: standing[0]?.standing ?? 'NONE' }, isolation: isolation ?? null };
}
