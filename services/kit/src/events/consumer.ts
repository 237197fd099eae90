import type { Context, Worker } from '../request/context.ts';

interface Named {
  /** Unique within the department; names the queue, so renaming it loses what waits there. */
  readonly name: string;
}

interface Listener extends Named {
  readonly topic: string;
}

/** Short work: one event, one transaction, once. */
export interface Handler extends Listener {
  readonly kind: 'handler';
  handle(payload: never, context: never): Promise<void>;
}

/** Short work on all events that wait, in one transaction; each event once. One that fails is tried again by itself, so that it holds up none of the others. */
export interface Gatherer extends Listener {
  readonly kind: 'gatherer';
  handle(payloads: never, context: never): Promise<void>;
}

/** Long work in as many transactions as it likes; delivered at least once, so it must find out where it stopped. */
export interface Job extends Listener {
  readonly kind: 'job';
  run(payload: never, worker: never): Promise<void>;
}

/** Work that the clock asks for: one transaction at each turn, in one process of all; turns missed while the department was down are not caught up. */
export interface Timed extends Named {
  readonly kind: 'timed';
  /** Minute, hour, day, month, weekday, by the campus clock. */
  readonly cron: string;
  handle(context: never): Promise<void>;
}

export type Consumer = Handler | Gatherer | Job | Timed;

/** Hears a topic and answers in one transaction, together with the note that this event was processed: late perhaps, never twice. */
export const on = <Payload, Tables>(topic: string, name: string, handle: (payload: Payload, context: Context<Tables>) => Promise<void>): Handler => ({
  kind: 'handler',
  topic,
  name,
  handle,
});

/** As {@link on}, for what comes by the hundred a second: hears together what waits together. */
export const onMany = <Payload, Tables>(topic: string, name: string, handle: (payloads: readonly Payload[], context: Context<Tables>) => Promise<void>): Gatherer => ({
  kind: 'gatherer',
  topic,
  name,
  handle,
});

/** Hears a topic and works for as long as it takes; run again from the start if the process dies meanwhile. */
export const job = <Payload, Tables>(topic: string, name: string, run: (payload: Payload, worker: Worker<Tables>) => Promise<void>): Job => ({
  kind: 'job',
  topic,
  name,
  run,
});

/** Works whenever the campus clock says so, such as `* * * * *` for each minute or `0 0 * * *` for midnight. */
export const timed = <Tables>(cron: string, name: string, handle: (context: Context<Tables>) => Promise<void>): Timed => ({ kind: 'timed', cron, name, handle });
