import { CompiledQuery, sql, type Kysely } from 'kysely';
import pg from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import { appendAudit } from '../audit/append.ts';
import { library } from '../example/library.ts';
import type { Context } from '../request/context.ts';
import { lookup } from '../request/lookup.ts';
import { outageOf } from '../runtime/outage.ts';
import { openWorld } from '../testing.ts';
import { Line } from './line.ts';
import { currentScope, scopeOf } from './scope.ts';
import { sameFor, statement } from './statement.ts';

const world = await openWorld(library);
afterAll(() => world.close());
const db = world.runtime.database.kysely as Kysely<unknown>;
const [here, there] = ['0190a000-0000-7000-8000-000000000001', '0190a000-0000-7000-8000-000000000002'];
const seenBy = <T>(scope: 'ALL' | readonly string[], work: () => T) => currentScope.run(scopeOf('library', { ...world.as('reader').actor, scope }), work);
const whole = <T>(work: () => T) => seenBy('ALL', work);
const together = <T>(count: number, read: (index: number) => Promise<T>) => Promise.all(Array.from({ length: count }, (_, index) => read(index)));

const begun = statement((_: Kysely<unknown>, index: number) => sql<{ index: number; at: string }>`select ${index}::int as index, transaction_timestamp()::text as at`);
const view = statement(() => sql<{ role: string; scope: string }>`select current_user::text as role, current_setting('app.scope') as scope`);
const share = statement((_: Kysely<unknown>, of: number, among: number) => sql<{ each: number }>`select ${of}::int / ${among}::int as each`);
const noted = (entity: string) => appendAudit(db, { actor: 'tester', action: 'book.read', entity, entityId: '1', requestId: 'test' });
const drawn = statement(() => sql<{ at: string }>`select clock_timestamp()::text || random() as at`);
const looking = () => ({
  context: { db } as Context,
  fetched: lookup((_: Kysely<unknown>, keys) => sql<{ key: string; among: number }>`select key, (count(*) over ())::int as among from unnest(${keys}::text[]) as key where key <> 'none'`, row => row.key),
});
const slow = statement(() => sql`select pg_sleep(60)`);

/** Ends the connection on which something sleeps, once it does. */
async function endSleeper(): Promise<void> {
  const client = new pg.Client({ connectionString: world.adminUrl });
  await client.connect();
  while ((await client.query("select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and wait_event = 'PgSleep'")).rowCount === 0);
  await client.end();
}

describe('Quick reads of one moment', () => {
  it('share a round trip and get each their own rows', async () => {
    const rows = (await whole(() => together(40, index => begun(db, index)))).flat();
    expect(rows.map(({ index }) => index)).toEqual(rows.map((_, index) => index));
    expect(new Set(rows.map(({ at }) => at)).size).toBe(1);
  });
  it('are one when they are the same, and nothing but the rows of who sees the same', async () => {
    const asked = await together(30, index => seenBy(index % 2 ? 'ALL' : [here], () => drawn(db)));
    expect(new Set(asked.flat().map(({ at }) => at)).size).toBe(2);
  });
  it('by key are one statement, which gives each asker what it asked for', async () => {
    const { context, fetched } = looking();
    const answers = await whole(() => together(20, index => fetched.fetch([`k${index}`, 'none', 'k1'], context)));
    expect(answers).toEqual(answers.map((_, index) => [{ key: `k${index}`, among: 20 }, null, { key: 'k1', among: 20 }]));
  });
  it('run each under the scope of who asks', async () => {
    const scopes = ['ALL', [here], [there], [here], 'ALL', [here, there]] as const;
    const rows = await together(36, index => seenBy(scopes[index % scopes.length]!, () => view(db)));
    const expected = scopes.map(scope => (scope === 'ALL' ? { role: 'library_all', scope: '' } : { role: 'library_scoped', scope: scope.join() }));
    expect(rows).toEqual(rows.map((_, index) => [expected[index % expected.length]]));
  });
  it('are refused outside any scope', async () => {
    await expect(view(db)).rejects.toThrow('outside any scope');
  });
});

describe('A quick read that Postgres refuses', () => {
  it('fails alone', async () => {
    const answers = await Promise.allSettled(await whole(() => Array.from({ length: 9 }, (_, index) => share(db, 8, index % 3))));
    expect(answers.map(answer => (answer.status === 'fulfilled' ? answer.value[0]?.each : (answer.reason as Error).message))).toEqual(
      Array.from({ length: 9 }, (_, index) => ['division by zero', 8, 4][index % 3]),
    );
  });
  it('leaves what others noted noted once', async () => {
    await Promise.allSettled(await whole(() => [noted('Atlas'), share(db, 1, 0), noted('Bible'), noted(null as never), noted('Codex')]));
    expect((await world.audit()).map(({ entity }) => entity).toSorted()).toEqual(['Atlas', 'Bible', 'Codex']);
  });
  it('is refused as well when the driver cannot write its values', async () => {
    const circle: { self?: object } = {};
    circle.self = circle;
    const answers = await Promise.allSettled(whole(() => [share(db, 8, 2), share(db, circle as never, 2), share(db, 8, 4)]));
    expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  });
});

describe('A line', () => {
  it('says that the database is away when its connection ends, and goes on with another', async () => {
    const answers = (await Promise.all([Promise.allSettled(whole(() => [begun(db, 1), slow(db), begun(db, 2)])), endSleeper()]))[0];
    for (const answer of answers) expect(answer.status === 'rejected' && outageOf(answer.reason)?.message).toContain('could not be reached');
    expect(await whole(() => begun(db, 3))).toMatchObject([{ index: 3 }]);
  });
  it('gives up a connection that does not answer', async () => {
    const impatient = new Line((await world.runtime.database.orm.em.getConnection().getNativeClient()) as pg.Pool, 300);
    const ask = (text: string) => whole(() => impatient.ask<null, object, object>(sameFor<object>(CompiledQuery.raw(text)), null));
    await expect(ask('select pg_sleep(20)').catch(error => outageOf(error)?.message)).resolves.toContain('could not be reached');
    expect(await ask('select 1 as one')).toEqual([{ one: 1 }]);
    await endSleeper();
  });
  it('reads a table that was migrated since', async () => {
    const books = statement(() => sql`select * from book`);
    for (let time = 0; time < 6; time++) expect(await whole(() => books(db))).toEqual([]);
    await sql`alter table book add column shelf text not null default 'A', alter column copies type text`.execute(world.db);
    expect(await whole(() => together(4, () => books(db)))).toEqual([[], [], [], []]);
  });
});
