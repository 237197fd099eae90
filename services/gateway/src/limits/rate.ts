import type { Caller } from '../graphql/caller.ts';
import { refuse } from '../errors.ts';
import { Lru } from '../lru.ts';
import type { Limits, Rate } from './limits.ts';

/** Takes one request from a client's allowance; refuses (429) when there is none left. */
export type Allow = (caller: Caller, address: string) => void;

interface Bucket {
  tokens: number;
  filledAt: number;
}

const REMEMBERED = 50_000;

/** A bucket for each person, each integrator's client, and each address that has not signed in. */
export function createRate(limits: Limits['rate'], now: () => number = Date.now): Allow {
  const buckets = new Lru<string, Bucket>(REMEMBERED);
  return ({ actor, by }, address) => {
    const rate = by === null ? limits.address : actor.kind === 'CLIENT' ? limits.client : limits.person;
    const key = by === null ? `address ${address}` : `${actor.kind} ${actor.id}`;
    const bucket = buckets.get(key) ?? buckets.set(key, { tokens: rate.burst, filledAt: now() });
    refill(bucket, rate, now());
    if (bucket.tokens < 1) throw tooMany(Math.ceil((1 - bucket.tokens) / rate.perSecond));
    bucket.tokens -= 1;
  };
}

function refill(bucket: Bucket, { perSecond, burst }: Rate, at: number): void {
  bucket.tokens = Math.min(burst, bucket.tokens + ((at - bucket.filledAt) / 1000) * perSecond);
  bucket.filledAt = at;
}

const tooMany = (seconds: number) =>
  refuse(429, 'RATE_LIMITED', `请求过于频繁，请 ${seconds} 秒后重试。`, `Too many requests. Try again in ${seconds} s.`, { 'retry-after': String(seconds) });
