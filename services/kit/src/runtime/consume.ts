import { sql } from 'kysely';
import type { JobResult, PgBoss } from 'pg-boss';
import { queueOf } from '../events/bus.ts';
import type { Consumer, Handler, Job, Timed } from '../events/consumer.ts';
import type { Envelope } from '../events/relay.ts';
import { eventsConsumed } from '../operation/metrics.ts';
import type { Worker } from '../request/context.ts';
import { inTransaction } from '../request/mutation.ts';
import type { Runtime } from './open.ts';

/** A notification wakes the worker; polling is for those that were lost. Each event of a batch succeeds or is delivered again by itself. */
const DELIVERY = { pollingIntervalSeconds: 0.5, notifyPollingIntervalSeconds: 2, burstWhenBatchFull: true, batchSize: 50, perJobResults: true } as const;

/** Starts every consumer of a department on its queue. */
export async function startConsumers(runtime: Runtime, boss: PgBoss, signal: AbortSignal): Promise<{ stop(): Promise<void> }> {
  const running = new Set<Promise<void>>();
  for (const consumer of runtime.department.consumers ?? []) {
    const queue = queueOf(runtime.name, consumer.name);
    await boss.work<Envelope, JobResult[], typeof DELIVERY>(queue, DELIVERY, async jobs => {
      const results: JobResult[] = [];
      for (const { id, data } of jobs) {
        const delivery = deliver(runtime, consumer, data ?? turnOfTheClock(queue, id), signal);
        running.add(delivery);
        const status = await delivery.then(() => 'completed' as const, () => 'failed' as const).finally(() => running.delete(delivery));
        results.push({ id, status });
      }
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

/** Delivers one event to one consumer; throws when it must be delivered again. */
export async function deliver(runtime: Runtime, consumer: Consumer, envelope: Envelope, signal: AbortSignal): Promise<void> {
  const labels = { service: runtime.name, consumer: consumer.name };
  try {
    const outcome = consumer.kind === 'job' ? await run(runtime, consumer, envelope, signal) : await handle(runtime, consumer, envelope, signal);
    eventsConsumed.inc({ ...labels, outcome });
  } catch (error) {
    eventsConsumed.inc({ ...labels, outcome: 'failed' });
    if (!signal.aborted) runtime.log.warn({ err: error, consumer: consumer.name, event: envelope.eventId }, 'a consumer failed; the event is delivered again');
    throw error;
  }
}

async function handle(runtime: Runtime, consumer: Handler | Timed, { eventId, payload }: Envelope, signal: AbortSignal): Promise<'done' | 'repeated'> {
  const context = runtime.system(consumer.name, signal);
  return context.run(() =>
    inTransaction(runtime, context, true, async () => {
      const { rows } = await sql`insert into processed_event (consumer, event_id) values (${consumer.name}, ${eventId}) on conflict do nothing returning event_id`.execute(context.db);
      if (rows.length === 0) return 'repeated';
      if (consumer.kind === 'timed') await consumer.handle(context as never);
      else await consumer.handle(payload as never, context as never);
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
