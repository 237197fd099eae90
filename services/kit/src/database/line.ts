import type { Kysely } from 'kysely';
import type { Pool } from 'pg';
import { isCutOff } from '../runtime/outage.ts';
import { Gathering } from './gathering.ts';
import { ReadQuery } from './read-query.ts';
import { currentScope, type Scope } from './scope.ts';
import type { Callback } from './scoped-query.ts';
import { isOutdated, StatementNames } from './statement-names.ts';
import { Trip } from './trip.ts';

/** Trips under way at once: while they are, what is asked waits and then travels together. */
export const TRIPS = 2;
/** Statements of one trip, and askers of one statement, so that none waits for very many others. */
const SEATS = 64;
/** Milliseconds after which a trip is given up with its connection: the way to the database may be cut without a word. */
const PATIENCE = 30_000;

/** How the same thing, asked by several at one moment, becomes one statement. */
export interface Question<Ask, Row, Answer> {
  /** Askers whose questions have the same text and key, and who see the same rows, share a statement. */
  readonly key: string;
  readonly text: string;
  values(asks: readonly Ask[]): readonly unknown[];
  /** One answer for each asker, in their order. */
  answers(rows: readonly Row[], asks: readonly Ask[]): readonly Answer[];
}

interface Asker {
  readonly ask: unknown;
  resolve(answer: unknown): void;
  reject(error: Error): void;
}

interface Party {
  readonly question: Question<unknown, unknown, unknown>;
  readonly scope: Scope;
  readonly askers: Asker[];
}

/**
 * Quick statements of many requests, in one round trip whenever several wait for one: the round trip, and not the statement, is most of what a quick read costs.
 * Each runs under the scope of who asked. When one of a trip fails, none of them has happened and each is sent again alone.
 */
export class Line {
  private waiting: Party[] = [];
  private readonly gathering = new Gathering<Party>();
  private underWay = 0;
  private isCalled = false;
  private readonly names = new Map<string, StatementNames>();

  constructor(
    private readonly pool: Pool,
    private readonly patience = PATIENCE,
  ) {}

  /** The answer, columns called as in code; given once what the statement wrote is committed. */
  ask<Ask, Row, Answer>(question: Question<Ask, Row, Answer>, ask: Ask): Promise<Answer> {
    return new Promise<unknown>((resolve, reject) => {
      this.partyOf(question as Question<unknown, unknown, unknown>).askers.push({ ask, resolve, reject });
      this.call();
    }) as Promise<Answer>;
  }

  private partyOf(question: Question<unknown, unknown, unknown>): Party {
    const scope = currentScope.getStore();
    if (!scope) throw new Error('A statement outside any scope. Run it under that of whoever asks (`currentScope`).');
    const gathering = this.gathering.find({ scope, question });
    if (gathering && gathering.askers.length < SEATS) return gathering;
    const party: Party = { question, scope, askers: [] };
    this.gathering.add(party);
    this.waiting.push(party);
    return party;
  }

  /** All that is asked in one turn of the event loop goes together. */
  private call(): void {
    if (this.isCalled || this.underWay >= TRIPS || this.waiting.length === 0) return;
    this.isCalled = true;
    setImmediate(() => {
      this.isCalled = false;
      const parties = bySight(this.waiting.splice(0, SEATS));
      for (const party of parties) this.gathering.close(party);
      void this.depart(parties);
      this.call();
    });
  }

  private async depart(parties: readonly Party[]): Promise<void> {
    this.underWay++;
    try {
      const failure = await this.travel(parties);
      if (!failure) return;
      if (isOutdated(failure)) parties.forEach(party => this.namesFor(party).forget(party.question.text));
      if (isCutOff(failure)) parties.forEach(party => settle(party, failure, null));
      else await Promise.all(parties.flatMap(party => party.askers.map(asker => this.alone({ ...party, askers: [asker] }))));
    } finally {
      this.underWay--;
      this.call();
    }
  }

  /** Answers everybody, or nobody and says why. */
  private async travel(parties: readonly Party[]): Promise<Error | null> {
    const client = await this.pool.connect().catch((error: Error) => error);
    if (client instanceof Error) return client;
    let late: NodeJS.Timeout | undefined;
    const failure = await new Promise<Error | null>(resolve => {
      late = setTimeout(() => resolve(new Error(`Connection terminated: no answer within ${this.patience} ms`)), this.patience);
      const queries = parties.map(party => this.queryOf(party, this.namesFor(party).of(party.question.text), (error, result) => (error ? trip.giveUp(error) : settle(party, null, result))));
      const trip = new Trip(queries, resolve);
      client.query(trip);
    });
    clearTimeout(late);
    client.release(failure ?? undefined);
    return failure;
  }

  /** Planned anew: what failed may have been a plan older than the latest migration. */
  private async alone(party: Party): Promise<void> {
    const client = await this.pool.connect().catch((error: Error) => error);
    if (client instanceof Error) return settle(party, client, null);
    await new Promise<void>(resolve => {
      const done: Callback = (error, result) => {
        settle(party, error, result);
        resolve();
      };
      client.query(this.queryOf(party, undefined, done));
    });
    client.release();
  }

  /** A statement is planned for the tables of a department and for what its asker may see of them. */
  private namesFor({ scope: { role } }: Party): StatementNames {
    let names = this.names.get(role);
    if (!names) this.names.set(role, (names = new StatementNames(`campusloop_read_${role}`)));
    return names;
  }

  private queryOf({ question, askers, scope }: Party, name: string | undefined, callback: Callback): ReadQuery {
    return new ReadQuery({ text: question.text, name, values: question.values(askers.map(({ ask }) => ask)) as unknown[], callback }, scope);
  }
}

/** Those who see the same rows side by side: each change of sight is a statement more. */
const bySight = (parties: readonly Party[]): Party[] => [...Map.groupBy(parties, ({ scope }) => scope).values()].flat();

function settle({ question, askers }: Party, error: Error | null, result: unknown): void {
  if (error) return askers.forEach(({ reject }) => reject(error));
  const answers = question.answers((result as { rows: unknown[] }).rows, askers.map(({ ask }) => ask));
  askers.forEach(({ resolve }, index) => resolve(answers[index]));
}

const lines = new WeakMap<object, Line>();

/** Lets quick statements of this Kysely travel by the line. */
export const boardAt = <Tables>(db: Kysely<Tables>, line: Line): unknown => lines.set(db.getExecutor(), line);

/** The line of a Kysely outside transactions; a transaction has none, as its statements belong to its own connection. */
export const lineOf = <Tables>(db: Kysely<Tables>): Line | null => lines.get(db.getExecutor()) ?? null;
