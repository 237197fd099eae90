import pg from 'pg';
import { sql, type Kysely } from 'kysely';
import type { Logger } from 'pino';
import { liveChannel } from './relay.ts';

type Listener = (payload: unknown) => void;
const RECONNECT_MS = 1_000;
const MOST_WAITING = 1_000;
/** Every listener of the database is woken by each notification, so what is committed within so many milliseconds is told once. */
const TELL_MS = 10;

/**
 * What a service's subscriptions are fed from: one listening connection, and one read of the events that a notification names.
 * Right with any number of processes, since Postgres tells them all.
 */
export class Live {
  private readonly listeners = new Map<string, Set<Listener>>();
  private readonly endings = new Set<() => void>();
  private client: pg.Client | null = null;
  private telling: NodeJS.Timeout | null = null;
  private closed = false;

  constructor(
    private readonly service: string,
    private readonly url: string,
    private readonly db: () => Kysely<unknown>,
    private readonly inScope: <T>(work: () => T) => T,
    private readonly log: Logger,
    /** Called when a process that does not relay has committed events. */
    private readonly woken: () => void,
  ) {}

  async open(): Promise<void> {
    const client = new pg.Client({ connectionString: this.url });
    client.on('error', error => this.lost(error));
    client.on('notification', ({ channel, payload }) => (channel === this.work ? this.woken() : this.hear(payload ?? '')));
    await client.connect();
    await client.query(`listen ${liveChannel(this.service)}; listen ${this.work}`);
    this.client = client;
  }

  /** Tells the process that relays of events just committed here; it looks by itself a quarter of a second later when this is lost. */
  wakeWorker(): void {
    this.telling ??= setTimeout(() => {
      this.telling = null;
      this.client?.query(`notify ${this.work}`).catch((error: Error) => this.log.warn({ err: error }, 'the relay could not be woken'));
    }, TELL_MS).unref();
  }

  private get work(): string {
    return `${liveChannel(this.service)}_work`;
  }

  private hear(range: string): void {
    this.deliver(range).catch((error: Error) => this.log.error(error, 'live delivery failed'));
  }

  subscribe(topic: string, keep: (payload: unknown) => boolean = () => true): AsyncIterableIterator<unknown> {
    const waiting: unknown[] = [];
    let wake: (() => void) | null = null;
    let done = false;
    const listener: Listener = payload => {
      if (!keep(payload)) return;
      if (waiting.length === MOST_WAITING) waiting.shift();
      waiting.push(payload);
      wake?.();
    };
    const set = this.listeners.get(topic) ?? new Set();
    this.listeners.set(topic, set.add(listener));
    const finish = (): void => {
      done = true;
      set.delete(listener);
      this.endings.delete(finish);
      wake?.();
    };
    this.endings.add(finish);
    const end = async () => {
      finish();
      return { done: true as const, value: undefined };
    };
    return {
      [Symbol.asyncIterator]() {
        return this;
      },
      async next() {
        while (!done && waiting.length === 0) await new Promise<void>(resolve => (wake = resolve));
        return done ? { done: true as const, value: undefined } : { done: false as const, value: waiting.shift() };
      },
      return: end,
      throw: end,
    };
  }

  /** How many subscriptions are open. */
  get listening(): number {
    return [...this.listeners.values()].reduce((sum, set) => sum + set.size, 0);
  }

  /** Ends every subscription and the connection. */
  async close(): Promise<void> {
    this.closed = true;
    for (const finish of this.endings) finish();
    await this.client?.end();
  }

  private async deliver(range: string): Promise<void> {
    const [from, to] = range.split(' ').map(Number);
    const topics = [...this.listeners].filter(([, set]) => set.size > 0).map(([topic]) => topic);
    if (topics.length === 0) return;
    const { rows } = await this.inScope(() =>
      sql<{ topic: string; payload: unknown }>`select topic, payload from outbox where id between ${from} and ${to} and topic = any(${topics}) order by id`.execute(this.db()),
    );
    for (const { topic, payload } of rows) for (const listener of this.listeners.get(topic) ?? []) listener(payload);
  }

  private lost(error: Error): void {
    this.client = null;
    if (this.closed) return;
    this.log.warn({ err: error }, 'the listening connection was lost; connecting again');
    setTimeout(() => void this.open().catch(again => this.lost(again as Error)), RECONNECT_MS).unref();
  }
}
