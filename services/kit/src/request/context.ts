import type { EntityManager } from '@mikro-orm/postgresql';
import type { Kysely } from 'kysely';
import type { Logger } from 'pino';
import type { Actor } from './actor.ts';
import type { Batch } from './loaders.ts';

/** A line for the audit: who and when are added by the kit. */
export interface AuditEntry {
  /** Past tense, `tube.sealed`, or `person.revealed` for an unmasked read. */
  readonly action: string;
  readonly entity: string;
  readonly entityId: string;
  readonly detail?: object;
  /** Why somebody read what is masked; in their own words. */
  readonly purpose?: string;
}

/** What a resolver, reference or consumer works with; `Tables` are the department's tables for Kysely. */
export interface Context<Tables = unknown> {
  readonly actor: Actor;
  readonly requestId: string;
  readonly log: Logger;
  readonly signal?: AbortSignal | undefined;
  now(): Date;
  /** Reads under the actor's scope; inside a mutation or consumer, on its transaction. */
  db: Kysely<Tables>;
  /** Writes by unit of work; inside a mutation or consumer, on its transaction. Elsewhere it throws. */
  em: EntityManager;
  /** Joins the loads of one tick into one statement. */
  load<Key, Value>(batch: Batch<Key, Value, Tables>, key: Key): Promise<Value | null>;
  /** Writes an event into the outbox of the transaction; others hear of it after the commit. */
  emit(topic: string, payload: object): Promise<void>;
  /** Like `emit` for many events of one topic, in one statement. */
  emitAll(topic: string, payloads: readonly object[]): Promise<void>;
  /** Writes an audit entry into the transaction, or on its own when a query read something unmasked. */
  audit(entry: AuditEntry): Promise<void>;
  /** The events that this department emits from now on, whichever process emitted them; for subscriptions. */
  live<Payload>(topic: string, keep?: (payload: Payload) => boolean): AsyncIterableIterator<Payload>;
}

/** What a job works with. */
export interface Worker<Tables = unknown> {
  readonly log: Logger;
  /** Aborted when the process is asked to stop; the job is delivered again later. */
  readonly signal: AbortSignal;
  /** Opens one transaction with the whole view; an exception rolls it back. */
  transaction<T>(work: (context: Context<Tables>) => Promise<T>): Promise<T>;
}
