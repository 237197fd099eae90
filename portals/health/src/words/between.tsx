import { useFormat } from '@campus/portal-kit';
import { spanBetween } from './span.ts';

/** From one instant to another, the day said once where it is the same; the whole of each in its title. */
export function Between({ from, until }: { from: string; until: string }) {
  const { full, today } = useFormat();
  const [begin, end] = spanBetween(full(from), full(until), today());
  return <span className="k-num"><time dateTime={from} title={full(from)}>{begin}</time> – <time dateTime={until} title={full(until)}>{end}</time></span>;
}
