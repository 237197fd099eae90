import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import type { Contestant, Shape } from './reads/shape.ts';

/** One burst of one contestant; milliseconds, and bytes of memory at its end. */
export interface Round { requestsPerSecond: number; cpuPerRequest: number; postgresPerRequest: number; latency: number; memory: number }
export type Results = ReadonlyMap<Contestant, readonly Round[]>;

const TITLES: Record<Contestant, string> = { campusloop: 'CampusLoop', cluster: 'CampusLoop, cluster', postgraphile: 'PostGraphile 5', mercurius: 'Mercurius, jit', handwritten: 'hand-written SQL' };
export const titleOf = (name: Contestant): string => TITLES[name];

export const median = (numbers: readonly number[]): number => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
};

/** The machine in one line, and whether it is quiet enough to believe the figures. */
export function machine(): string[] {
  const load = loadavg()[0]!;
  const lines = [`${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform} ${process.arch}, Node ${process.versions.node}`];
  if (load > availableParallelism() / 4) lines.push(`Load is ${load.toFixed(1)} before the start: something else is working here. Ratios hold roughly, figures do not; stop it and run again.`);
  return lines;
}

const middle = (rounds: readonly Round[], pick: (round: Round) => number) => median(rounds.map(pick));
/** How one contestant did against another in the same rounds; above 1 is faster. */
const against = (results: Results, one: Contestant, other: Contestant, pick: (round: Round) => number = round => round.requestsPerSecond) =>
  median(results.get(one)!.map((round, i) => pick(round) / pick(results.get(other)![i]!)));

/** Medians over the rounds, and how each compares with hand-written SQL in the same rounds; a table in Markdown. */
export function table(results: Results): string {
  const rows = [...results].map(([name, rounds]) => {
    const rates = rounds.map(round => round.requestsPerSecond);
    return [
      titleOf(name), middle(rounds, round => round.requestsPerSecond).toFixed(0), `${Math.min(...rates).toFixed(0)}–${Math.max(...rates).toFixed(0)}`, middle(rounds, round => round.latency).toFixed(1),
      middle(rounds, round => round.cpuPerRequest).toFixed(2), middle(rounds, round => round.postgresPerRequest).toFixed(2), (middle(rounds, round => round.memory) / 2 ** 20).toFixed(0),
      against(results, name, 'handwritten').toFixed(2), against(results, name, 'handwritten', round => round.cpuPerRequest).toFixed(2),
    ];
  });
  const head = ['', 'requests/s', 'min–max', 'ms median', 'CPU ms', 'Postgres ms', 'MB', '× requests/s', '× CPU'];
  return [head, head.map((_, at) => (at ? '---:' : '---')), ...rows].map(row => `| ${row.join(' | ')} |`).join('\n');
}

/** What was promised of this shape, and whether it holds in these results. */
export function promises(results: Results, { reach }: Shape): string[] {
  const said = (what: string, share: number, least: number) => `${share >= least ? 'met' : 'MISSED'}: ${what}: ${share.toFixed(2)}, promised ${least.toFixed(2)}`;
  const [ours] = [...results.keys()] as [Contestant];
  const postgraphile = said('requests a second against PostGraphile', against(results, ours, 'postgraphile'), 1);
  return reach === null ? [postgraphile] : [postgraphile, said('requests a second against hand-written SQL', against(results, ours, 'handwritten'), reach)];
}
