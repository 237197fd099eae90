import type { PgBoss } from 'pg-boss';
import { sealOnce } from '../audit/seal.ts';
import { openBus } from '../events/bus.ts';
import { MORE_MAY_WAIT, relayOnce } from '../events/relay.ts';
import { eventsRelayed } from '../operation/metrics.ts';
import { startConsumers } from './consume.ts';
import type { OpenOptions, Runtime } from './open.ts';

/** What a department does without being asked: hand over events, hear those of others, seal the audit, forget what is old. */
export interface Work {
  wake(): void;
  stop(): Promise<void>;
}

const RELAY_MS = 250;
/** Under a stream of writes the relay gathers for so long: each of its turns costs a dozen statements, however few events it hands over. */
const RELAY_APART_MS = 25;
const SEAL_MS = 1_000;
const FORGET_MS = 3_600_000;

export async function startWork(runtime: Runtime, { databaseUrl, audit }: Pick<OpenOptions, 'databaseUrl' | 'audit'>): Promise<Work> {
  const stopping = new AbortController();
  const boss = openBus(databaseUrl, error => runtime.log.warn({ err: error }, 'the bus stumbled'));
  await boss.start();
  const consumers = await startConsumers(runtime, boss, stopping.signal);
  const loops = [
    repeat(RELAY_MS, () => relayAll(runtime, boss), runtime, RELAY_APART_MS),
    ...(audit ? [repeat(SEAL_MS, () => inScope(runtime, 'seal', () => sealOnce(runtime.database.kysely, { ...audit, service: runtime.name })), runtime)] : []),
    repeat(FORGET_MS, () => inScope(runtime, 'forget', () => forget(runtime)), runtime),
  ];
  return {
    wake: () => loops[0]!.now(),
    async stop() {
      stopping.abort();
      await consumers.stop();
      await Promise.all(loops.map(loop => loop.stop()));
      await boss.stop({ graceful: false, close: true });
    },
  };
}

const inScope = <T>(runtime: Runtime, name: string, work: () => T): T => runtime.system(name).run(work);

async function relayAll(runtime: Runtime, boss: PgBoss): Promise<void> {
  await inScope(runtime, 'relay', async () => {
    let handed: number;
    do {
      handed = await relayOnce(runtime.database.kysely, boss, runtime.name);
      eventsRelayed.inc({ service: runtime.name }, handed);
    } while (handed === MORE_MAY_WAIT);
  });
}

/** Events handed over and answers to idempotency keys are kept for seven days. */
async function forget(runtime: Runtime): Promise<void> {
  const { sql } = await import('kysely');
  await sql`delete from outbox where published_at < now() - interval '7 days'`.execute(runtime.database.kysely);
  await sql`delete from processed_event where at < now() - interval '60 days'`.execute(runtime.database.kysely);
  await sql`delete from idempotency where at < now() - interval '7 days'`.execute(runtime.database.kysely);
}

/** Runs work again and again, never twice at once, soon after `now()` but not sooner than `apartMs` after its last turn began; a failure is logged and tried again at the next turn. */
function repeat(everyMs: number, work: () => Promise<unknown>, { log }: Runtime, apartMs = 0): { now(): void; stop(): Promise<void> } {
  let stopped = false;
  let asked = false;
  let running: Promise<void> | null = null;
  let rest: NodeJS.Timeout | null = null;
  let began = -Infinity;
  const turn = (): void => {
    if (stopped || rest) return;
    if (running) {
      asked = true;
      return;
    }
    const early = began + apartMs - performance.now();
    if (early > 0) {
      rest = setTimeout(() => ((rest = null), turn()), early);
      return;
    }
    began = performance.now();
    running = work()
      .then(() => undefined, (error: Error) => (stopped ? undefined : log.warn({ err: error }, 'background work failed; it is tried again')))
      .finally(() => {
        running = null;
        if (asked) {
          asked = false;
          turn();
        }
      });
  };
  const timer = setInterval(turn, everyMs);
  return {
    now: turn,
    async stop() {
      stopped = true;
      clearInterval(timer);
      if (rest) clearTimeout(rest);
      await running;
    },
  };
}
