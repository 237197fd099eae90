import type { Tone } from './status.tsx';

/** One share of a {@link Meter}, in whatever is counted. */
export interface MeterPart { tone: Tone; count: number }

/** What a whole is made of, as one segmented bar; decoration: the text next to it carries the counts. */
export function Meter({ parts, thin = false }: { parts: readonly MeterPart[]; thin?: boolean }) {
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  const from = parts.map((_, index) => parts.slice(0, index).reduce((sum, { count }) => sum + count, 0));
  return (
    <svg className="k-meter" data-thin={thin || undefined} viewBox={`0 0 ${total || 1} 1`} preserveAspectRatio="none" aria-hidden>
      <rect className="k-meter-ground" width={total || 1} height={1} />
      {parts.map(({ tone, count }, index) => count > 0 && <rect key={tone} data-tone={tone} x={from[index]} width={count} height={1} />)}
      {parts.map(({ tone, count }, index) => count > 0 && from[index]! > 0 && <line key={tone} x1={from[index]} x2={from[index]} y1={0} y2={1} />)}
    </svg>
  );
}
