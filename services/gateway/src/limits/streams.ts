import { refuse } from '../errors.ts';
import { streams } from '../metrics.ts';

/** Counts live updates for each actor. */
export interface StreamCount {
  /** Takes a place; answers how to give it back. Refuses (429) when none is left. */
  open(actorId: string): () => void;
}

export function createStreamCount(limit: number): StreamCount {
  const counts = new Map<string, number>();
  return {
    open(id) {
      const now = counts.get(id) ?? 0;
      if (now >= limit) throw refuse(429, 'RATE_LIMITED', `实时更新过多，上限 ${limit}。请关闭一些页面。`, `Too many live updates, the limit is ${limit}. Close some pages.`, { 'retry-after': '10' });
      counts.set(id, now + 1);
      streams.inc();
      return () => {
        streams.dec();
        const left = (counts.get(id) ?? 1) - 1;
        if (left > 0) counts.set(id, left);
        else counts.delete(id);
      };
    },
  };
}
