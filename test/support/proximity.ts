import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** Two people and how long they were together on one day. */
export interface PairDay { readonly one: number; readonly other: number; /** From 0; days without anybody are counted too. */ readonly day: number; readonly seconds: number }

const DAY = 86_400;
/** One line of the file is so many seconds together. */
const STEP = 20;
const MINUTE_MS = 60_000;
const LAST_DAY = 11;

/** Everybody who was together on a day, of the 217 people in `proximity/InVS15.dat.gz`; see SOURCE.md there. */
export function pairDays(): PairDay[] {
  const lines = gunzipSync(readFileSync(new URL('proximity/InVS15.dat.gz', import.meta.url))).toString().trim().split('\n');
  const together = new Map<string, number>();
  for (const line of lines) {
    const [at, i, j] = line.split(/\s+/).map(Number) as [number, number, number];
    const key = [Math.min(i, j), Math.max(i, j), Math.floor(at / DAY)].join(' ');
    together.set(key, (together.get(key) ?? 0) + STEP);
  }
  return [...together].map(([key, seconds]) => {
    const [one, other, day] = key.split(' ').map(Number) as [number, number, number];
    return { one, other, day, seconds };
  });
}

export const participantsOf = (pairs: readonly PairDay[]): number[] => [...new Set(pairs.flatMap(({ one, other }) => [one, other]))].sort((a, b) => a - b);

export interface ImportOptions {
  /** Campus number of a participant. */
  readonly numberOf: (participant: number) => string;
  readonly placeCode: string;
  /** Noon of the day that becomes the last of the two weeks. */
  readonly lastNoon: Date;
}

/**
 * The pairs as presence: each pair has a table of its own each day, so that only who really was together is, for the whole minutes they were. Shorter
 * than a minute is no record.
 */
export function presenceRecords(pairs: readonly PairDay[], { numberOf, placeCode, lastNoon }: ImportOptions): object[] {
  return pairs.flatMap(({ one, other, day, seconds }) => {
    const minutes = Math.floor(seconds / 60);
    if (minutes === 0) return [];
    const entered = lastNoon.getTime() - (LAST_DAY - day) * DAY * 1_000;
    const record = { placeCode, seat: `${one}-${other}`, source: 'VENUE', enteredAt: new Date(entered).toISOString(), leftAt: new Date(entered + minutes * MINUTE_MS).toISOString() };
    return [one, other].map(participant => ({ ...record, personNumber: numberOf(participant) }));
  });
}
