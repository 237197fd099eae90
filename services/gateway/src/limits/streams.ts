import { refuse } from '../errors.ts';
import { streams } from '../metrics.ts';
import { alone, type Peers } from '../peers/peers.ts';

/** Counts live updates for each actor. */
export interface StreamCount {
  /** Takes a place; answers how to give it back. Refuses (429) when none is left. */
  open(actorId: string): () => void;
}

/** What another gateway last said of itself; one that has ended says nothing, and is forgotten. */
const SILENCE_MS = 60_000;
const REPEAT_MS = 20_000;

/** Counts together with the other gateways, which hear of each opening and closing at once, and of all that is open three times a minute. */
export function createStreamCount(limit: number, peers: Peers, now: () => number = () => performance.now()): StreamCount {
  const counts = new Map<string, number>();
  const elsewhere = new Map<string, { at: number; counts: Map<string, number> }>();
  peers.hear('streams', (value, from) => {
    const of = elsewhere.get(from)?.counts ?? new Map<string, number>();
    for (const [id, count] of value as [string, number][]) of.set(id, count);
    for (const [gateway, { at }] of elsewhere) if (now() - at >= SILENCE_MS) elsewhere.delete(gateway);
    elsewhere.set(from, { at: now(), counts: of });
  });
  const tell = (id: string) => peers.tell('streams', [[id, counts.get(id) ?? 0]]);
  if (peers !== alone) setInterval(() => counts.forEach((_, id) => tell(id)), REPEAT_MS).unref();
  const openAt = (id: string): number => {
    const others = [...elsewhere.values()].filter(({ at }) => now() - at < SILENCE_MS);
    return others.reduce((sum, other) => sum + (other.counts.get(id) ?? 0), counts.get(id) ?? 0);
  };
  return {
    open(id) {
      if (openAt(id) >= limit) throw refuse(429, 'RATE_LIMITED', `实时更新过多，上限 ${limit}。请关闭一些页面。`, `Too many live updates, the limit is ${limit}. Close some pages.`, { 'retry-after': '10' });
      counts.set(id, (counts.get(id) ?? 0) + 1);
      tell(id);
      streams.inc();
      return () => {
        streams.dec();
        const left = (counts.get(id) ?? 1) - 1;
        if (left > 0) counts.set(id, left);
        else counts.delete(id);
        tell(id);
      };
    },
  };
}
