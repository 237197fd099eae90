import pg from 'pg';
import { currentScope, type Scope } from './scope.ts';

/** The part of pg's connection that puts a second statement under the same Sync. */
interface Wire {
  bind(message: { statement: string; values: string[]; portal: string }): void;
  execute(message: { portal: string; rows: number }): void;
  describe(message: object): void;
}

/** How pg reads the rows of a statement: worked out from Postgres' description of them. */
type Reading = Pick<Result, 'fields' | '_parsers' | '_prebuiltEmptyResultObject'>;
interface Result { fields: unknown; _parsers: unknown; _prebuiltEmptyResultObject: unknown }

/** A connection as a statement sees it whose rows have been described before, and what is known of each. */
class Described {
  readonly readings = new Map<string, Reading>();
  readonly silent: Wire;

  constructor(connection: Wire) {
    this.silent = Object.create(connection, { describe: { value: () => undefined } }) as Wire;
  }
}

declare module 'pg' {
  /** What pg's own client calls on a query; its published types leave it out. */
  interface Query {
    queryMode?: string;
    name?: string;
    _result: Result;
    _accumulateRows: boolean;
    prepare(connection: Wire): void;
    handleRowDescription(message: unknown): void;
    handleDataRow(message: unknown): void;
    handleCommandComplete(message: unknown, connection: unknown): void;
  }
}

const PREAMBLE = 'campusloop_scope';
const AT_WORK = 'campusloop_work';
const PREPARE = [
  `prepare ${PREAMBLE} (text, text) as select set_config('role', $1, true), set_config('app.scope', $2, true)`,
  `prepare ${AT_WORK} (text, text, text) as select set_config('role', $1, true), set_config('app.scope', $2, true), set_config('application_name', $3, true)`,
].join(';');

/** A statement preceded, in the same implicit transaction and the same round trip, by the role and scope it runs under. */
class ScopedQuery extends pg.Query {
  override queryMode = 'extended';
  private preamble = true;
  private described: Described | null = null;

  constructor(
    statement: Statement & { callback: Callback },
    private readonly scope: Scope,
  ) {
    // pg copies an object property by property, which a statement of nothing but text and values is spared.
    const isPlain = !statement.rowMode && !statement.types;
    super(isPlain ? statement.text : statement, isPlain ? statement.values : undefined, statement.callback as never);
    if (statement.name) this.name = statement.name;
  }

  override prepare(connection: Wire): void {
    const { role, colleges, work } = this.scope;
    connection.bind(work ? { statement: AT_WORK, values: [role, colleges, work], portal: '' } : { statement: PREAMBLE, values: [role, colleges], portal: '' });
    connection.execute({ portal: '', rows: 0 });
    this.described = describedOf(connection);
    const reading = this.name && this.described.readings.get(this.name);
    if (!reading) return super.prepare(connection);
    Object.assign(this._result, reading);
    this._accumulateRows = true;
    return super.prepare(this.described.silent);
  }

  override handleRowDescription(message: unknown): void {
    super.handleRowDescription(message);
    const { fields, _parsers, _prebuiltEmptyResultObject } = this._result;
    if (this.name) this.described?.readings.set(this.name, { fields, _parsers, _prebuiltEmptyResultObject });
  }

  override handleDataRow(message: unknown): void {
    if (!this.preamble) super.handleDataRow(message);
  }

  override handleCommandComplete(message: unknown, connection: unknown): void {
    if (this.preamble) this.preamble = false;
    else super.handleCommandComplete(message, connection);
  }
}

const known = new WeakMap<Wire, Described>();

/** Postgres describes the rows of a prepared statement once a connection, and refuses to run it when they have changed since. */
function describedOf(connection: Wire): Described {
  let described = known.get(connection);
  if (!described) known.set(connection, (described = new Described(connection)));
  return described;
}

type Statement = { text: string; name?: string; values?: unknown[]; rowMode?: 'array'; types?: pg.CustomTypesConfig };
type Callback = (error: Error | null, result: unknown) => void;
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

const names = new Map<string, string>();
const MOST_NAMES = 2_000;
/** Texts met once; those of a batch of just this many rows never come again and earn no name. */
const met = new Set<string>();

/** Gives each read or write that comes again its own prepared statement, so that Postgres parses and plans it once a connection. */
function named(given: Statement, scope: Scope): Statement {
  if (scope.isPlannedAnew) return given;
  const name = names.get(given.text);
  if (name) return { ...given, name };
  if (!met.has(given.text)) {
    if (met.size >= MOST_NAMES) met.clear();
    met.add(given.text);
    return given;
  }
  if (names.size >= MOST_NAMES) return given;
  names.set(given.text, `campusloop_${names.size}`);
  return { ...given, name: names.get(given.text)! };
}
