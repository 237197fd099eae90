import { words } from './random.ts';

/** The instant that the ids carry: the summer in which this campus was drawn up. */
export const DRAWN_UP_AT = Date.UTC(2026, 6, 1);

/**
 * An id in the shape of UUID version 7 that is always the same for the same thing.
 * Its clock part counts up with `index`, so rows written in order also lie in order in the index.
 */
export function sampleId(seed: string, kind: string, index: number): string {
  const clock = (DRAWN_UP_AT + index).toString(16).padStart(12, '0');
  const [a, b, c, d] = words(`${seed}/${kind}/${index}`).map(word => word.toString(16).padStart(8, '0')) as [string, string, string, string];
  const variant = (8 + (parseInt(b[0]!, 16) & 3)).toString(16);
  return `${clock.slice(0, 8)}-${clock.slice(8)}-7${a.slice(0, 3)}-${variant}${b.slice(1, 4)}-${c}${d.slice(0, 4)}`;
}
