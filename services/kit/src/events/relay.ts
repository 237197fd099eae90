import { sql, type Kysely } from 'kysely';
import type { PgBoss } from 'pg-boss';
import { SUBSCRIBERS } from './bus.ts';

interface Waiting {
  id: number;
  topic: string;
  payload: object;
}

const BATCH = 500;

/** What reaches a consumer: the event with the number by which it is known as processed. */
export interface Envelope {
  readonly eventId: string;
  readonly topic: string;
  readonly payload: object;
}

/**
 * Hands the waiting events of one outbox to the queues of their subscribers, in one transaction with the mark that they are handed over:
 * a crash in between hands them over again from the start, and nothing is handed over twice. Then tells live listeners.
 * What waits is found through an array: joined to the outbox it was looked for in all events of seven days, wherever the plan was made while there were few.
 * @returns how many it handed over; {@link BATCH} means that more may wait.
 */
export async function relayOnce(db: Kysely<unknown>, boss: PgBoss, service: string): Promise<number> {
  return db.transaction().execute(async tx => {
    const { rows } = await sql<Waiting>`
      update outbox set published_at = now()
      where id = any(array(select id from outbox where published_at is null order by id limit ${sql.lit(BATCH)} for update skip locked)) returning id, topic, payload`.execute(tx);
    if (rows.length === 0) return 0;
    rows.sort((a, b) => a.id - b.id);
    const subscribers = (await sql.raw<{ topic: string; queue: string }>(SUBSCRIBERS).execute(tx)).rows;
    const executor = { executeSql: async (text: string, values: unknown[] = []) => ({ rows: (await tx.executeQuery<never>({ sql: text, parameters: values } as never)).rows }) };
    for (const [queue, events] of byQueue(rows, subscribers, service)) await boss.insert(queue, events.map(data => ({ data })), { db: executor });
    await sql`select pg_notify(${liveChannel(service)}, ${`${rows[0]!.id} ${rows.at(-1)!.id}`})`.execute(tx);
    return rows.length;
  });
}

/** The Postgres channel on which a service says which events it just handed over. */
export const liveChannel = (service: string): string => `campusloop_${service}`;

export const MORE_MAY_WAIT = BATCH;

function byQueue(rows: readonly Waiting[], subscribers: readonly { topic: string; queue: string }[], service: string): Map<string, Envelope[]> {
  const queues = new Map<string, Envelope[]>();
  for (const { id, topic, payload } of rows) {
    for (const { queue } of subscribers.filter(subscriber => subscriber.topic === topic)) {
      queues.set(queue, [...(queues.get(queue) ?? []), { eventId: `${service}:${id}`, topic, payload }]);
    }
  }
  return queues;
}
