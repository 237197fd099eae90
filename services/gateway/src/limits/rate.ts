import type { Caller } from '../graphql/caller.ts';
import { refuse } from '../errors.ts';
import { Lru } from '../lru.ts';
import { alone, type Peers } from '../peers/peers.ts';
import type { Limits, Rate } from './limits.ts';

/** Takes one request from a client's allowance; refuses (429) when there is none left. */
export type Allow = (caller: Caller, address: string) => void;

interface Bucket {
  tokens: number;
  filledAt: number;
}

const REMEMBERED = 50_000;
/** Milliseconds that nobody can set: by the wall clock, an hour put back would be an hour's debt for every client. */
const monotonic = () => performance.now();
/** What was taken here is told to the other gateways this often. */
const TELL_MS = 200;
/** A notification holds 8,000 bytes. */
const TOLD_AT_ONCE = 50;

/**
 * A bucket for each person, each integrator's client, and each address that has not signed in, shared by all gateways: what one gives out is missing
 * at the others {@link TELL_MS} later, as a debt if need be. Over time a client gets what the limit says; at once at most its burst at each gateway.
 */
export function createRate(limits: Limits['rate'], peers: Peers, now: () => number = monotonic): Allow {
  const buckets = new Lru<string, Bucket>(REMEMBERED);
  const take = (key: string, rate: Rate): Bucket => {
    const bucket = buckets.get(key) ?? buckets.set(key, { tokens: rate.burst, filledAt: now() });
    refill(bucket, rate, now());
    return bucket;
  };
  const told = tellTaken(peers);
  peers.hear('taken', value => {
    for (const [kind, id, count] of value as Taken[]) take(`${kind} ${id}`, limits[kind]).tokens -= count;
  });
  return ({ actor, by }, address) => {
    const kind = by === null ? 'address' : actor.kind === 'CLIENT' ? 'client' : 'person';
    const id = by === null ? address : actor.id;
    const bucket = take(`${kind} ${id}`, limits[kind]);
    if (bucket.tokens < 1) throw tooMany(Math.ceil((1 - bucket.tokens) / limits[kind].perSecond));
    bucket.tokens -= 1;
    told(kind, id);
  };
}

type Kind = keyof Limits['rate'];
type Taken = readonly [kind: Kind, id: string, count: number];

/** Collects what is taken and tells it in a batch. */
function tellTaken(peers: Peers): (kind: Kind, id: string) => void {
  if (peers === alone) return () => undefined;
  const taken = new Map<string, { kind: Kind; id: string; count: number }>();
  const tell = (): void => {
    const all = [...taken.values()].map(({ kind, id, count }): Taken => [kind, id, count]);
    taken.clear();
    for (let from = 0; from < all.length; from += TOLD_AT_ONCE) peers.tell('taken', all.slice(from, from + TOLD_AT_ONCE));
  };
  return (kind, id) => {
    if (taken.size === 0) setTimeout(tell, TELL_MS).unref();
    const key = `${kind} ${id}`;
    const known = taken.get(key);
    if (known) known.count += 1;
    else taken.set(key, { kind, id, count: 1 });
  };
}

function refill(bucket: Bucket, { perSecond, burst }: Rate, at: number): void {
  bucket.tokens = Math.min(burst, bucket.tokens + ((at - bucket.filledAt) / 1000) * perSecond);
  bucket.filledAt = at;
}

const tooMany = (seconds: number) =>
  refuse(429, 'RATE_LIMITED', `请求过于频繁，请 ${seconds} 秒后重试。`, `Too many requests. Try again in ${seconds} s.`, { 'retry-after': String(seconds) });
