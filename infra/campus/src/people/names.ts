import type { Random } from '../random.ts';
import { COMPOUND_SURNAMES, GIVEN_NAMES, SURNAMES, SURNAME_SHARES, UNUSUAL_NAMES } from './name-lists.ts';

export type Gender = 'FEMALE' | 'MALE';

/** Bearers in a thousand, by rank. */
const LADDER = SURNAMES.map((_, rank) => SURNAME_SHARES[rank] ?? 200 / (rank + 1));
const TOTAL = LADDER.reduce((sum, share) => sum + share, 0);

/** A plausible full name for someone of this gender born in this year. About 1 in 500 is of the unusual kind that every register has. */
export function personName(random: Random, gender: Gender, bornIn: number): string {
  if (random.next() < 0.002) return random.pick(UNUSUAL_NAMES[gender]);
  const names = GIVEN_NAMES[gender][decadeOf(bornIn)]!;
  const given = random.next() < singleShare(bornIn) ? random.pick([...names.single]) : twoCharacters(random, names);
  return surname(random) + given;
}

const decadeOf = (year: number) => Math.min(2000, Math.max(1960, Math.floor(year / 10) * 10));

/** One-character given names were in fashion in the eighties and nineties. */
const singleShare = (bornIn: number) => (bornIn >= 1980 && bornIn < 2000 ? 0.28 : 0.12);

function twoCharacters(random: Random, names: { first: string; second: string }): string {
  const first = names.first[random.int(names.first.length)]!;
  const second = names.second[random.int(names.second.length)]!;
  return first + second;
}

function surname(random: Random): string {
  if (random.next() < 0.003) return random.pick(COMPOUND_SURNAMES);
  let mark = random.next() * TOTAL;
  const rank = LADDER.findIndex(share => (mark -= share) < 0);
  return SURNAMES[rank] ?? SURNAMES[0]!;
}
