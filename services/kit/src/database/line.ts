import type { Kysely } from 'kysely';
import type { Pool, PoolClient } from 'pg';
import { isCutOff } from '../runtime/outage.ts';
import { ReadQuery } from './read-query.ts';
import { currentScope, type Scope } from './scope.ts';
import type { Callback } from './scoped-query.ts';
import { StatementNames } from './statement-names.ts';
import { Trip } from './trip.ts';

/** Trips under way at once: while they are, what is asked waits and then travels together. */
const TRIPS = 2;
/** Statements of one trip, so that none waits for very many others. */
const SEATS = 64;

interface Passenger {
  readonly text: string;
  readonly values: readonly unknown[];
  readonly scope: Scope;
  readonly done: Callback;
}

/**
 * Quick statements of many requests, in one round trip whenever several wait for one: the round trip, and not the statement, is most of what a quick read costs.
 * Each runs under the scope of who asked. When one of a trip fails, none of them has happened and each is sent again alone.
 */
export class Line {
  private waiting: Passenger[] = [];
  private underWay = 0;
  private isCalled = false;
  private readonly names = new StatementNames('campusloop_read');

  constructor(private readonly pool: Pool) {}

  /** The rows, their columns called as in code; answered once what the statement wrote is committed. */
  async read<Row>(text: string, values: readonly unknown[]): Promise<Row[]> {
    const scope = currentScope.getStore();
    if (!scope) throw new Error('A statement outside any scope. Run it under that of whoever asks (`currentScope`).');
    const { rows } = await new Promise<{ rows: Row[] }>((resolve, reject) => {
      this.waiting.push({ text, values, scope, done: (error, result) => (error ? reject(error) : resolve(result as { rows: Row[] })) });
      this.call();
    });
    return rows;
  }

  /** All that is asked in one turn of the event loop goes together. */
  private call(): void {
    if (this.isCalled || this.underWay >= TRIPS || this.waiting.length === 0) return;
    this.isCalled = true;
    setImmediate(() => {
      this.isCalled = false;
      void this.depart(this.waiting.splice(0, SEATS));
      this.call();
    });
  }

  private async depart(passengers: readonly Passenger[]): Promise<void> {
    this.underWay++;
    try {
      const failure = await this.travel(passengers);
      if (failure) await this.separately(passengers, failure);
    } finally {
      this.underWay--;
      this.call();
    }
  }

  /** Answers every passenger, or none and says why. */
  private async travel(passengers: readonly Passenger[]): Promise<Error | null> {
    const client = await this.pool.connect().catch((error: Error) => error);
    if (client instanceof Error) return client;
    const failure = await new Promise<Error | null>(resolve => {
      const queries = passengers.map(({ text, values, scope, done }) => {
        const callback: Callback = (error, result) => (error ? trip.giveUp(error) : done(null, result));
        return new ReadQuery({ text, name: this.names.of(text), values: values as unknown[], callback }, scope);
      });
      const trip = new Trip(queries, resolve);
      client.query(trip);
    });
    client.release(failure ?? undefined);
    return failure;
  }

  private async separately(passengers: readonly Passenger[], failure: Error): Promise<void> {
    if (isCutOff(failure)) return passengers.forEach(({ done }) => done(failure, null));
    await Promise.all(passengers.map(passenger => this.alone(passenger)));
  }

  /** Planned anew: what failed may have been a plan older than the latest migration. */
  private async alone({ text, values, scope, done }: Passenger): Promise<void> {
    let client: PoolClient | null = null;
    try {
      const taken = (client = await this.pool.connect());
      const result = await new Promise((resolve, reject) => {
        taken.query(new ReadQuery({ text, values: values as unknown[], callback: (error, rows) => (error ? reject(error) : resolve(rows)) }, scope));
      });
      done(null, result);
    } catch (error) {
      done(error as Error, null);
    } finally {
      client?.release();
    }
  }
}

const lines = new WeakMap<object, Line>();

/** Lets quick statements of this Kysely travel by the line. */
export const boardAt = <Tables>(db: Kysely<Tables>, line: Line): unknown => lines.set(db.getExecutor(), line);

/** The line of a Kysely outside transactions; a transaction has none, as its statements belong to its own connection. */
export const lineOf = <Tables>(db: Kysely<Tables>): Line | null => lines.get(db.getExecutor()) ?? null;
