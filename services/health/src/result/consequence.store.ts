import type { Context } from '@campus/kit';
import type { HealthPolicy } from '../policy/policy.ts';
import { recompute } from '../state/state.store.ts';
import type { ResultRow, Tables } from '../tables.ts';
import { readAgain } from '../tube/reading.store.ts';

type Touching = Pick<ResultRow, 'personId' | 'tubeId'>;

const present = (ids: readonly (string | null)[]) => ids.filter(id => id !== null);

/** Lets tubes and states follow from results that came, went or were matched. */
export async function follow(context: Context<Tables>, results: readonly Touching[], policy: HealthPolicy): Promise<void> {
  const members = await readAgain(context.db, present(results.map(result => result.tubeId)), context.now());
  await recompute(context, [...present(results.map(result => result.personId)), ...members], policy);
}

/** Tells live pages which results arrived or were settled. */
export async function announce(context: Context<Tables>, results: readonly ResultRow[]): Promise<void> {
  await context.emitAll(
    'laboratory.result.received',
    results.map(({ id, personId, collegeId, tubeId, outcome, value, messageId }) => ({ resultId: id, personId, collegeId, tubeId, outcome, value, messageId })),
  );
}
