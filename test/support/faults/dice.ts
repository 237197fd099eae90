/** Chance that can be had again: the same seed throws the same dice. */
export interface Dice {
  readonly seed: number;
  /** A whole number from 0 to `below` - 1. */
  under(below: number): number;
  /** The same things in another order. */
  shuffled<Thing>(things: readonly Thing[]): Thing[];
}

const MODULUS = 2 ** 32;

/** Dice of the seed in FAULTS_SEED, or of one that nobody has thrown yet (mulberry32). */
export function dice(seed = Number(process.env['FAULTS_SEED'] ?? Date.now() % 1_000_000)): Dice {
  let state = seed >>> 0;
  const under = (below: number): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / MODULUS) * below);
  };
  return {
    seed,
    under,
    shuffled: things => things.map(thing => ({ thing, place: under(1e9) })).toSorted((a, b) => a.place - b.place).map(({ thing }) => thing),
  };
}
