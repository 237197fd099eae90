import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { provision, serviceUrl, type Clock } from '@campus/kit';
import { sql } from 'kysely';
import pg from 'pg';
import { onTestFinished } from 'vitest';
import type { Directory } from '../directory.ts';
import { startIdentity, type Identity } from '../identity.ts';
import type { Log } from '../log.ts';
import { migrateIdentity } from '../migrations/index.ts';
import { connect, type Database } from '../storage/database.ts';

const SECRET = 'a secret of the tests';

/** A clock that stands where the test put it. */
export class TestClock implements Clock {
  constructor(private at = new Date('2022-11-23T02:00:00Z')) {}
  now(): Date {
    return this.at;
  }
  advance(milliseconds: number): void {
    this.at = new Date(this.at.getTime() + milliseconds);
  }
}

/** A log that remembers. */
export class TestLog implements Log {
  readonly lines: { level: string; facts: object; message: string }[] = [];
  info = (facts: object, message: string) => void this.lines.push({ level: 'info', facts, message });
  warn = (facts: object, message: string) => void this.lines.push({ level: 'warn', facts, message });
  error = (facts: object, message: string) => void this.lines.push({ level: 'error', facts, message });
}

const admin = (): string => {
  const url = process.env['CAMPUS_TEST_DATABASE'];
  if (!url) throw new Error('There is no test database. Run the tests with `npm test -- unit`, which starts one.');
  return url;
};

const TEMPLATE = `campusloop_template_identity_${process.env['VITEST_POOL_ID'] ?? '0'}`;
let template: Promise<void> | undefined;

/** A migrated database of its own on the server of the test run, dropped after the test. */
export async function freshDatabase() {
  const name = `campusloop_identity_${randomBytes(6).toString('hex')}`;
  await (template ??= makeTemplate());
  await administer(client => client.query(`create database ${name} template ${TEMPLATE}`));
  const url = serviceUrl(database(name), 'identity', 'app', SECRET);
  const db: Database = connect(url, new TestLog(), 2);
  const owner = connect(serviceUrl(database(name), 'identity', 'migrate', SECRET), new TestLog(), 1);
  onTestFinished(async () => {
    await db.destroy();
    await owner.destroy();
    await administer(client => client.query(`drop database ${name} with (force)`));
  });
  return {
    url,
    db,
    /** What identity itself may write and not read. */
    audit: () => owner.selectFrom('auditEntry').select(['actor', 'action']).orderBy(sql`id`).execute(),
  };
}

/** Roles belong to the whole server, so that templates are made one at a time, whoever makes them. */
const makeTemplate = () =>
  administer(async client => {
    await client.query("select pg_advisory_lock(hashtext('campusloop.template'))");
    await client.query(`drop database if exists ${TEMPLATE} with (force)`);
    await client.query(`create database ${TEMPLATE}`);
    await provision(database(TEMPLATE), ['identity'], SECRET);
    await migrateIdentity(serviceUrl(database(TEMPLATE), 'identity', 'migrate', SECRET));
  });

function database(name: string): string {
  const url = new URL(admin());
  url.pathname = `/${name}`;
  return url.href;
}

export interface World {
  readonly identity: Identity;
  readonly publicUrl: string;
  readonly clock: TestClock;
  readonly log: TestLog;
  readonly db: Database;
  readonly directory: Pick<Directory, 'accounts' | 'clients'>;
  /** Stops identity and starts it again on the same database and address. */
  restart(): Promise<void>;
}

/** Identity behind a real HTTP server on a free port. */
export async function openWorld(mount: (url: string) => string = url => url): Promise<World> {
  const clock = new TestClock();
  const log = new TestLog();
  const { url: databaseUrl, db } = await freshDatabase();
  const server = createServer(async (request, response) => {
    request.url = mount(request.url ?? '/');
    await identity.handler(request, response);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const publicUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const start = () => startIdentity({ databaseUrl, publicUrl, secret: SECRET, clock, zone: 'Asia/Shanghai', log });
  let identity = await start();
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise(resolve => server.close(resolve));
    await identity.stop();
  });
  return {
    publicUrl,
    clock,
    log,
    db,
    get identity() {
      return identity;
    },
    get directory() {
      return identity;
    },
    async restart() {
      await identity.stop();
      identity = await start();
    },
  };
}

async function administer(work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: admin() });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
