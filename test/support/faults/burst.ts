import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

/** How one request of a burst ended. */
export interface Ended {
  readonly status: number;
  /** Error code of the answer, if any. */
  readonly code: string | undefined;
  readonly retryAfter: string | null;
  readonly milliseconds: number;
}

/** Asks over and over with so many callers at once, for so long; who is told to come back later does. @param ask one request. */
export async function burst(callers: number, milliseconds: number, ask: () => Promise<Response>): Promise<Ended[]> {
  const until = performance.now() + milliseconds;
  const ended: Ended[] = [];
  const caller = async () => {
    while (performance.now() < until) {
      const began = performance.now();
      const answer = await ask();
      const { errors } = (await answer.json()) as { errors?: { extensions: { code: string } }[] };
      const retryAfter = answer.headers.get('retry-after');
      ended.push({ status: answer.status, code: errors?.[0]?.extensions.code, retryAfter, milliseconds: performance.now() - began });
      if (retryAfter) await pause(Number(retryAfter) * 1_000);
    }
  };
  await Promise.all(Array.from({ length: callers }, caller));
  return ended;
}

/** The time that so many of a hundred stay under, in milliseconds. */
export function percentile(all: readonly Ended[], percent: number): number {
  const times = all.map(({ milliseconds }) => milliseconds).toSorted((a, b) => a - b);
  return times[Math.min(times.length - 1, Math.floor((times.length * percent) / 100))] ?? 0;
}

/** Megabytes that a process holds now, and the most that it ever held. */
export function memoryOf(pid: number): { now: number; most: number } {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const megabytes = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1]) / 1024;
  return { now: megabytes('VmRSS'), most: megabytes('VmHWM') };
}
