import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { root } from '../root.ts';
import type { Order, Report } from './child.ts';

/** Children run what was compiled, also when the parent runs from its sources. */
const CHILD = path.join(root, 'infra', 'run', 'dist', 'system', 'child.js');
const GRACE = 15_000;

/** The name in an {@link Order} for a process that answers beside the first one. */
export const WORKER = 'worker';

/** Starts a process with its order; `url` resolves when it serves and rejects with what it failed with. */
export function spawnProcess(order: Order): { child: ChildProcess; url: Promise<string> } {
  const child = fork(CHILD, { execArgv: ['--enable-source-maps'] });
  child.send(order);
  return { child, url: readiness(order.name, child) };
}

async function readiness(name: string, child: ChildProcess): Promise<string> {
  const [report] = (await Promise.race([once(child, 'message'), once(child, 'exit').then(() => [{ problem: 'it ended before it was ready' }])])) as [Report];
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
