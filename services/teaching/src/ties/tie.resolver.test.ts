import { afterAll, describe, expect, it } from 'vitest';
import { closed, isolated, newsOf, openTeaching } from '../teaching.testing.ts';

const teaching = await openTeaching();
afterAll(() => teaching.close());

const tie = (dormitoryCode: string, ...classroomCodes: string[]) => teaching.mutate('tieDormitory', { dormitoryCode, classroomCodes }, 'tie { id dormitory { code } classrooms { code } }');
const report = async (day: string) => (await teaching.officer.run('query ($day: Date!) { tieReports(day: $day) { sessionCount breachCount tie { dormitory { code } classrooms { code } } breaches { studentCount session { id } } } }', { day })).data.tieReports;

describe('A tie', () => {
  it('tells of a day which sessions lead residents elsewhere; the floor counts before its building', async () => {
    const sectionId = await teaching.section([1, 2]);
    const [kept] = await teaching.schedule(sectionId, { roomCode: 'T01-01' });
    const [broken] = await teaching.schedule(sectionId, { time: '10:00', roomCode: 'T02-01' });
    expect(kept).not.toBe(broken);
    await tie('D01', 'T01');
    expect(await report('2022-11-24')).toMatchObject([{ sessionCount: 2, breachCount: 1, breaches: [{ studentCount: 2, session: { id: broken } }] }]);
    expect(await report('2022-11-25')).toMatchObject([{ sessionCount: 0, breachCount: 0 }]);
    await tie('D01F1', 'T02-01');
    expect((await report('2022-11-24'))[1]).toMatchObject({ tie: { dormitory: { code: 'D01F1' } }, sessionCount: 2, breaches: [{ session: { id: kept } }] });
  });
  it('does not count what is held online', async () => {
    await teaching.closures(closed('T02-01'));
    expect((await report('2022-11-24'))[1]).toMatchObject({ sessionCount: 1, breachCount: 1 });
  });
  it('takes the place of an earlier one, and is lifted for good', async () => {
    const { tie: changed } = await tie('D01', 'T01', 'T02', 'T02');
    expect(changed.classrooms).toEqual([{ code: 'T01' }, { code: 'T02' }]);
    expect(await teaching.mutate('untieDormitory', { id: changed.id }, 'id')).toMatchObject({ id: changed.id });
    expect(await teaching.refusal('untieDormitory', { id: changed.id })).toEqual(['NOT_FOUND']);
  });
  it.each([['X', ['T01'], 'DORMITORY_UNKNOWN'], ['D01', ['X'], 'ROOM_UNKNOWN'], ['D01', [' '], 'CLASSROOMS_MISSING']])('is refused of %s to %j', async (dormitoryCode, classroomCodes, code) =>
    expect(await teaching.refusal('tieDormitory', { dormitoryCode, classroomCodes })).toEqual([code]));
});

describe('What the leadership reads', () => {
  const summary = async () => (await teaching.as('command-admin').run('{ deliverySummary { onSiteCount bothCount onlineCount isolatedStudentCount onlinePlaceCount } }')).data.deliverySummary;
  const indicators = async () => {
    await teaching.turn('announce-indicators');
    const { readings } = (await teaching.events()).findLast(event => event.topic === 'indicator.announced')!.payload;
    return readings.map(({ code, value }: { code: string; value: number | null }) => [code, value]);
  };
  it('is today by the campus clock', async () => {
    teaching.clock.set('2022-11-23T15:59:59Z');
    expect(await summary()).toMatchObject({ onSiteCount: 0, onlineCount: 0 });
    expect(await indicators()).toEqual([['teaching.sessions-held', null], ['teaching.attendance-gaps', 0]]);
    teaching.clock.set('2022-11-23T16:00:00Z');
    await teaching.isolations(isolated(1), isolated(500));
    expect(await summary()).toEqual({ onSiteCount: 0, bothCount: 0, onlineCount: 2, isolatedStudentCount: 1, onlinePlaceCount: 1 });
    expect(await indicators()).toEqual([['teaching.sessions-held', 100], ['teaching.attendance-gaps', 0]]);
  });
  it('counts what was called off as not held', async () => {
    const [id] = await teaching.schedule(await teaching.section([10], {}, 901), { time: '21:00' });
    await teaching.mutate('cancelSession', { id, reason: '教师外出' }, '__typename');
    const held = (await indicators())[0]![1] as number;
    expect(held).toBeCloseTo(200 / 3);
  });
});

describe('News', () => {
  it('of a person moves places to the new college, and older news moves nothing', async () => {
    const count = async (scope: string) => (await teaching.as('teaching-admin', { scope: [scope] }).run('{ onlinePlaces { totalCount } }')).data.onlinePlaces.totalCount;
    const other = '01930000-0000-7000-9000-000000000009';
    const before = newsOf(1, { version: 2, collegeId: other });
    await teaching.people(before);
    await teaching.people(newsOf(1));
    expect(await count(other)).toBe(1);
  });
  it('of an amended place stands, though the news of its registering comes later', async () => {
    const place = { id: '01930000-0000-7000-d000-00000000ffff', code: 'T03-01', name: '新教室', kind: 'ROOM', use: 'CLASSROOM', capacity: 30, parentCode: 'T02' };
    await teaching.deliver('place.amended', { places: [{ ...place, capacity: 40 }] });
    await teaching.deliver('place.registered', { places: [place] });
    expect(await teaching.db.selectFrom('place').select('capacity').where('code', '=', 'T03-01').executeTakeFirst()).toEqual({ capacity: 40 });
  });
});
