/** On campus lives who has a room there; the others work from outside. */
export type Line = 'ON_CAMPUS' | 'OFF_CAMPUS';
export type Seat = 'A' | 'B';
export type Coverage = 'BOTH_LINES' | 'ONE_LINE' | 'UNCOVERED';

/** What the rule must know of somebody who holds a post or shall hold it. */
export interface Holder {
  readonly personId: string;
  readonly name: string;
  readonly residenceCode: string | null;
  readonly shift: string | null;
  readonly isActive: boolean;
  readonly isIsolated: boolean;
}

export interface PairRefusal {
  readonly code: 'PERSON_LEFT' | 'PERSON_ISOLATED' | 'SAME_PERSON' | 'SAME_ROOM' | 'SAME_LINE' | 'SAME_SHIFT';
  readonly message: string;
  readonly path: readonly string[];
}

export const lineOf = ({ residenceCode }: Pick<Holder, 'residenceCode'>): Line => (residenceCode === null ? 'OFF_CAMPUS' : 'ON_CAMPUS');

/** Why these two may not hold one post together: one room, one line or one shift would take both at once (R2.1); null if they may. */
export function refusePair(one: Holder, other: Holder, path: readonly string[] = []): PairRefusal | null {
  if (one.personId === other.personId) return { code: 'SAME_PERSON', path, message: `${one.name} holds the other seat of this post already. Choose somebody else.` };
  if (one.residenceCode !== null && one.residenceCode === other.residenceCode)
    return { code: 'SAME_ROOM', path, message: `${one.name} and ${other.name} both live in ${one.residenceCode}; one infection would take both. Choose somebody who lives elsewhere.` };
  if (lineOf(one) === lineOf(other)) {
    const [both, wanted] = lineOf(one) === 'ON_CAMPUS' ? ['on', 'off'] : ['off', 'on'];
    return { code: 'SAME_LINE', path, message: `${one.name} and ${other.name} both live ${both} campus. Choose somebody who lives ${wanted} campus.` };
  }
  if (one.shift !== null && one.shift === other.shift)
    return { code: 'SAME_SHIFT', path, message: `${one.name} and ${other.name} would both work the shift "${one.shift}". Choose another shift for one of them.` };
  return null;
}

/** Why this person may not take up a post now, whoever holds the other seat; null if they may. */
export function refuseHolder(person: Holder, path: readonly string[] = []): PairRefusal | null {
  if (!person.isActive) return { code: 'PERSON_LEFT', path, message: `${person.name} has left or is suspended. Choose somebody who is active.` };
  if (person.isIsolated) return { code: 'PERSON_ISOLATED', path, message: `${person.name} is isolated now. Choose somebody who can work.` };
  return null;
}

const canWork = (holder: Holder | null): holder is Holder => holder !== null && holder.isActive && !holder.isIsolated;

/** Whether a post is held on both lines by two people who can work and whom nothing takes together. */
export function coverageOf(a: Holder | null, b: Holder | null): Coverage {
  if (canWork(a) && canWork(b)) return refusePair(a, b) === null ? 'BOTH_LINES' : 'ONE_LINE';
  return canWork(a) || canWork(b) ? 'ONE_LINE' : 'UNCOVERED';
}
