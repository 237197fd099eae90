import { MikroORM, type EntityManager } from '@mikro-orm/postgresql';
import { Kysely } from 'kysely';
import pg from 'pg';
import { ColumnNames, ResultNames, SnakeCaseDialect } from './column-names.ts';
import { boardAt, Line, TRIPS } from './line.ts';
import { ScopedClient } from './scoped-client.ts';

const { DATE, INT8, TIMESTAMPTZ } = pg.types.builtins;
pg.types.setTypeParser(DATE, text => text);
pg.types.setTypeParser(INT8, Number);

/** Postgres answers in UTC here, which JavaScript reads itself at half the cost, but for years of five digits and the infinities. */
const anyInstant = pg.types.getTypeParser(TIMESTAMPTZ);
pg.types.setTypeParser(TIMESTAMPTZ, text => (text[10] === ' ' && text.endsWith('+00') ? new Date(`${text.slice(0, 10)}T${text.slice(11, -3)}Z`) : anyInstant(text)));

/** One service's way to its own schema. */
export interface Database<Tables = unknown> {
  readonly orm: MikroORM;
  /** For reads outside a transaction; under the scope of the work going on. */
  readonly kysely: Kysely<Tables>;
  /** The Kysely of the transaction an entity manager is in. */
  inTransaction(em: EntityManager): Kysely<Tables>;
  close(): Promise<void>;
}

const columnNames = new ColumnNames();
const resultNames = new ResultNames();

export interface ConnectOptions {
  readonly connections?: number | undefined;
  /** What quick reads travel by; without it, the service's own. */
  readonly line?: Line | undefined;
}

/** Connects as the service's application role, which owns nothing and has no grants of its own. */
export async function connect<Tables>(service: string, url: string, entities: readonly Function[], { connections = 10, line }: ConnectOptions = {}): Promise<Database<Tables>> {
  const orm = await MikroORM.init({
    entities: entities as never[],
    clientUrl: url,
    host: hostOf(url),
    schema: service,
    discovery: { warnWhenNoEntities: false },
    pool: { min: 0, max: connections },
    driverOptions: { Client: ScopedClient },
  });
  const pool = (await orm.em.getConnection().getNativeClient()) as pg.Pool;
  const kysely = new Kysely<Tables>({ dialect: new SnakeCaseDialect({ pool }), plugins: [resultNames] });
  boardAt(kysely, line ?? new Line(pool));
  return {
    orm,
    kysely,
    inTransaction: em => em.getKysely<Tables>().withPlugin(columnNames) as Kysely<Tables>,
    close: () => orm.close(true),
  };
}

/** One line for the quick reads of several departments of one process. */
export interface SharedLine {
  readonly line: Line;
  close(): Promise<void>;
}

/** Statements stay prepared on a connection that waits: planning them anew costs more than keeping it. */
const KEPT_WAITING = 600_000;

/** @param url of the login that may step into every department's view (see `readerUrl`). */
export function openLine(url: string): SharedLine {
  const pool = new pg.Pool({ connectionString: url, max: 2 * TRIPS, idleTimeoutMillis: KEPT_WAITING, Client: ScopedClient });
  pool.on('error', () => undefined);
  return { line: new Line(pool), close: () => pool.end() };
}

/** The host of an address; `?host=` names a folder with a socket, as libpq and pg read it and MikroORM does not. */
export function hostOf(url: string): string {
  const { searchParams, hostname } = new URL(url);
  return searchParams.get('host') ?? decodeURIComponent(hostname);
}
