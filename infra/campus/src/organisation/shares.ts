/** Splits a whole number by weights, so that the parts add up exactly (largest remainders get the odd ones). */
export function split(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  const exact = weights.map(weight => (total * weight) / sum);
  const parts = exact.map(Math.floor);
  const odd = total - parts.reduce((a, b) => a + b, 0);
  const byRemainder = exact.map((part, i) => ({ i, rest: part - Math.floor(part) })).sort((a, b) => b.rest - a.rest || a.i - b.i);
  for (const { i } of byRemainder.slice(0, odd)) parts[i]! += 1;
  return parts;
}
