import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { root } from '../root.ts';
import type { Order, Report } from './child.ts';

/** Children run what was compiled, also when the parent runs from its sources. */
const CHILD = path.join(root, 'infra', 'run', 'dist', 'system', 'child.js');
const GRACE = 15_000;
/** The slowest start seen took 21 s, beside a hundred kills; what needs longer than this hangs. */
const STARTS_WITHIN_MS = 120_000;

/** The name in an {@link Order} for a process that answers beside the first one. */
export const WORKER = 'worker';

/** Starts a process with its order; `url` resolves when it serves and rejects with what it failed with, at the latest after two minutes. */
export function spawnProcess(order: Order): { child: ChildProcess; url: Promise<string> } {
  const child = fork(CHILD, { execArgv: ['--enable-source-maps'] });
  child.send(order);
  return { child, url: readiness(order.name, child) };
}

/** Where a process serves, once it reports so. One that ends before, or says nothing for `within` milliseconds and is killed for it, is a failure. */
export async function readiness(name: string, child: ChildProcess, within = STARTS_WITHIN_MS): Promise<string> {
  let isLate = false;
  const timer = setTimeout(() => (isLate = child.kill('SIGKILL')), within);
  const ended = once(child, 'exit').then(() => [{ problem: isLate ? `it was not ready within ${within / 1000} s and was ended` : 'it ended before it was ready' }]);
  const [report] = (await Promise.race([once(child, 'message'), ended]).finally(() => clearTimeout(timer))) as [Report];
  if ('url' in report) return report.url;
  throw new Error(`${name} did not start: ${report.problem}`);
}

/** Resolves when the process is gone; one that does not stop in time is killed. */
export async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill(signal);
  const timer = setTimeout(() => child.kill('SIGKILL'), GRACE);
  await gone;
  clearTimeout(timer);
}
