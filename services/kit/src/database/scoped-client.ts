import pg from 'pg';
import { currentScope, type Scope } from './scope.ts';
import { PREPARE, ScopedQuery, type Callback, type Statement } from './scoped-query.ts';
import { StatementNames } from './statement-names.ts';

const TRANSACTION = /^\s*(begin|start transaction|commit|rollback|savepoint|release)/i;

/** A pg client whose every statement runs under the scope of the work going on (see `scope.ts`). */
export class ScopedClient extends pg.Client {
  // Prepared once a connection, before anyone gets it: a statement prepared beside another would be taken for parsed even where that one failed.
  override connect(...[callback]: unknown[]): never {
    const connected = new Promise<unknown>((resolve, reject) => super.connect((error: Error | null) => (error ? reject(error) : resolve(undefined))))
      .then(() => super.query(PREPARE));
    if (!callback) return connected.then(() => undefined) as never;
    connected.then(() => (callback as Callback)(null, undefined), (error: Error) => (callback as Callback)(error, undefined));
    return undefined as never;
  }

  // pg overloads `query` eight ways; the one body serves them all.
  override query(...[config, values, callback]: unknown[]): never {
    const scope = currentScope.getStore();
    const plain = () => (super.query as (...all: unknown[]) => unknown)(config, values, callback) as never;
    if (!scope || typeof (config as { submit?: unknown }).submit === 'function') return plain();
    const given = typeof config === 'string' ? { text: config } : (config as Statement);
    if (TRANSACTION.test(given.text)) return plain();
    const statement = named(given, scope);

    const submit = super.query.bind(this) as (query: unknown) => void;
    const done = (typeof values === 'function' ? values : callback) as Callback | undefined;
    const whole = Array.isArray(values) ? { ...statement, values: values as unknown[] } : statement;
    if (done) return submit(new ScopedQuery({ ...whole, callback: done }, scope)) as never;
    return new Promise((resolve, reject) => {
      submit(new ScopedQuery({ ...whole, callback: (error, result) => (error ? reject(error) : resolve(result)) }, scope));
    }) as never;
  }
}

const names = new StatementNames('campusloop');

/** Gives each read or write that comes again its own prepared statement. */
function named(given: Statement, scope: Scope): Statement {
  const name = scope.isPlannedAnew ? undefined : names.of(given.text);
  return name ? { ...given, name } : given;
}
