import { sql, type Kysely } from 'kysely';
import { afterAll, describe, expect, it } from 'vitest';
import { library } from '../example/library.ts';
import { currentScope, scopeOf } from './scope.ts';
import { statement } from './statement.ts';
import { inTransaction } from '../request/transaction.ts';
import { openWorld } from '../testing.ts';

const world = await openWorld(library);
afterAll(() => world.close());
const { actor } = world.as('reader');
const inScope = <T>(work: () => T) => currentScope.run(scopeOf('library', actor), work);
const db = world.runtime.database.kysely as Kysely<unknown>;

describe('A statement', () => {
  let builds = 0;
  const answer = statement((_: Kysely<unknown>, day: string, names: readonly string[]) => {
    builds += 1;
    return sql<{ firstDay: string; allNames: string[] }>`select ${day}::date as first_day, ${names}::text[] || ${'always'}::text as all_names`;
  });

  it('is built once and answers to whatever it is given', async () => {
    expect(await inScope(() => answer(db, '2022-11-23', ['a']))).toEqual([{ firstDay: '2022-11-23', allNames: ['a', 'always'] }]);
    expect(await inScope(() => answer(db, '2022-11-24', []))).toEqual([{ firstDay: '2022-11-24', allNames: ['always'] }]);
    expect(await inScope(() => answer(db, '2022-11-25', ['b', 'c']))).toEqual([{ firstDay: '2022-11-25', allNames: ['b', 'c', 'always'] }]);
    expect(builds).toBe(1);
  });
  it('answers many at once, each its own', async () => {
    const days = Array.from({ length: 40 }, (_, i) => `2022-12-${String((i % 28) + 1).padStart(2, '0')}`);
    const answers = await Promise.all(days.map(day => inScope(() => answer(db, day, [day]))));
    expect(answers).toEqual(days.map(day => [{ firstDay: day, allNames: [day, 'always'] }]));
  });
});

describe('An instant', () => {
  const instant = statement((_: Kysely<unknown>, written: string) => sql<{ at: Date }>`select ${written}::timestamptz as at`);
  it.each([
    ['2026-11-30 08:15:00.123456+08', '2026-11-30T00:15:00.123Z'], ['0099-01-01 00:00:00+00', '0099-01-01T00:00:00.000Z'], ['12026-01-01 00:00:00+00', '+012026-01-01T00:00:00.000Z'],
  ])('written %s is read %s', async (written, read) => {
    const [row] = await inScope(() => instant(db, written));
    expect(row!.at.toISOString()).toBe(read);
  });
});

describe('A statement sent again', () => {
  const rows = (text: string) => inScope(() => sql.raw<object>(text).execute(db)).then(result => result.rows);
  it('has its columns and their types, though Postgres describes them no more', async () => {
    for (let time = 0; time < 12; time++) expect(await rows('select 1 as one, true as yes, null as nothing')).toEqual([{ one: 1, yes: true, nothing: null }]);
  });
  it('answers rows after it had none, and none after it had rows', async () => {
    const some = (count: number) => inScope(() => sql<{ n: number }>`select n from generate_series(1, ${count}::int) as n`.execute(db)).then(result => result.rows);
    for (const count of [0, 2, 0, 1, 0, 3]) expect(await some(count)).toHaveLength(count);
  });
  it('is prepared anew, not misread, when its table has changed since', async () => {
    const books = () => rows('select * from book');
    for (let time = 0; time < 6; time++) expect(await books()).toEqual([]);
    await sql`alter table book add column shelf text not null default 'A', alter column copies type text`.execute(world.db);
    await sql`insert into book (id, title, copies, college_id) values (uuidv7(), 'Walden', '3', uuidv7())`.execute(world.db);
    for (let time = 0; time < 6; time++) expect(await books()).toMatchObject([{ title: 'Walden', copies: '3', shelf: 'A' }]);
  });
  it('is prepared anew in a transaction too, whose work is done again', async () => {
    const context = world.runtime.system('reader');
    const books = () => context.run(() => inTransaction(world.runtime, context, false, () => sql<object>`select * from loan`.execute(context.db)));
    for (let time = 0; time < 6; time++) expect((await books()).rows).toEqual([]);
    await sql`alter table loan add column day date`.execute(world.db);
    await sql`insert into loan (book_id) values (uuidv7())`.execute(world.db);
    for (let time = 0; time < 6; time++) expect((await books()).rows).toMatchObject([{ day: null }]);
  });
});
