import type { HealthPolicy } from '../policy/policy.ts';

export type RoundStatus = 'OPEN' | 'CLOSED';

export type RoundDraft = { readonly name: string; readonly disease: string; readonly poolSize: number; readonly opensAt: Date; readonly closesAt: Date };

export type RoundRefusal = {
  readonly code: 'NAME_MISSING' | 'DISEASE_UNKNOWN' | 'CAPACITY_NOT_VALIDATED' | 'CLOSES_BEFORE_OPENING' | 'ROUND_CLOSED';
  readonly message: string;
  readonly path?: string[];
};

/** Everything wrong with a round somebody wants to open. */
export function refuseRound(draft: RoundDraft, policy: HealthPolicy): RoundRefusal[] {
  const refusals: RoundRefusal[] = [];
  if (draft.name.trim() === '') refusals.push({ code: 'NAME_MISSING', message: 'The round has no name. Give one, such as "Whole campus, 1 March".', path: ['name'] });
  if (!policy.analytes[draft.disease]) {
    refusals.push({ code: 'DISEASE_UNKNOWN', message: `No laboratory code is known for "${draft.disease}". Choose ${Object.keys(policy.analytes).join(', ')}.`, path: ['disease'] });
  }
  if (!policy.tubeCapacities.includes(draft.poolSize)) {
    refusals.push({ code: 'CAPACITY_NOT_VALIDATED', message: `Pools of ${draft.poolSize} are not validated. Choose ${policy.tubeCapacities.join(', ')}.`, path: ['poolSize'] });
  }
  if (draft.closesAt <= draft.opensAt) {
    refusals.push({ code: 'CLOSES_BEFORE_OPENING', message: 'The round would close before it opens. Choose a later closing time.', path: ['closesAt'] });
  }
  return refusals;
}

/** Why swabs may not be taken in a round any more, or null. */
export function refuseSwabbing(round: { readonly name: string; readonly status: RoundStatus }): RoundRefusal | null {
  return round.status === 'OPEN' ? null : { code: 'ROUND_CLOSED', message: `The round "${round.name}" is closed. Open a new round.` };
}
