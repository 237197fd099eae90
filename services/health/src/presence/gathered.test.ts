import { sql } from 'kysely';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { ARTS, LAW, newsOf } from '../health.testing.ts';
import { openTracing, stay } from '../tracing/tracing.testing.ts';

const health = await openTracing();
afterAll(() => health.close());
beforeEach(async () => {
  await sql`delete from presence`.execute(health.db);
  health.clock.set('2022-11-23T02:00:00Z');
});

const scan = (number: number, facts: object = {}) => stay(number, '2022-11-22T08:00:00', '2022-11-22T08:00:00', { seat: 'EAST', ...facts });
const kept = async () => (await health.db.selectFrom('presence').select('person').orderBy('person').execute()).length;
const gates = (at: number) => health.as('gates', { id: `gate-${at % 3}` });
const people = Array.from({ length: 9 }, (_, at) => at + 1);
const scans = (prefix: string, ...numbers: readonly number[]) => Promise.all(numbers.map((number, at) => health.record([scan(number)], `${prefix}-${number}`, gates(at))));
const newest = async (count: number) => (await health.audit()).slice(-count);

describe('Records of one moment', () => {
  it('are kept together: nine of them by one statement or two', async () => {
    await scans('warm', ...people);
    await sql`delete from presence`.execute(health.db);
    const statements = await health.statements(() => scans('one', ...people));
    expect(statements.filter(text => /insert into presence/.test(text)).length).toBeLessThanOrEqual(2);
    expect(await kept()).toBe(people.length);
  });

  it('are each answered, noted and told for whoever sent them', async () => {
    const before = (await health.news('presence.recorded')).length;
    const answers = await Promise.all([
      health.record([scan(9, { personNumber: '998' })], 'none', gates(0)), health.record([scan(1), scan(2), scan(2)], 'three', gates(0)), health.record([scan(3), scan(4, { personNumber: '999' })], 'two', gates(1)), health.record([scan(1)], 'again', gates(2)),
    ]);
    expect(answers.map(({ recordedCount, repeatedCount, problems }) => [recordedCount, repeatedCount, problems.map((problem: { index: number; code: string }) => [problem.index, problem.code])])).toEqual([
      [0, 0, [[0, 'PERSON_UNKNOWN']]], [2, 1, []], [1, 0, [[1, 'PERSON_UNKNOWN']]], [0, 1, []],
    ]);
    expect((await newest(3)).map(({ actor, entityId, detail }) => [actor, entityId, detail])).toEqual(expect.arrayContaining([
      ['gate-0', 'three', { records: 2, written: 2 }], ['gate-1', 'two', { records: 1, written: 1 }], ['gate-2', 'again', { records: 0, written: 0 }],
    ]));
    expect((await health.news('presence.recorded')).slice(before).map(({ people: told }) => told.length).toSorted()).toEqual([1, 2]);
  });

  it('are answered once for each key: the same batch twice at once, and later', async () => {
    const send = () => Promise.all([health.record([scan(5)], 'twice'), health.record([scan(5)], 'twice'), health.record([scan(6)], 'once')]);
    const [first, second] = [await send(), await send()];
    expect(first).toEqual(second);
    expect(first.map(({ recordedCount }) => recordedCount)).toEqual([1, 1, 1]);
  });

  it('are refused alone: an empty batch, and a key of another batch', async () => {
    await health.record([scan(1)], 'taken');
    const [empty, reused, good] = await Promise.all([health.record([], 'empty'), health.record([scan(2)], 'taken'), health.record([scan(3)], 'good')]);
    expect([empty.problems, reused.problems]).toMatchObject([[{ code: 'PRESENCE_EMPTY' }], [{ code: 'IDEMPOTENCY_KEY_REUSED' }]]);
    expect(good).toMatchObject({ recordedCount: 1 });
    expect(await health.record([scan(4)], 'empty')).toMatchObject({ recordedCount: 1 });
  });

  it('fail alone when Postgres does not take one of them', async () => {
    const answers = await Promise.allSettled([health.record([scan(1)], 'a'), health.record([scan(2, { slot: '\u0000' })], 'broken'), health.record([scan(3)], 'c')]);
    expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(await kept()).toBe(2);
  });

  it('are seen by each sender as far as they may see, and refused to whoever may not send', async () => {
    const dean = health.as('health-admin', { scope: [LAW] });
    await health.people(newsOf(8, { collegeId: ARTS, version: 2 }));
    const [whole, part] = await Promise.all([health.record([scan(8)], 'whole'), health.record([scan(1), scan(8)], 'part', dean)]);
    expect([whole.recordedCount, part.recordedCount, part.problems]).toMatchObject([1, 1, [{ index: 1, code: 'PERSON_UNKNOWN' }]]);
    const [refused, kindly] = await Promise.allSettled([health.record([scan(3)], 'forbidden', health.as('nobody')), health.record([scan(4)], 'allowed')]);
    expect([refused.status, kindly.status]).toEqual(['rejected', 'fulfilled']);
  });

  it('go in turns when they are many', async () => {
    const batches = Array.from({ length: 5 }, (_, batch) => Array.from({ length: 300 }, (__, at) => scan(1 + (at % 9), { seat: `B${batch}-${at}` })));
    const statements = await health.statements(() => Promise.all(batches.map((batch, at) => health.record(batch, `many-${at}`))));
    expect(await kept()).toBe(1_500);
    expect(statements.filter(text => /insert into presence/.test(text)).length).toBeLessThanOrEqual(3);
  });
});
