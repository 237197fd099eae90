/** Looking for work, not working to study on, and other: the Ministry's codes that do not count as a destination. */
const NOT_YET: readonly string[] = ['70', '71', '72'];

/** Whether this destination counts; a graduate of whom nothing is on record is still looking. */
export const isPlaced = (code: string | null): boolean => code !== null && !NOT_YET.includes(code);

/** How many graduates have each code; null for those of whom nothing is on record. */
export type CodeCount = { readonly code: string | null; readonly count: number };
export type Rate = { readonly total: number; readonly placed: number; readonly percent: number | null };

/** 落实率 = (all − 70 − 71 − 72) ÷ all, as the Ministry of Education defines it, in percent to two places; null where there is nobody. */
export function destinationRate(counts: readonly CodeCount[]): Rate {
  const sum = (some: readonly CodeCount[]) => some.reduce((total, { count }) => total + count, 0);
  const [total, placed] = [sum(counts), sum(counts.filter(({ code }) => isPlaced(code)))];
  return { total, placed, percent: total === 0 ? null : Math.round((placed / total) * 10_000) / 100 };
}
