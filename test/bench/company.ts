import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Invitation, Order, Reply, Settings } from './contestant.ts';

const PATIENCE = 180_000;

/** A contestant in a process of its own. */
export interface Runner extends Invitation {
  name: string;
  /** CPU time of the process since it began, user and system, in milliseconds. */
  cpu(): Promise<number>;
  stop(): Promise<void>;
}

/** Starts a contestant's process and waits until it serves. */
export async function start(name: string, settings: Settings): Promise<Runner> {
  const child = fork(fileURLToPath(new URL(`contestants/${name}.ts`, import.meta.url)), {
    execArgv: ['--disable-warning=ExperimentalWarning'],
    env: { ...process.env, NODE_ENV: 'production', GRAPHILE_ENV: 'production', LOG_LEVEL: 'warn' },
  });
  const reply = await ask(child, { kind: 'start', settings });
  if (reply.kind !== 'started') throw new Error(`${name} did not start: ${reply.kind === 'failed' ? reply.message : reply.kind}`);
  return {
    ...reply.invitation,
    name,
    async cpu() {
      const answer = await ask(child, { kind: 'cpu' });
      if (answer.kind !== 'cpu') throw new Error(`${name} did not say its CPU time.`);
      return answer.milliseconds;
    },
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
