import pg from 'pg';
import { currentScope, type Scope } from './scope.ts';
import { BEGIN, PREPARE, ScopedQuery, type Callback, type Statement } from './scoped-query.ts';
import { isOutdated, StatementNames } from './statement-names.ts';

const TRANSACTION = /^\s*(begin|start transaction|commit|rollback|savepoint|release)/i;
const BEGINS = /^\s*(begin|start transaction)/i;
const ENDS = /^\s*(commit|rollback)\s*$/i;
const NOTHING = { command: '', rowCount: null, rows: [] };

/** A pg client whose every statement runs under the scope of the work going on (see `scope.ts`). A transaction begins in the round trip of its first statement. */
export class ScopedClient extends pg.Client {
  private transaction: 'none' | 'due' | 'open' = 'none';

  // A connection that breaks between two statements of a transaction tells the next one; its event, unheard, would end the process.
  constructor(config?: string | pg.ClientConfig) {
    super(config);
    this.on('error', () => undefined);
  }

  // Prepared once a connection, before anyone gets it: a statement prepared beside another would be taken for parsed even where that one failed.
  override connect(...[callback]: unknown[]): never {
    const connected = new Promise<unknown>((resolve, reject) => super.connect((error: Error | null) => (error ? reject(error) : resolve(undefined))))
      .then(() => super.query({ name: BEGIN, text: 'begin' }))
      .then(() => super.query(`rollback; ${PREPARE}`));
    if (!callback) return connected.then(() => undefined) as never;
    connected.then(() => (callback as Callback)(null, undefined), (error: Error) => (callback as Callback)(error, undefined));
    return undefined as never;
  }

  // pg overloads `query` eight ways; the one body serves them all.
  override query(...[config, values, callback]: unknown[]): never {
    const scope = currentScope.getStore();
    const plain = () => (super.query as (...all: unknown[]) => unknown)(config, values, callback) as never;
    if (typeof (config as { submit?: unknown }).submit === 'function') return plain();
    const given = typeof config === 'string' ? { text: config } : (config as Statement);
    const done = (typeof values === 'function' ? values : callback) as Callback | undefined;
    if (TRANSACTION.test(given.text)) return this.turn(given.text, plain, done);
    if (!scope) return this.begun(plain);

    const whole = Array.isArray(values) ? { ...given, values: values as unknown[] } : given;
    const answer = this.answer(whole, scope);
    if (!done) return answer as never;
    answer.then(result => done(null, result), (error: Error) => done(error, undefined));
    return undefined as never;
  }

  /** Begins, ends or marks a transaction; one that no statement ran in never reaches Postgres. */
  private turn(text: string, plain: () => never, done: Callback | undefined): never {
    const wasDue = this.transaction === 'due';
    if (ENDS.test(text)) this.transaction = 'none';
    else if (BEGINS.test(text)) this.transaction = !done && text === 'begin' ? 'due' : 'open';
    else return this.begun(plain);
    if (done || !(wasDue || this.transaction === 'due')) return plain();
    return Promise.resolve(NOTHING) as never;
  }

  /** Sends what runs outside any scope, after the beginning that is due. */
  private begun(plain: () => never): never {
    if (this.transaction !== 'due') return plain();
    this.transaction = 'open';
    return super.query('begin').then(plain) as never;
  }

  /** Once more when the table of a prepared statement has changed since; a transaction is lost by then, and its whole work done again by whoever began it. */
  private async answer(given: Statement, scope: Scope): Promise<unknown> {
    const isFirst = this.transaction === 'due';
    if (isFirst) this.transaction = 'open';
    try {
      return await this.send(given, scope, isFirst);
    } catch (error) {
      if (!isOutdated(error)) throw error;
      names.forget(given.text);
      if (this.transaction !== 'none') throw error;
      return this.send(given, scope, false);
    }
  }

  private send(given: Statement, scope: Scope, begins: boolean): Promise<unknown> {
    const submit = super.query.bind(this) as (query: unknown) => void;
    return new Promise((resolve, reject) => {
      submit(new ScopedQuery({ ...named(given, scope), callback: (error, result) => (error ? reject(error) : resolve(result)) }, scope, begins));
    });
  }
}

const names = new StatementNames('campusloop');

/** Gives each read or write that comes again its own prepared statement. */
function named(given: Statement, scope: Scope): Statement {
  const name = scope.isPlannedAnew ? undefined : names.of(given.text);
  return name ? { ...given, name } : given;
}
