const DAY = 24 * 60 * 60 * 1000;

/** A key signs for a quarter of a year. */
export const LIFETIME = 90 * DAY;

/** A key is published a day before it signs and a day after, so that no one who keeps our keys for a while meets an unknown one. */
export const OVERLAP = DAY;

export interface KeyFacts {
  readonly kid: string;
  readonly madeAt: Date;
}

const byAge = (a: KeyFacts, b: KeyFacts) => a.madeAt.getTime() - b.madeAt.getTime();
const age = (key: KeyFacts, now: Date) => now.getTime() - key.madeAt.getTime();

/** Whether a new key must be made: there is none, or the newest has served its time. */
export function isDue(keys: readonly KeyFacts[], now: Date): boolean {
  const newest = keys.toSorted(byAge).at(-1);
  return !newest || age(newest, now) >= LIFETIME;
}

/** The published keys, the one that signs first: the newest old enough to be known everywhere, or the oldest of all. */
export function published<K extends KeyFacts>(keys: readonly K[], now: Date): K[] {
  const ordered = keys.toSorted(byAge);
  const signing = ordered.findLastIndex(key => age(key, now) >= OVERLAP);
  const first = Math.max(signing, 0);
  const spent = ordered.findLastIndex(key => age(key, now) >= 2 * OVERLAP);
  return [...ordered.slice(first, first + 1), ...ordered.filter((_, i) => i !== first && i >= spent)];
}
