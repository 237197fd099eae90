import pg from 'pg';
import type { Scope } from './scope.ts';

/** The part of pg's connection that puts several statements under one Sync. */
export interface Wire {
  readonly stream: { cork(): void; uncork(): void };
  bind(message: { statement: string; values: string[]; portal: string }): void;
  execute(message: { portal: string; rows: number }): void;
  describe(message: object): void;
  sync(): void;
}

/** What Postgres says of a column. */
export interface Column { name: string }

/** How pg reads the rows of a statement: worked out from Postgres' description of them. */
type Reading = Pick<Result, 'fields' | '_parsers' | '_prebuiltEmptyResultObject'>;
interface Result { fields: unknown; _parsers: unknown; _prebuiltEmptyResultObject: unknown }

const nothing = { value: () => undefined };

/** A connection, what is known of the rows of its statements, and how it looks to a statement that need not ask for that or does not end the round trip. */
class Known {
  readonly readings = new Map<string, Reading>();
  readonly described: Wire;
  readonly goingOn: Wire;
  readonly describedGoingOn: Wire;

  constructor(connection: Wire) {
    this.described = Object.create(connection, { describe: nothing }) as Wire;
    this.goingOn = Object.create(connection, { sync: nothing }) as Wire;
    this.describedGoingOn = Object.create(connection, { describe: nothing, sync: nothing }) as Wire;
  }
}

declare module 'pg' {
  /** What pg's own client calls on a query; its published types leave it out. */
  interface Query {
    queryMode?: string;
    name?: string;
    text: string;
    _result: Result;
    _accumulateRows: boolean;
    prepare(connection: Wire): void;
    handleRowDescription(message: { fields: Column[] }): void;
    handleDataRow(message: unknown): void;
    handleCommandComplete(message: unknown, connection: unknown): void;
    handleReadyForQuery(connection: unknown): void;
  }
}

/** Prepared under this name on every connection. */
export const BEGIN = 'campusloop_begin';
const PREAMBLE = 'campusloop_scope';
const AT_WORK = 'campusloop_work';
const QUICK = 'campusloop_quick';

/** What a connection has to have heard before its first scoped statement. */
export const PREPARE = [
  `prepare ${PREAMBLE} (text, text) as select set_config('role', $1, true), set_config('app.scope', $2, true)`,
  `prepare ${QUICK} (text, text, text) as select set_config('role', $1, true), set_config('app.scope', $2, true), set_config('search_path', $3, true), set_config('plan_cache_mode', 'force_generic_plan', true)`,
  `prepare ${AT_WORK} (text, text, text) as select set_config('role', $1, true), set_config('app.scope', $2, true), set_config('application_name', $3, true)`,
].join(';');

export interface Prepared { statement: string; values: string[] }
export type Statement = { text: string; name?: string; values?: unknown[]; rowMode?: 'array'; types?: pg.CustomTypesConfig };
export type Callback = (error: Error | null, result: unknown) => void;

/** A statement preceded, in the same transaction and the same round trip, by the role and scope it runs under, and by the beginning of its transaction when it is the first of one. */
export class ScopedQuery extends pg.Query {
  override queryMode = 'extended';
  private hasPreamble = true;
  private known: Known | null = null;

  constructor(
    statement: Statement & { callback: Callback },
    readonly scope: Scope,
    private isBeginning = false,
  ) {
    // pg copies an object property by property, which a statement of nothing but text and values is spared.
    const isPlain = !statement.rowMode && !statement.types;
    super(isPlain ? statement.text : statement, isPlain ? statement.values : undefined, statement.callback as never);
    if (statement.name) this.name = statement.name;
  }

  override prepare(connection: Wire): void {
    if (this.isBeginning) bind({ statement: BEGIN, values: [] }, connection);
    this.prepareAfter(null, connection, false);
  }

  /** Writes the statement behind another of the same round trip (null: it is the first), whose scope holds on; the round trip ends here unless it goes on. */
  prepareAfter(before: ScopedQuery | null, connection: Wire, goesOn: boolean): void {
    this.hasPreamble = before?.scope !== this.scope;
    if (this.hasPreamble) bind(this.preamble(), connection);
    const known = (this.known = knownOf(connection));
    const reading = this.name && known.readings.get(this.name);
    if (!reading) return super.prepare(goesOn ? known.goingOn : connection);
    Object.assign(this._result, reading);
    this._accumulateRows = true;
    return super.prepare(goesOn ? known.describedGoingOn : known.described);
  }

  protected preamble(): Prepared {
    const { role, colleges, work } = this.scope;
    return work ? { statement: AT_WORK, values: [role, colleges, work] } : { statement: PREAMBLE, values: [role, colleges] };
  }

  override handleRowDescription(message: { fields: Column[] }): void {
    super.handleRowDescription(message);
    const { fields, _parsers, _prebuiltEmptyResultObject } = this._result;
    if (this.name) this.known?.readings.set(this.name, { fields, _parsers, _prebuiltEmptyResultObject });
  }

  override handleDataRow(message: unknown): void {
    if (!this.hasPreamble) super.handleDataRow(message);
  }

  override handleCommandComplete(message: unknown, connection: unknown): void {
    this.completes(message, connection);
  }

  /** Whether what Postgres has completed was the statement and not what precedes it. */
  completes(message: unknown, connection: unknown): boolean {
    if (this.isBeginning) return (this.isBeginning = false);
    if (this.hasPreamble) return (this.hasPreamble = false);
    super.handleCommandComplete(message, connection);
    return true;
  }
}

/** What precedes a quick read: one plan does for all values, as planning for each list of keys cost more than running, and tables are those of the asker's department wherever the connection began. */
export const quickly = ({ role, colleges, schema }: Scope): Prepared => ({ statement: QUICK, values: [role, colleges, schema] });

function bind(prepared: Prepared, connection: Wire): void {
  connection.bind({ ...prepared, portal: '' });
  connection.execute({ portal: '', rows: 0 });
}

const connections = new WeakMap<Wire, Known>();

/** Postgres describes the rows of a prepared statement once a connection, and refuses to run it when they have changed since. */
function knownOf(connection: Wire): Known {
  let known = connections.get(connection);
  if (!known) connections.set(connection, (known = new Known(connection)));
  return known;
}
