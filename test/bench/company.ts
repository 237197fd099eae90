import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import pidusage from 'pidusage';
import type { Order, Reply, Settings } from './contestant.ts';
import type { Contestant } from './reads/shape.ts';

const PATIENCE = 600_000;

/** A contestant in a process of its own, and those it starts itself. */
export interface Runner {
  readonly name: Contestant;
  readonly url: string;
  /** Seconds until it served, sample campus included. */
  readonly seconds: number;
  /** User and system time of all its processes since they began, in milliseconds. */
  cpu(): Promise<number>;
  /** What all its processes keep in memory, in bytes. */
  memory(): Promise<number>;
  /** How many there are. */
  processes(): Promise<number>;
  stop(): Promise<void>;
}

/** Starts a contestant's process and waits until it serves. */
export async function start(name: Contestant, settings: Settings): Promise<Runner> {
  const began = performance.now();
  const child = fork(fileURLToPath(new URL(`contestants/${name}.ts`, import.meta.url)), {
    execArgv: ['--disable-warning=ExperimentalWarning'],
    env: { ...process.env, NODE_ENV: 'production', GRAPHILE_ENV: 'production', LOG_LEVEL: 'warn' },
  });
  const reply = await ask(child, { kind: 'start', settings });
  if (reply.kind !== 'started') throw new Error(`${name} did not start: ${reply.kind === 'failed' ? reply.message : reply.kind}`);
  const usage = async () => {
    const answer = await ask(child, { kind: 'processes' });
    if (answer.kind !== 'processes') throw new Error(`${name} did not say what its processes are.`);
    return Object.values(await pidusage([...answer.pids]));
  };
  return {
    name,
    url: reply.url,
    seconds: (performance.now() - began) / 1_000,
    cpu: async () => (await usage()).reduce((sum, { ctime }) => sum + ctime, 0),
    memory: async () => (await usage()).reduce((sum, { memory }) => sum + memory, 0),
    processes: async () => (await usage()).length,
    async stop() {
      if (child.exitCode !== null) return;
      const gone = once(child, 'exit');
      child.send({ kind: 'stop' } satisfies Order);
      await gone;
    },
  };
}

async function ask(child: ChildProcess, order: Order): Promise<Reply> {
  const over = new AbortController();
  const signal = AbortSignal.any([over.signal, AbortSignal.timeout(PATIENCE)]);
  child.send(order);
  const answered = once(child, 'message', { signal }).then(([reply]) => reply as Reply);
  const gone = once(child, 'exit', { signal }).then((): Reply => ({ kind: 'failed', message: 'its process ended' }));
  try {
    return await Promise.race([answered, gone]);
  } finally {
    over.abort();
  }
}
