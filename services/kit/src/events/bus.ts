import { PgBoss } from 'pg-boss';
import { campusZone } from '../clock.ts';
import type { Department } from '../department.ts';

const SCHEMA = 'bus';

/** The queue of one consumer of one department. */
export const queueOf = (department: string, consumer: string): string => `${department}.${consumer}`;

/** Retries for about two days, so that a department repaired after a night still does its part; work of a process that died is given out again after ten seconds without a heartbeat. */
const QUEUE = { heartbeatSeconds: 10, retryLimit: 60, retryDelay: 2, retryBackoff: true, retryDelayMax: 3_600, expireInSeconds: 900, retentionSeconds: 14 * 86_400, deleteAfterSeconds: 86_400, notify: true };

/**
 * Makes the queues and subscriptions of every department before any of them starts, so that an event emitted while a department
 * is down, or not yet up for the first time, waits for it.
 * @param adminUrl a login that may create schemas.
 */
export async function prepareBus(adminUrl: string, departments: readonly Department[]): Promise<void> {
  const boss = new PgBoss({ connectionString: adminUrl, schema: SCHEMA, max: 2, supervise: false, schedule: true });
  boss.on('error', () => undefined);
  await boss.start();
  try {
    const existing = new Set((await boss.getQueues()).map(queue => queue.name));
    for (const { name: department, consumers = [] } of departments) {
      for (const consumer of consumers) {
        const queue = queueOf(department, consumer.name);
        await (existing.has(queue) ? boss.updateQueue(queue, QUEUE) : boss.createQueue(queue, QUEUE));
        if (consumer.kind === 'timed') await boss.schedule(queue, consumer.cron, null, { tz: campusZone() });
        else await boss.subscribe(consumer.topic, queue);
      }
    }
    await boss.getDb().executeSql(`
      grant usage on schema ${SCHEMA} to bus;
      grant select, insert, update, delete on all tables in schema ${SCHEMA} to bus;
      grant usage on all sequences in schema ${SCHEMA} to bus;
      grant execute on all functions in schema ${SCHEMA} to bus;`);
  } finally {
    await boss.stop({ graceful: false, close: true });
  }
}

/** Opens the bus with a department's own login. */
export function openBus(url: string, onError: (error: Error) => void): PgBoss {
  const boss = new PgBoss({ connectionString: url, schema: SCHEMA, max: 4, migrate: false, supervise: true, superviseIntervalSeconds: 5, monitorIntervalSeconds: 5, schedule: true, cronMonitorIntervalSeconds: 15, cronWorkerIntervalSeconds: 2, useListenNotify: true });
  boss.on('error', onError);
  return boss;
}

/** The subscriptions of a topic, as the relay needs them. */
export const SUBSCRIBERS = `select event as topic, name as queue from ${SCHEMA}.subscription`;
