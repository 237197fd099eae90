import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { causeId, closed, closureId, isolated, openTeaching } from '../teaching.testing.ts';

const teaching = await openTeaching();
afterAll(() => teaching.close());
beforeEach(() => teaching.clock.set('2022-11-23T02:00:00Z'));

let day = 0;
/** Each test has its own week, so that no two need the same room at once. */
const nextWeek = () => new Date(Date.UTC(2022, 10, 24 + 7 * day++)).toISOString().slice(0, 10);

describe('A closed room', () => {
  it('sends its coming sessions online for as long as it is closed, and back by themselves', async () => {
    const [within, after] = await teaching.schedule(await teaching.section([1, 2]), { firstDay: nextWeek(), weeks: 2 });
    const { startsAt } = await teaching.session(after!);
    await teaching.closures(closed('T01', { codes: ['T01', 'T01-01'], until: startsAt }));
    expect(await teaching.delivery(within!, after!)).toEqual(['ONLINE ROOM_CLOSED', 'ON_SITE PLAN']);
    expect(await teaching.session(within!)).toMatchObject({ meetingUrl: 'https://meeting.example.edu.cn/s/c1-01', room: { code: 'T01-01' }, sequence: 1 });
    await teaching.closures(closed('T01', { codes: ['T01', 'T01-01'], isClosed: false, version: 2 }));
    expect(await teaching.session(within!)).toMatchObject({ mode: 'ON_SITE', meetingUrl: null, changes: [{ modeBefore: 'ONLINE', mode: 'ON_SITE', reason: 'PLAN' }, { modeBefore: 'ON_SITE', mode: 'ONLINE', reason: 'ROOM_CLOSED' }] });
    day += 1;
  });
  it('leaves alone what has begun, and what is over', async () => {
    const [id] = await teaching.schedule(await teaching.section([3]), { firstDay: '2022-11-23', time: '14:00' });
    teaching.clock.set('2022-11-23T06:00:00Z');
    await teaching.closures(closed('T01-01', { closureId: closureId(2) }));
    expect(await teaching.delivery(id!)).toEqual(['ON_SITE PLAN']);
    await teaching.closures(closed('T01-01', { closureId: closureId(2), isClosed: false, version: 2 }));
  });
  it('is open again when the older news of its closing comes last', async () => {
    const [id] = await teaching.schedule(await teaching.section([4]), { firstDay: nextWeek() });
    await teaching.closures(closed('T01-01', { closureId: closureId(3), isClosed: false, version: 2 }));
    await teaching.closures(closed('T01-01', { closureId: closureId(3), version: 1 }));
    expect(await teaching.delivery(id!)).toEqual(['ON_SITE PLAN']);
  });
  it('changes nothing when said twice', async () => {
    const [id] = await teaching.schedule(await teaching.section([5]), { firstDay: nextWeek(), roomCode: 'T02-01' });
    for (let i = 0; i < 2; i++) await teaching.closures(closed('T02-01', { closureId: closureId(4) }));
    expect(await teaching.session(id!)).toMatchObject({ mode: 'ONLINE', sequence: 1, changes: [{}] });
    await teaching.closures(closed('T02-01', { closureId: closureId(4), isClosed: false, version: 2 }));
  });
});

describe('An isolated student', () => {
  it('has a place online in every section, and the sessions until the last day take them in', async () => {
    const sections = [await teaching.section([10, 11, 12]), await teaching.section([13, 14], {}, 901)];
    await teaching.mutate('enrol', { sectionId: sections[1], personNumbers: ['2022010010'] }, 'addedCount');
    const [first, last] = await teaching.schedule(sections[0]!, { firstDay: '2022-11-24', time: '10:00', weeks: 2 });
    await teaching.isolations(isolated(10));
    expect(await teaching.delivery(first!, last!)).toEqual(['BOTH ISOLATED_STUDENTS', 'ON_SITE PLAN']);
    const places = await teaching.places(10);
    expect(places).toHaveLength(2);
    expect(places[0]).toMatchObject({ fromDay: '2022-11-23', until: '2022-11-30', endedAt: null });

    await teaching.isolations(isolated(10, { isIsolated: false, since: null, until: null, causeIds: [], version: 2 }));
    expect(await teaching.delivery(first!)).toEqual(['ON_SITE PLAN']);
    expect((await teaching.places(10)).map((place: { endedAt: string }) => place.endedAt)).toEqual(['2022-11-23T02:00:00.000Z', '2022-11-23T02:00:00.000Z']);
  });
  it('has one place a section, however often it is said and whatever day it is prolonged to', async () => {
    await teaching.section([20, 21, 22]);
    await teaching.isolations(isolated(20));
    await teaching.isolations(isolated(20));
    await teaching.isolations(isolated(20, { until: '2022-12-07', version: 2 }), isolated(20, { until: '2022-11-25', version: 1 }));
    expect(await teaching.places(20)).toMatchObject([{ until: '2022-12-07', endedAt: null }]);
  });
  it('has a place in a section joined later, and before teaching knew them', async () => {
    await teaching.isolations(isolated(30));
    const sectionId = await teaching.section([30, 31, 32]);
    expect(await teaching.places(30)).toHaveLength(1);
    await teaching.isolations(isolated(31));
    const later = await teaching.section([33]);
    expect(await teaching.mutate('enrol', { sectionId: later, personNumbers: ['2022010031'] }, 'addedCount')).toMatchObject({ addedCount: 1 });
    expect(await teaching.places(31)).toHaveLength(2);
    expect(sectionId).not.toBe(later);
  });
  it('joins by the campus day: one isolated at half past midnight in Shanghai is not isolated the day before', async () => {
    const id = (await teaching.schedule(await teaching.section([40, 41, 42]), { firstDay: '2022-11-24', time: '21:00' }))[0]!;
    await teaching.isolations(isolated(40, { since: '2022-11-24T16:30:00Z' }));
    expect(await teaching.delivery(id)).toEqual(['ON_SITE PLAN']);
    await teaching.isolations(isolated(40, { since: '2022-11-24T15:30:00Z', version: 2 }));
    expect(await teaching.delivery(id)).toEqual(['BOTH ISOLATED_STUDENTS']);
  });
  it('sends the class online once half of it is isolated', async () => {
    const [id] = await teaching.schedule(await teaching.section([50, 51, 52, 53]), { firstDay: '2022-11-24', time: '19:00' });
    await teaching.isolations(isolated(50));
    expect(await teaching.delivery(id!)).toEqual(['BOTH ISOLATED_STUDENTS']);
    await teaching.isolations(isolated(51));
    expect(await teaching.delivery(id!)).toEqual(['ONLINE ISOLATED_SHARE']);
  });
});

describe('A closure and an isolation', () => {
  const close = (n: number, version = 1, isClosed = true) => teaching.closures(closed('T02-01', { closureId: closureId(n), version, isClosed }));
  it('end in the same, whichever comes first', async () => {
    const ids = [];
    for (const [at, numbers] of [[60, 61, 62], [63, 64, 65]].entries()) {
      const [id] = await teaching.schedule(await teaching.section(numbers), { firstDay: '2022-11-25', time: at === 0 ? '08:00' : '10:00', roomCode: 'T02-01' });
      ids.push(id!);
    }
    await teaching.isolations(isolated(60));
    await close(10);
    await teaching.isolations(isolated(63));
    expect(await teaching.delivery(...ids)).toEqual(['ONLINE ROOM_CLOSED', 'ONLINE ROOM_CLOSED']);
    await close(10, 2, false);
    expect(await teaching.delivery(...ids)).toEqual(['BOTH ISOLATED_STUDENTS', 'BOTH ISOLATED_STUDENTS']);
  });
});

describe('What the command centre hears', () => {
  it('is figures for each cause, lines for the sessions of a week and for each place, and the same again when it is undone', async () => {
    const cause = causeId(77);
    const [near] = await teaching.schedule(await teaching.section([70, 71, 72]), { firstDay: '2022-11-25', time: '14:00', weeks: 3 });
    const before = (await teaching.events()).length;
    await teaching.isolations(isolated(70, { until: '2022-12-20', causeIds: [cause] }));
    const done = await teaching.parts(before);
    expect(done.reports).toEqual([expect.objectContaining({ causeId: cause, step: 'TEACHING_ONLINE', isDone: true, figures: [{ code: 'sessionsMoved', value: 3, causeIds: [cause] }, { code: 'onlinePlaces', value: 1, causeIds: [cause] }] })]);
    expect(done.items).toMatchObject([
      { kind: 'SESSION', id: near, causeIds: [cause], detail: '线上线下同步', detailEnglish: 'on site and online', placeCode: 'T01-01', state: 'ACTIVE', label: expect.stringContaining('11-25 14:00') },
      { kind: 'ONLINE_PLACE', causeIds: [cause], state: 'ACTIVE', detail: '线上至 2022-12-20', personId: expect.any(String) },
    ]);

    const then = (await teaching.events()).length;
    await teaching.isolations(isolated(70, { isIsolated: false, since: null, until: null, causeIds: [], version: 2 }));
    const undone = await teaching.parts(then);
    expect(undone.reports).toMatchObject([{ causeId: cause, figures: [{ value: 0 }, { value: 0 }] }]);
    expect(undone.items).toMatchObject([{ kind: 'SESSION', id: near, causeIds: [cause], state: 'UNDONE', version: 2 }, { kind: 'ONLINE_PLACE', state: 'UNDONE' }]);
  });
  it('is that a session which went online was moved, however far, or called off by an officer', async () => {
    const cause = causeId(80);
    const [moved, calledOff] = await teaching.schedule(await teaching.section([80, 81, 82]), { firstDay: '2022-11-25', time: '20:30', minutes: 45, weeks: 2 });
    await teaching.isolations(isolated(80, { until: '2023-01-20', causeIds: [cause] }));
    const before = (await teaching.events()).length;
    await teaching.mutate('moveSession', { id: moved, startsAt: '2023-01-06T20:30:00+08:00', endsAt: '2023-01-06T21:15:00+08:00', roomCode: 'T01-01' }, '__typename');
    const after = await teaching.parts(before);
    expect(after.items).toMatchObject([{ kind: 'SESSION', id: moved, causeIds: [cause], state: 'ACTIVE', label: expect.stringContaining('01-06 20:30') }]);
    expect(after.reports).toMatchObject([{ causeId: cause, figures: [{ code: 'sessionsMoved', value: 2 }, { code: 'onlinePlaces', value: 1 }] }]);

    const then = (await teaching.events()).length;
    await teaching.mutate('cancelSession', { id: calledOff, reason: '教师外出' }, '__typename');
    const { reports, items } = await teaching.parts(then);
    expect(items).toMatchObject([{ kind: 'SESSION', id: calledOff, causeIds: [cause], state: 'UNDONE', detail: '停课', detailEnglish: 'called off' }]);
    expect(reports).toMatchObject([{ causeId: cause, figures: [{ code: 'sessionsMoved', value: 1 }, { code: 'onlinePlaces', value: 1 }] }]);
  });
  it('is also that nothing of teaching is concerned', async () => {
    const before = (await teaching.events()).length;
    await teaching.isolations(isolated(999, { causeIds: [causeId(78)] }));
    expect((await teaching.parts(before)).reports).toMatchObject([{ causeId: causeId(78), isDone: true, figures: [{ value: 0 }, { value: 0 }] }]);
  });
});
