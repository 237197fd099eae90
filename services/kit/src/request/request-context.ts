import type { EntityManager } from '@mikro-orm/postgresql';
import type { Kysely } from 'kysely';
import type { Logger } from 'pino';
import { appendAudit } from '../audit/append.ts';
import { currentScope, scopeOf } from '../database/scope.ts';
import { appendEvent, appendEvents } from '../events/outbox.ts';
import type { Runtime } from '../runtime/open.ts';
import type { Actor } from './actor.ts';
import type { AuditEntry, Context } from './context.ts';
import { Loaders, type Batch } from './loaders.ts';

/** The context of one request, consumer run or job step. */
export class RequestContext implements Context {
  db: Kysely<unknown>;
  private transaction: EntityManager | null = null;
  private readonly loaders = new Loaders();
  private ownLog: Logger | null = null;

  constructor(
    private readonly runtime: Runtime,
    readonly actor: Actor,
    readonly requestId: string,
    readonly signal?: AbortSignal | undefined,
  ) {
    this.db = runtime.database.kysely;
  }

  /** Made for the first line: most requests write none. */
  get log(): Logger {
    return (this.ownLog ??= this.runtime.log.child({ requestId: this.requestId, actor: this.actor.id }));
  }

  /** The department whose context this is. */
  get service(): string {
    return this.runtime.name;
  }

  /** Runs work under this actor's row scope. */
  run<T>(work: () => T): T {
    return currentScope.run(scopeOf(this.runtime.name, this.actor), work);
  }

  enter(em: EntityManager, db: Kysely<unknown>): void {
    this.transaction = em;
    this.db = db;
    this.loaders.clear();
  }

  leave(): void {
    this.transaction = null;
    this.db = this.runtime.database.kysely;
    this.loaders.clear();
  }

  get em(): EntityManager {
    if (!this.transaction) throw new Error('There is no transaction here. Write in a mutation, a consumer, or worker.transaction().');
    return this.transaction;
  }

  now(): Date {
    return this.runtime.clock.now();
  }

  load<Key, Value>(batch: Batch<Key, Value, unknown>, key: Key): Promise<Value | null> {
    return this.loaders.load(batch, key, this);
  }

  async emit(topic: string, payload: object): Promise<void> {
    this.checkAnnounced(topic);
    await appendEvent(this.em.getKysely(), { topic, payload, actor: this.actor.id, requestId: this.requestId });
  }

  async emitAll(topic: string, payloads: readonly object[]): Promise<void> {
    this.checkAnnounced(topic);
    if (payloads.length > 0) await appendEvents(this.em.getKysely(), { topic, payloads, actor: this.actor.id, requestId: this.requestId });
  }

  async audit(entry: AuditEntry): Promise<void> {
    await appendAudit(this.transaction ? this.db : this.runtime.database.kysely, { ...entry, actor: this.actor.id, requestId: this.requestId });
  }

  private checkAnnounced(topic: string): void {
    if (!this.runtime.announces.has(topic)) throw new Error(`${this.runtime.name} emits "${topic}" without announcing it. Add it to the department's announces.`);
  }

  live<Payload>(topic: string, keep?: (payload: Payload) => boolean): AsyncIterableIterator<Payload> {
    return this.runtime.live.subscribe(topic, keep as ((payload: unknown) => boolean) | undefined) as AsyncIterableIterator<Payload>;
  }
}
