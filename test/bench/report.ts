import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';

/** One burst of one contestant. */
export interface Round { requestsPerSecond: number; cpuPerRequest: number; postgresPerRequest: number; latency: number }
export type Results = ReadonlyMap<string, readonly Round[]>;

const TITLES: Record<string, string> = { campusloop: 'CampusLoop', postgraphile: 'PostGraphile 5', mercurius: 'Mercurius, jit', handwritten: 'hand-written SQL' };
export const titleOf = (name: string): string => TITLES[name] ?? name;

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

/** Medians over the rounds, and how each compares with hand-written SQL in the same rounds. */
export function table(results: Results): string {
  const base = results.get('handwritten')!;
  const rows = [...results].map(([name, rounds]) => {
    const middle = (pick: (round: Round) => number) => median(rounds.map(pick));
    const ratio = (pick: (round: Round) => number) => median(rounds.map((round, i) => pick(round) / pick(base[i]!)));
    const rates = rounds.map(round => round.requestsPerSecond);
    return [
      titleOf(name), middle(round => round.requestsPerSecond).toFixed(0), `${Math.min(...rates).toFixed(0)}–${Math.max(...rates).toFixed(0)}`, middle(round => round.latency).toFixed(1),
      middle(round => round.cpuPerRequest).toFixed(2), middle(round => round.postgresPerRequest).toFixed(2), ratio(round => round.requestsPerSecond).toFixed(2), ratio(round => round.cpuPerRequest).toFixed(2),
    ];
  });
  return columns([['', 'requests/s', 'min–max', 'ms median', 'CPU ms', 'Postgres ms', '× requests/s', '× CPU'], ...rows]);
}

function columns(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map(row => row[column]!.length)));
  return rows.map(row => row.map((cell, column) => (column ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!))).join('   ')).join('\n');
}
