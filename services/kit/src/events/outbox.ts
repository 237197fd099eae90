import { sql, type Kysely } from 'kysely';

/** An event as it waits in the outbox. */
export interface OutgoingEvent {
  readonly topic: string;
  readonly payload: object;
  readonly actor: string;
  readonly requestId: string;
}

/** Writes an event on the transaction of its cause; the relay carries it on after the commit. */
export async function appendEvent<DB>(db: Kysely<DB>, event: OutgoingEvent): Promise<void> {
  await sql`insert into outbox (topic, payload, actor, request_id) values (${event.topic}, ${JSON.stringify(event.payload)}::jsonb, ${event.actor}, ${event.requestId})`.execute(db);
}

/** Writes many events of one topic in one statement, in the order given. */
export async function appendEvents<DB>(db: Kysely<DB>, { payloads, ...event }: Omit<OutgoingEvent, 'payload'> & { payloads: readonly object[] }): Promise<void> {
  await sql`insert into outbox (topic, payload, actor, request_id)
    select ${event.topic}, payload, ${event.actor}, ${event.requestId} from jsonb_array_elements(${JSON.stringify(payloads)}::jsonb) with ordinality as event (payload, place) order by place`.execute(db);
}
