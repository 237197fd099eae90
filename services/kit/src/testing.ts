import 'reflect-metadata';
import { createHash, randomBytes } from 'node:crypto';
import { parse, type ExecutionResult } from 'graphql';
import { CamelCasePlugin, Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import type { Clock } from './clock.ts';
import { migrate } from './database/migrate.ts';
import { provision, serviceUrl } from './database/provision.ts';
import { statementsOf } from './database/statements.testing.ts';
import type { Department } from './department.ts';
import { createLog } from './operation/log.ts';
import { personalTables } from './personal/personal-tables.ts';
import type { Actor } from './request/actor.ts';
import { deliver } from './runtime/consume.ts';
import { openDepartment, type Runtime } from './runtime/open.ts';

export { cutOff } from './database/cut-off.testing.ts';

/** Roles belong to the server and not to a database: tests that run beside each other give them one password. */
export const SECRET = 'a secret of the tests';
/** Departments of one name with other migrations are other templates. */
const templateOf = ({ name, migrations }: Department) => `campusloop_template_${name}_${createHash('sha256').update(migrations.map(String).join()).digest('hex').slice(0, 12)}`;

/** A clock that stands where the test put it. */
export class TestClock implements Clock {
  #at = new Date('2022-11-23T02:00:00Z');
  now(): Date {
    return this.#at;
  }
  set(instant: string | Date): void {
    this.#at = new Date(instant);
  }
}

/** Who asks in a test; everything has a default. */
export type Asker = Partial<Omit<Actor, 'permissions'>> & { permissions?: Iterable<string> };

/** An answer or row as a test sees it: compared whole, so its shape is stated by what it is compared with. */
// oxlint-disable-next-line typescript/no-explicit-any -- typing every answer of every test would say everything twice
export type Loose = any;

export type Answer = Omit<ExecutionResult, 'data'> & { data?: Loose };

/**
 * A department on a database of its own: real schema, real Postgres, nobody else. Open one for each test file, close it at the end.
 * Needs the server that the test command starts (`CAMPUS_TEST_DATABASE`).
 */
export async function openWorld<Tables = Loose>(department: Department) {
  const admin = process.env['CAMPUS_TEST_DATABASE'];
  if (!admin) throw new Error('There is no test database. Run the tests with `npm test -- unit`, which starts one.');
  const database = `campusloop_${department.name}_${randomBytes(6).toString('hex')}`;
  const template = await prepareTemplate(admin, department);
  await administer(admin, client => client.query(`create database ${database} template ${template}`));
  const url = onDatabase(admin, database);

  const clock = new TestClock();
  const runtime = await openDepartment(department, {
    databaseUrl: serviceUrl(url, department.name, 'app', SECRET),
    clock,
    background: false,
    connections: 5,
    log: createLog(department.name).child({}, { level: process.env['LOG_LEVEL'] ?? 'silent' }),
  });
  const pool = new pg.Pool({ connectionString: serviceUrl(url, department.name, 'migrate', SECRET), max: 2 });
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }), plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })] });

  return {
    runtime,
    clock,
    /** The tables as their owner sees them. */
    db,
    adminUrl: url,
    /** An asker with what a role may do in this department. */
    as: (role: string, asker: Asker = {}) => askerOf(runtime, { roles: [role], permissions: department.roles[role] ?? [], ...asker }),
    /** An asker with just these permissions. */
    with: (...permissions: string[]) => askerOf(runtime, { permissions }),
    by: (asker: Asker) => askerOf(runtime, asker),
    /** The statements that the department sends to Postgres while work goes on. */
    statements: (work: () => Promise<unknown>) => statementsOf(runtime, work),
    /** What waits in the outbox, oldest first. */
    events: async () => (await sql<{ topic: string; payload: Loose }>`select topic, payload from outbox order by id`.execute(db)).rows,
    audit: async () => (await sql<{ actor: string; action: string; entity: string; entityId: string; purpose: string | null; detail: Loose }>`
      select actor, action, entity, entity_id, purpose, detail from audit_entry order by id`.execute(db)).rows,
    /** Lets every consumer of a topic hear an event, as the bus would; the same `eventId` is the same event. */
    async deliver(topic: string, payload: object, eventId: string = randomBytes(8).toString('hex')): Promise<void> {
      const hearing = (department.consumers ?? []).filter(consumer => consumer.kind !== 'timed' && consumer.topic === topic);
      if (hearing.length === 0) throw new Error(`${department.name} does not listen to "${topic}".`);
      for (const consumer of hearing) await deliver(runtime, consumer, [{ eventId, topic, payload }], new AbortController().signal);
    },
    /** Lets the clock ask for timed work, as it does when its turn has come. */
    async turn(name: string): Promise<void> {
      const asked = (department.consumers ?? []).find(consumer => consumer.kind === 'timed' && consumer.name === name);
      if (!asked) throw new Error(`${department.name} has no timed work "${name}".`);
      await deliver(runtime, asked, [{ eventId: randomBytes(8).toString('hex'), topic: name, payload: {} }], new AbortController().signal);
    },
    /** The tables that hold something of people: those given, those with a column that says about whom, and what refers to one of them. */
    personalTables: (...people: string[]) => personalTables(url, department.name, people),
    async close(): Promise<void> {
      await runtime.stop();
      await db.destroy();
      await administer(admin, async client => {
        await emptied(client, database);
        await client.query(`drop database if exists ${database} with (force)`);
      });
    },
  };
}

/** A pool counts as ended before the server has let its connections go; one that is cut off then would fail a test that has passed. */
async function emptied(client: pg.Client, database: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const { rows } = await client.query<{ open: number }>('select count(*)::int as open from pg_stat_activity where datname = $1', [database]);
    if (rows[0]!.open === 0) return;
    await new Promise(resume => setTimeout(resume, 20));
  }
}

function askerOf(runtime: Runtime, { permissions = [], ...asker }: Asker) {
  const actor: Actor = { id: 'tester', name: 'Tester', kind: 'PERSON', roles: [], scope: 'ALL', ...asker, permissions: new Set(permissions) };
  return {
    actor,
    /** Runs an operation given as text. */
    async run(source: string, variables: Record<string, unknown> = {}): Promise<Answer> {
      const answer = await runtime.execute({ document: parse(source), variables, actor, requestId: 'test' });
      return JSON.parse(JSON.stringify(answer)) as Answer;
    },
    /** Opens a subscription. */
    async listen(source: string, variables: Record<string, unknown> = {}) {
      return (await runtime.execute({ document: parse(source), variables, actor, requestId: 'test' })) as AsyncIterableIterator<Answer>;
    },
  };
}

const READY = 'migrated';

/** One migrated database for each department and test run, from which every world is copied; whoever needs it first makes it, the others wait. */
function prepareTemplate(admin: string, department: Department): Promise<string> {
  const name = templateOf(department);
  return administer(admin, async client => {
    await client.query("select pg_advisory_lock(hashtext('campusloop.template'))");
    const { rowCount } = await client.query("select from pg_database where datname = $1 and shobj_description(oid, 'pg_database') = $2", [name, READY]);
    if (rowCount) return name;
    await client.query(`drop database if exists ${name} with (force)`);
    await client.query(`create database ${name}`);
    await provision(onDatabase(admin, name), [department.name], SECRET);
    await migrate(department.name, serviceUrl(onDatabase(admin, name), department.name, 'migrate', SECRET), department.migrations);
    await emptied(client, name);
    await client.query(`comment on database ${name} is '${READY}'`);
    return name;
  });
}

async function administer<T>(admin: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: admin });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function onDatabase(admin: string, database: string): string {
  const url = new URL(admin);
  url.pathname = `/${database}`;
  return url.href;
}
