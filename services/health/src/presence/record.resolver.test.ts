import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { sql } from 'kysely';
import { ARTS, LAW, newsOf } from '../health.testing.ts';
import { openTracing, stay } from '../tracing/tracing.testing.ts';

const health = await openTracing();
afterAll(() => health.close());
beforeEach(async () => {
  await sql`delete from presence`.execute(health.db);
  health.clock.set('2022-11-23T02:00:00Z');
});

const rows = () => health.db.selectFrom('presence').innerJoin('spot', 'spot.id', 'presence.spot').select(['person', 'label', 't0', 't1', 'slot']).orderBy('person').orderBy('t0').execute();
const lunch = (number: number, facts: object = {}) => stay(number, '2022-11-22T11:20:00', '2022-11-22T11:40:00', { slot: '11:20', ...facts });
const PRESENCES = 'query ($personId: ID!) { presences(personId: $personId, from: "2022-11-20T16:00:00Z", until: "2022-11-23T16:00:00Z") { totalCount nodes { seat slot enteredAt leftAt source place { code } } edges { node { seat } } } }';

describe('recordPresence', () => {
  it('keeps good records and gives bad ones back with what to do', async () => {
    const answer = await health.record([
      lunch(1), lunch(2, { personNumber: '999' }), lunch(3, { placeCode: 'NOWHERE' }), stay(4, '2022-11-22T12:00:00', '2022-11-22T11:00:00'), stay(5, '2022-11-20T12:00:00', '2022-11-21T12:01:00'),
      stay(6, '2022-11-23T09:00:00', '2022-11-23T11:00:00'), stay(7, '2022-10-23T23:00:00', '2022-10-24T01:00:00'), lunch(8),
    ]);
    expect(answer).toMatchObject({ recordedCount: 2, repeatedCount: 0 });
    expect(answer.problems.map((problem: { index: number; field: string; code: string }) => [problem.index, problem.field, problem.code])).toEqual([
      [1, 'personNumber', 'PERSON_UNKNOWN'], [2, 'placeCode', 'PLACE_UNKNOWN'], [3, 'leftAt', 'LEFT_BEFORE_ENTERED'], [4, 'leftAt', 'STAY_TOO_LONG'], [5, 'leftAt', 'STAY_IN_FUTURE'], [6, 'enteredAt', 'STAY_TOO_OLD'],
    ]);
    expect(await rows()).toMatchObject([{ label: '12', slot: '11:20' }, { label: '12' }]);
  });

  it('keeps nothing twice: not under the same key, not under another, not within a batch', async () => {
    const first = await health.record([lunch(1), lunch(1)], 'same');
    expect(first).toMatchObject({ recordedCount: 1, repeatedCount: 1 });
    expect(await health.record([lunch(1), lunch(1)], 'same')).toEqual(first);
    expect(await health.record([lunch(1)], 'other')).toMatchObject({ recordedCount: 0, repeatedCount: 1 });
    expect(await rows()).toHaveLength(1);
    expect((await health.record([lunch(2)], 'same')).problems).toMatchObject([{ code: 'IDEMPOTENCY_KEY_REUSED' }]);
  });

  it('keeps the same batch once when it comes five times at once, under any keys', async () => {
    const batch = Array.from({ length: 9 }, (_, i) => lunch(i + 1, { seat: `T${i}` }));
    const answers = await Promise.all(['a', 'b', 'c', 'd', 'd'].map((key, i) => health.record(i % 2 ? batch : [...batch].reverse(), `at-once-${key}-${i % 2}`)));
    expect(answers.every(answer => answer.recordedCount + answer.repeatedCount === 9)).toBe(true);
    expect(await rows()).toHaveLength(9);
  });

  it('extends a stay that turns out longer, and never shortens one', async () => {
    await health.record([lunch(1)]);
    expect(await health.record([stay(1, '2022-11-22T11:20:00', '2022-11-22T12:00:00')])).toMatchObject({ recordedCount: 1 });
    expect(await health.record([lunch(1)])).toMatchObject({ repeatedCount: 1 });
    expect((await rows()).map(({ t0, t1 }) => t1 - t0)).toEqual([40]);
  });

  it('splits a night at campus midnight, each half in its own day', async () => {
    expect(await health.record([stay(1, '2022-11-21T22:30:00', '2022-11-22T06:30:00', { placeCode: 'd01-0101', seat: null })])).toMatchObject({ recordedCount: 1 });
    expect((await rows()).map(({ t0, t1 }) => [new Date(t0 * 60_000).toISOString(), t1 - t0])).toEqual([['2022-11-21T14:30:00.000Z', 90], ['2022-11-21T16:00:00.000Z', 390]]);
    const { rows: parts } = await sql<{ part: string }>`select distinct tableoid::regclass::text as part from presence order by 1`.execute(health.db);
    expect(parts.map(({ part }) => part)).toEqual(['presence_20221121', 'presence_20221122']);
  });

  it('remembers the longest stay of a spot, so that no scan begins too late', async () => {
    const longest = async () => (await health.db.selectFrom('spot').select('maxStay').where('label', '=', 'LONG').executeTakeFirstOrThrow()).maxStay;
    await health.record([lunch(1, { seat: 'long' })]);
    expect(await longest()).toBe(20);
    await health.record([stay(2, '2022-11-22T00:00:00', '2022-11-23T00:00:00', { seat: 'long' })]);
    expect(await longest()).toBe(1_440);
    await health.record([lunch(3, { seat: 'long' })]);
    expect(await longest()).toBe(1_440);
  });

  it('takes 500 records and no more, and none is none', async () => {
    const many = (count: number) => Array.from({ length: count }, (_, i) => lunch(1, { seat: `S${i}` }));
    expect(await health.record(many(500))).toMatchObject({ recordedCount: 500 });
    expect((await health.record(many(501))).problems).toMatchObject([{ code: 'PRESENCE_TOO_MANY' }]);
    expect((await health.record([])).problems).toMatchObject([{ code: 'PRESENCE_EMPTY' }]);
  });

  it('costs six statements however many records, four of them for the key and the transaction', async () => {
    await health.record([lunch(1), lunch(2)]);
    const asked = async (...numbers: number[]) => (await health.statements(() => health.record(numbers.map(number => stay(number, '2022-11-22T18:00:00', '2022-11-22T18:20:00'))))).length;
    expect([await asked(3), await asked(4, 5, 6, 7)]).toEqual([6, 6]);
  });

  it('leaves one audit entry and one event for a batch that says something new', async () => {
    const before = (await health.news('presence.recorded')).length;
    await health.record([lunch(1), lunch(2)], 'audited');
    await health.record([lunch(1)]);
    expect((await health.news('presence.recorded')).slice(before)).toEqual([{ people: expect.any(Array), spots: expect.any(Array), from: expect.any(Number), to: expect.any(Number) }]);
    expect(await health.audit()).toContainEqual(expect.objectContaining({ actor: 'gates', action: 'presence.recorded', entityId: 'audited', detail: { records: 2, written: 2 } }));
  });
});

describe('presences', () => {
  const of = async (number: number, asker = health.officer) => (await asker.run(PRESENCES, { personId: health.personId(number) })).data.presences;

  it('shows where one person was, and the reading is logged', async () => {
    await health.record([lunch(1), lunch(2), stay(1, '2022-11-22T07:00:00', '2022-11-22T07:20:00', { seat: null })]);
    expect(await of(1)).toMatchObject({ totalCount: 2, nodes: [{ seat: null, place: { code: 'C01-H1' } }, { seat: '12', slot: '11:20', source: 'VENUE', enteredAt: '2022-11-22T03:20:00.000Z', leftAt: '2022-11-22T03:40:00.000Z' }], edges: [{ node: { seat: null } }, { node: { seat: '12' } }] });
    expect((await health.audit()).at(-1)).toMatchObject({ actor: 'officer', action: 'presence.read', entityId: health.personId(1) });
  });

  it('shows nothing of people of other colleges', async () => {
    await health.people(newsOf(2, { collegeId: ARTS, version: 2 }));
    await health.record([lunch(1), lunch(2)]);
    const law = health.as('health-admin', { scope: [LAW] });
    expect([(await of(1, law)).totalCount, (await of(2, law)).totalCount]).toEqual([1, 0]);
    expect((await health.record([lunch(2)], undefined, law)).problems).toMatchObject([{ code: 'PERSON_UNKNOWN' }]);
  });
});

describe('Days of presence', () => {
  it('are forgotten after 30 days', async () => {
    await health.record([lunch(1)]);
    health.clock.set('2022-12-22T02:00:00Z');
    await health.turn('keep-presence-days');
    expect(await rows()).toHaveLength(1);
    health.clock.set('2022-12-23T02:00:00Z');
    await health.turn('keep-presence-days');
    expect(await rows()).toEqual([]);
    expect((await health.db.selectFrom('presenceDay').select('day').orderBy('day').execute()).map(({ day }) => day)).toEqual(['2022-12-22', '2022-12-23', '2022-12-24']);
    expect((await health.audit()).at(-1)).toMatchObject({ action: 'presence.forgotten' });
  });
});

describe('The register of places', () => {
  const named = async () => (await health.db.selectFrom('place').select('name').where('code', '=', 'C01-H1').executeTakeFirstOrThrow()).name;
  const news = (name: string) => ({ places: [{ id: '01930000-0000-7000-a000-000000000000', code: 'C01-H1', name, kind: 'VENUE', use: 'CANTEEN', capacity: 300, parentCode: null }] });

  it('follows an amendment, and a registration heard late changes nothing', async () => {
    await health.deliver('place.amended', news('梅园'));
    await health.deliver('place.registered', news('旧'));
    expect(await named()).toBe('梅园');
  });
});
