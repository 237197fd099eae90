import type { ChildProcess } from 'node:child_process';
import { figuresOfAll, serveFigures } from './figures.ts';
import { startTogether } from './one.ts';
import type { Plan, Topology } from './options.ts';
import { end, spawnProcess, WORKER } from './spawn.ts';

/** A worker that ends is started again after this long, so that one that cannot live does not keep a core busy. */
const AGAIN_MS = 1_000;

/**
 * All in one, answered by `plan.workers` processes on one port: this one, which also works (relay, consumers, clock), and as many beside it as are missing.
 * They join when they are ready: the start does not wait for them. One that ends is started again; what it was answering is cut, the others go on.
 */
export async function startWithWorkers(plan: Plan, onTrouble: (line: string) => void): Promise<Topology> {
  const ready = new Set<ChildProcess>();
  const all = new Set<ChildProcess>();
  const first = await startTogether(plan, { work: true, metrics: () => figuresOfAll(ready) });
  let isStopping = false;

  const add = (): void => {
    const { child, url } = spawnProcess({ name: WORKER, plan, port: plan.port, urls: {} });
    all.add(child);
    serveFigures(child, () => figuresOfAll(ready));
    child.once('exit', (code, signal) => {
      all.delete(child);
      ready.delete(child);
      if (!isStopping) again(`A worker has ended (${signal ?? `exit code ${code}`})`);
    });
    url.then(() => ready.add(child), (problem: Error) => (isStopping ? undefined : onTrouble(problem.message)));
  };
  const again = (what: string): void => {
    onTrouble(`${what}. The others go on; another one is started.`);
    setTimeout(() => (isStopping ? undefined : add()), AGAIN_MS).unref();
  };

  for (let count = 1; count < plan.workers; count++) add();
  return {
    ...first,
    services: () => [...first.services(), ...[...ready].map(({ pid = 0 }) => ({ name: WORKER, pid, url: plan.publicUrl }))],
    async stop() {
      isStopping = true;
      await Promise.all([...all].map(child => end(child, 'SIGTERM')));
      await first.stop();
    },
  };
}
