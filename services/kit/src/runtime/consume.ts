import { sql } from 'kysely';
import type { JobResult, PgBoss, WorkOptions } from 'pg-boss';
import { queueOf } from '../events/bus.ts';
import type { Consumer, Gatherer, Handler, Job, Timed } from '../events/consumer.ts';
import type { Envelope } from '../events/relay.ts';
import { eventsConsumed } from '../operation/metrics.ts';
import type { Worker } from '../request/context.ts';
import { inTransaction } from '../request/transaction.ts';
import type { Runtime } from './open.ts';

/** A notification wakes the worker; polling is for those that were lost. Each event of a batch succeeds or is delivered again by itself. */
const DELIVERY = { pollingIntervalSeconds: 0.5, notifyPollingIntervalSeconds: 2, burstWhenBatchFull: true, batchSize: 50, perJobResults: true } as const;
/** Events that a gatherer hears together at the most. */
const GATHERED = 500;

/** Starts every consumer of a department on its queue. */
export async function startConsumers(runtime: Runtime, boss: PgBoss, signal: AbortSignal): Promise<{ stop(): Promise<void> }> {
  const running = new Set<Promise<void>>();
  const settle = async (consumer: Consumer, envelopes: readonly Envelope[]): Promise<boolean> => {
    const delivery = deliver(runtime, consumer, envelopes, signal);
    running.add(delivery);
    return delivery.then(() => true, () => false).finally(() => running.delete(delivery));
  };
  for (const consumer of runtime.department.consumers ?? []) {
    const queue = queueOf(runtime.name, consumer.name);
    const isGatherer = consumer.kind === 'gatherer';
    await boss.work<Envelope, JobResult[], WorkOptions & { perJobResults: true }>(queue, { ...DELIVERY, batchSize: isGatherer ? GATHERED : DELIVERY.batchSize }, async jobs => {
      const envelopes = jobs.map(({ id, data }) => data ?? turnOfTheClock(queue, id));
      if (isGatherer && (await settle(consumer, envelopes))) return jobs.map(({ id }) => ({ id, status: 'completed' as const }));
      const results: JobResult[] = [];
      for (const [at, { id }] of jobs.entries()) results.push({ id, status: (await settle(consumer, [envelopes[at]!])) ? 'completed' : 'failed' });
      return results;
    });
  }
  return {
    async stop() {
      await Promise.allSettled((runtime.department.consumers ?? []).map(consumer => boss.offWork(queueOf(runtime.name, consumer.name), { wait: false })));
      await Promise.allSettled(running);
    },
  };
}

/** What a turn of the clock is known by: its job, which is made once a turn however many processes look at the clock. */
const turnOfTheClock = (queue: string, id: string): Envelope => ({ eventId: `clock:${id}`, topic: queue, payload: {} });

/** Delivers events to one consumer, several only to a gatherer; throws when they must be delivered again. */
export async function deliver(runtime: Runtime, consumer: Consumer, envelopes: readonly Envelope[], signal: AbortSignal): Promise<void> {
  const labels = { service: runtime.name, consumer: consumer.name };
  try {
    const outcome = consumer.kind === 'job' ? await run(runtime, consumer, envelopes[0]!, signal) : await handle(runtime, consumer, envelopes, signal);
    eventsConsumed.inc({ ...labels, outcome }, envelopes.length);
  } catch (error) {
    eventsConsumed.inc({ ...labels, outcome: 'failed' }, envelopes.length);
    if (!signal.aborted) runtime.log.warn({ err: error, consumer: consumer.name, events: envelopes.map(({ eventId }) => eventId) }, 'a consumer failed; the event is delivered again');
    throw error;
  }
}

async function handle(runtime: Runtime, consumer: Handler | Gatherer | Timed, envelopes: readonly Envelope[], signal: AbortSignal): Promise<'done' | 'repeated'> {
  const context = runtime.system(consumer.name, signal);
  return context.run(() =>
    inTransaction(runtime, context, true, async () => {
      const ids = envelopes.map(({ eventId }) => eventId).sort();
      const { rows } = await sql<{ eventId: string }>`insert into processed_event (consumer, event_id) select ${consumer.name}, unnest(${ids}::text[]) on conflict do nothing returning event_id`.execute(context.db);
      const fresh = new Set(rows.map(row => row.eventId));
      const payloads = envelopes.filter(({ eventId }) => fresh.has(eventId)).map(({ payload }) => payload);
      if (payloads.length === 0) return 'repeated';
      if (consumer.kind === 'timed') await consumer.handle(context as never);
      else if (consumer.kind === 'gatherer') await consumer.handle(payloads as never, context as never);
      else await consumer.handle(payloads[0] as never, context as never);
      return 'done';
    }),
  );
}

async function run(runtime: Runtime, consumer: Job, { payload }: Envelope, signal: AbortSignal): Promise<'done'> {
  const worker: Worker = {
    log: runtime.log.child({ consumer: consumer.name }),
    signal,
    transaction: work => {
      const context = runtime.system(consumer.name, signal);
      return context.run(() => inTransaction(runtime, context, true, () => work(context)));
    },
  };
  await consumer.run(payload as never, worker as never);
  return 'done';
}
