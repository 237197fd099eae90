import type { HealthPolicy } from '../policy/policy.ts';
import type { Reading } from '../report/report.ts';
import type { TubeStatus } from '../tube/tube.ts';

export type State = 'UNKNOWN' | 'CLEAR' | 'PENDING' | 'POSITIVE';

/** A counted result of the person's own swab, superseded ones left out. */
export type OwnResult = { readonly id: string; readonly reading: Reading; readonly at: Date; readonly disease: string };

/** A pooled tube that holds the person's swab, with what the laboratory said of the tube. */
export type TubeResult = { readonly id: string; readonly status: TubeStatus; readonly takenAt: Date; readonly readAt: Date | null };

export type Cause = { readonly kind: 'RESULT' | 'TUBE'; readonly id: string; readonly reading: Reading; readonly at: Date };

export type PersonState = {
  readonly state: State;
  /** When the evidence that began the state was taken; null while nothing is known. */
  readonly since: Date | null;
  /** The evidence that decided last. */
  readonly cause: Cause | null;
  /** Until when a pending person is to be swabbed alone. */
  readonly retestDueAt: Date | null;
};

type Evidence = Cause & { readonly readAt: Date };
type Running = PersonState & { readonly negatives: readonly Date[] };

const HOUR = 60 * 60 * 1000;
/** Evidence of one instant (two genes of one swab): the worst is heard last. */
const WEIGHT: Readonly<Record<Reading, number>> = { NEGATIVE: 0, INVALID: 1, INCONCLUSIVE: 2, POSITIVE: 3 };
const NOTHING: Running = { state: 'UNKNOWN', since: null, cause: null, retestDueAt: null, negatives: [] };

function evidenceOf(results: readonly OwnResult[], tubes: readonly TubeResult[]): Evidence[] {
  const own = results.map(({ id, reading, at }): Evidence => ({ kind: 'RESULT', id, reading, at, readAt: at }));
  const pooled = tubes.flatMap(({ id, status, takenAt, readAt }): Evidence[] =>
    status === 'OPEN' || status === 'SEALED' ? [] : [{ kind: 'TUBE', id, reading: status, at: takenAt, readAt: readAt ?? takenAt }]);
  return [...own, ...pooled].sort((a, b) => a.at.getTime() - b.at.getTime() || WEIGHT[a.reading] - WEIGHT[b.reading] || (a.id < b.id ? -1 : 1));
}

const begin = (state: State, evidence: Evidence, retestDueAt: Date | null = null): Running =>
  ({ state, since: evidence.at, cause: evidence, retestDueAt, negatives: [] });

function afterNegative(before: Running, evidence: Evidence, policy: HealthPolicy): Running {
  const isAlone = evidence.kind === 'RESULT';
  if (before.state === 'POSITIVE') {
    if (!isAlone) return before;
    const negatives = [...before.negatives, evidence.at];
    const apart = evidence.at.getTime() - negatives[0]!.getTime();
    const recovered = negatives.length >= policy.recovery.negatives && apart >= policy.recovery.hours * HOUR;
    return recovered ? begin('CLEAR', evidence) : { ...before, negatives };
  }
  if (before.state === 'PENDING' && !isAlone) return before;
  return before.state === 'CLEAR' ? { ...before, cause: evidence } : begin('CLEAR', evidence);
}

function after(before: Running, evidence: Evidence, policy: HealthPolicy): Running {
  if (evidence.reading === 'NEGATIVE') return afterNegative(before, evidence, policy);
  const isOwnPositive = evidence.kind === 'RESULT' && evidence.reading === 'POSITIVE';
  if (before.state === 'POSITIVE') return { ...before, negatives: [], cause: isOwnPositive ? evidence : before.cause };
  if (isOwnPositive) return begin('POSITIVE', evidence);
  if (before.state === 'PENDING') return before;
  return begin('PENDING', evidence, new Date(evidence.readAt.getTime() + policy.retestHours * HOUR));
}

/**
 * A person's state, from the results of their own swabs and of the pooled tubes that hold one, in the order in which they were taken.
 * A tube never makes anyone positive: read positive or inconclusive, it makes its members pending, until a swab taken alone decides.
 * A pooled negative ends neither a pending nor a positive state. The same facts in any order give the same state.
 */
export function stateFrom(results: readonly OwnResult[], tubes: readonly TubeResult[], policy: HealthPolicy): PersonState {
  const { state, since, cause, retestDueAt } = evidenceOf(results, tubes).reduce((before, evidence) => after(before, evidence, policy), NOTHING);
  return { state, since, cause: cause && { kind: cause.kind, id: cause.id, reading: cause.reading, at: cause.at }, retestDueAt };
}
