import { randomBytes } from 'node:crypto';
import { sql, type Kysely } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { systemActor } from '../request/actor.ts';
import { connect, openLine, type Database, type SharedLine } from './connect.ts';
import { provision, provisionReader, readerUrl, serviceUrl } from './provision.ts';
import { currentScope, scopeOf } from './scope.ts';
import { statement } from './statement.ts';

const SECRET = 'of two departments';
const name = `shared_${randomBytes(4).toString('hex')}`;
const [left, right, outside] = [`${name}_left`, `${name}_right`, `${name}_outside`];
const server = process.env['CAMPUS_TEST_DATABASE']!;
const url = Object.assign(new URL(server), { pathname: `/${name}` }).href;
const admin = new pg.Client({ connectionString: server });

/** The very same text for whoever asks. */
const things = statement((_: Kysely<unknown>, times: number) => sql<{ name: string }>`select thing.name from thing cross join generate_series(1, ${times}::int)`);
const seenBy = <T>(department: string, scope: 'ALL' | readonly string[], work: () => T) => currentScope.run(scopeOf(department, { ...systemActor('tester'), scope }), work);

async function directly(work: (client: pg.Client) => Promise<unknown>): Promise<unknown> {
  const client = new pg.Client({ connectionString: readerUrl(url, SECRET) });
  await client.connect();
  return work(client).finally(() => client.end());
}

describe('A line that several departments share', () => {
  let road: SharedLine;
  let databases: Database[];

  beforeAll(async () => {
    await admin.connect();
    await admin.query(`create database ${name}`);
    await provision(url, [left, right, outside], SECRET);
    await provisionReader(url, [left, right], SECRET);
    for (const department of [left, right, outside]) {
      const client = new pg.Client({ connectionString: serviceUrl(url, department, 'migrate', SECRET) });
      await client.connect();
      await client.query(`create table thing (name text); insert into thing values ('of ${department}'); revoke all on thing from ${department}_scoped`);
      await client.end();
    }
    road = openLine(readerUrl(url, SECRET));
    databases = await Promise.all([left, right].map(department => connect(department, serviceUrl(url, department, 'app', SECRET), [], { line: road.line })));
  });
  afterAll(async () => {
    for (const database of databases) await database.close();
    await road.close();
    await admin.query(`drop database ${name} with (force)`);
    await admin.end();
  });

  it('gives each its own rows, though both ask with the same words', async () => {
    const ask = (index: number) => seenBy([left, right][index % 2]!, 'ALL', () => things(databases[index % 2]!.kysely as Kysely<unknown>, 1 + (index % 3)));
    for (let round = 0; round < 8; round++) {
      const answers = await Promise.all(Array.from({ length: 12 }, (_, index) => ask(index)));
      expect(answers.map(rows => new Set(rows.map(row => row.name)))).toEqual(answers.map((_, index) => new Set([`of ${[left, right][index % 2]}`])));
    }
  });

  it('refuses who sees nothing in one department, and nobody who travels with them', async () => {
    const [refused, allowed] = await Promise.allSettled([
      seenBy(left, [], () => things(databases[0]!.kysely as Kysely<unknown>, 1)), seenBy(right, 'ALL', () => things(databases[1]!.kysely as Kysely<unknown>, 1)),
    ]);
    expect(refused).toMatchObject({ status: 'rejected', reason: { message: 'permission denied for table thing' } });
    expect(allowed).toEqual({ status: 'fulfilled', value: [{ name: `of ${right}` }] });
  });

  it.each([
    ['sees nothing by itself', `select * from ${left}.thing`, 'permission denied'],
    ['sees nothing of another department where it has stepped into one', `set role ${left}_all; select * from ${right}.thing`, 'permission denied'],
    ['cannot change a table', `set role ${left}_all; drop table ${left}.thing`, 'must be owner'],
    ['cannot step into an owner', `set role ${left}_owner`, 'permission denied to set role'],
    ['cannot step into what is no department', `set role ${outside}_all`, 'permission denied to set role'],
  ])('has a login that %s', async (_, text, refusal) => {
    await expect(directly(client => client.query(text))).rejects.toThrow(refusal);
  });
});
