import type { Reason } from '../regime/regime.ts';
import type { State } from '../state/state.ts';

/** Something because of which a person is to be kept apart: a case or a pooled tube, and what the person is to it. */
export type Ground = { readonly reason: Reason; readonly causeId: string };

/** Why an order ended: the plan was fulfilled, an officer said so, a result cleared the person, the pending person became a case, or the cause was a false alarm. */
export type Ending = 'FULFILLED' | 'BY_OFFICER' | 'CLEARED' | 'BECAME_CASE' | 'WITHDRAWN';

/** An order as it is kept; `ending` is null while it stands. */
export type KnownOrder = Ground & { readonly id: string; readonly ending: Ending | null };

/** What health knows of a person now, from which orders follow. */
export type Facts = {
  readonly state: State;
  /** The result or tube that decided the state last. */
  readonly stateCause: string | null;
  readonly isStateByTube: boolean;
  /** Open cases of the person. */
  readonly cases: readonly string[];
  /** Standing contacts of the person. */
  readonly contacts: readonly { readonly caseId: string; readonly ring: number }[];
};

const keyOf = ({ reason, causeId }: Ground) => `${reason} ${causeId}`;
const stands = (order: KnownOrder) => order.ending === null;
/** An officer's word is not undone by the same news told again. */
const isSettled = ({ ending }: KnownOrder) => ending === 'FULFILLED' || ending === 'BY_OFFICER';

function pendingGrounds({ state, stateCause, cases }: Facts, known: readonly KnownOrder[]): Ground[] {
  const before = known.filter(order => order.reason === 'PENDING_RESULT' && stands(order));
  if (state === 'PENDING' && stateCause) return [{ reason: 'PENDING_RESULT', causeId: before[0]?.causeId ?? stateCause }];
  // Positive and no case yet: the case is being opened, and nobody leaves a room meanwhile.
  return state === 'POSITIVE' && cases.length === 0 ? before : [];
}

/** Why a person is to be kept apart now; the same facts and orders give the same grounds, whatever news came first. */
export function groundsOf(facts: Facts, known: readonly KnownOrder[]): Ground[] {
  const asCase = facts.cases.map((causeId): Ground => ({ reason: 'CASE', causeId }));
  const asContact = facts.contacts.map(({ caseId, ring }): Ground => ({ reason: ring === 1 ? 'CLOSE_CONTACT' : 'SECONDARY_CONTACT', causeId: caseId }));
  return [...asCase, ...pendingGrounds(facts, known), ...asContact];
}

function endingOf({ reason }: Ground, { state, isStateByTube, cases }: Facts): Ending {
  if (reason === 'PENDING_RESULT' && cases.length > 0) return 'BECAME_CASE';
  if (reason === 'CLOSE_CONTACT' || reason === 'SECONDARY_CONTACT') return 'WITHDRAWN';
  return state === 'CLEAR' && !isStateByTube ? 'CLEARED' : 'WITHDRAWN';
}

export type Changes = { readonly begun: readonly Ground[]; readonly ended: readonly { readonly order: KnownOrder; readonly ending: Ending }[] };

/** Which orders to give and which to end, so that those that stand are those there is a ground for. */
export function changesOf(facts: Facts, known: readonly KnownOrder[]): Changes {
  const grounds = new Map(groundsOf(facts, known).map(ground => [keyOf(ground), ground]));
  const held = new Set(known.filter(order => stands(order) || isSettled(order)).map(keyOf));
  return {
    begun: [...grounds.values()].filter(ground => !held.has(keyOf(ground))).map(({ reason, causeId }) => ({ reason, causeId })),
    ended: known.filter(order => stands(order) && !grounds.has(keyOf(order))).map(order => ({ order, ending: endingOf(order, facts) })),
  };
}
