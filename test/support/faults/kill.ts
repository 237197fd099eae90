import { vi, expect } from 'vitest';
import type { TestCampus } from '../campus.ts';
import type { Load } from './load.ts';
import { troublesSeen, type Victim } from './victims.ts';

/** One kill and what came of it. */
export interface Kill {
  readonly victim: string;
  readonly underWay: string;
  /** Milliseconds until every process answered again. */
  readonly recovery: number;
  /** What somebody saw who asked meanwhile, each once. */
  readonly seen: readonly string[];
}

const RECOVERED = { timeout: 60_000, interval: 25 };

/** Kills a process as it stands, and waits until everything answers again; nobody but the system's own supervisor starts it. */
export async function killAndRecover(campus: TestCampus, victim: Victim, load: Load): Promise<Kill> {
  const { token } = await campus.integrator('command-admin');
  const before = victim.pid();
  const underWay = load.underWay();
  const seen = new Set<string>();
  const began = performance.now();
  process.kill(before, 'SIGKILL');
  await vi.waitFor(async () => {
    const troubles = await troublesSeen(campus, token);
    for (const trouble of troubles) seen.add(trouble);
    expect(troubles).toEqual([]);
    expect(victim.pid()).not.toBe(before);
  }, RECOVERED);
  return { victim: victim.name, underWay, recovery: performance.now() - began, seen: [...seen] };
}

/** The kill as a line of the output. */
export const lineOf = ({ victim, underWay, recovery, seen }: Kill, no: number): string =>
  `kill ${no}: ${victim.padEnd(10)} back after ${(recovery / 1000).toFixed(2).padStart(5)} s · under way: ${underWay} · seen: ${seen.join(', ') || 'nothing'}`;

/** Least, middle and longest recovery of each process, a line each. */
export function summaryOf(kills: readonly Kill[]): string[] {
  return [...Map.groupBy(kills, ({ victim }) => victim)].map(([victim, all]) => {
    const times = all.map(({ recovery }) => recovery / 1000).toSorted((a, b) => a - b);
    const [least, middle, most] = [times[0]!, times[Math.floor(times.length / 2)]!, times.at(-1)!].map(time => time.toFixed(2));
    return `${victim.padEnd(10)} ${String(all.length).padStart(3)} kills · recovery least ${least} s, middle ${middle} s, longest ${most} s`;
  });
}
