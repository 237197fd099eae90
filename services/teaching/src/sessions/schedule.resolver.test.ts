import { afterAll, describe, expect, it } from 'vitest';
import { ARTS, classId, closed, closureId, isolated, LAW, newsOf, openTeaching } from '../teaching.testing.ts';

const teaching = await openTeaching();
afterAll(() => teaching.close());

let offset = 100;
const at = (day: string, time: string) => `${day}T${time}:00+08:00`;

describe('A timetable slot', () => {
  it('is taken by one section: room, teacher and class are never in two places', async () => {
    const first = await teaching.section([1, 2]);
    await teaching.schedule(first, { firstDay: '2022-11-28' });
    const other = await teaching.section([3], {}, 901);
    const slot = { firstDay: '2022-11-28', time: '09:30', minutes: 45 };
    expect(await teaching.refusal('scheduleSessions', { sectionId: other, ...slot, roomCode: 'T01-01' })).toEqual(['ROOM_TAKEN']);
    expect(await teaching.refusal('scheduleSessions', { sectionId: first, ...slot, roomCode: 'T02-01' })).toEqual(['TEACHER_BUSY']);
    expect(await teaching.refusal('scheduleSessions', { sectionId: other, ...slot, time: '09:35', roomCode: 'T01-01' })).toEqual([]);
  });
  it('is taken for one who sees another college alone', async () => {
    await teaching.schedule(await teaching.section([10]), { firstDay: '2022-11-29' });
    const arts = await teaching.section([11], { collegeId: ARTS }, 901);
    const scoped = teaching.as('teaching-admin', { scope: [ARTS] });
    expect(await teaching.refusal('scheduleSessions', { sectionId: arts, firstDay: '2022-11-29', time: '08:00', minutes: 95, roomCode: 'T01-01' }, scoped)).toEqual(['ROOM_TAKEN']);
  });
  it.each([
    ['in a room too small', { roomCode: 'T01-02' }, ['ROOM_TOO_SMALL']], ['in a room nobody knows', { roomCode: 'X' }, ['ROOM_UNKNOWN']], ['in the past', { firstDay: '2022-11-01' }, ['SESSION_IN_PAST']],
    ['at no time', { time: '25:00' }, ['SESSION_TIMES_INVALID']],
  ])('is refused %s', async (_, facts, codes) => {
    const sectionId = await teaching.section([offset += 3, offset + 1, offset + 2]);
    expect(await teaching.refusal('scheduleSessions', { sectionId, firstDay: '2022-12-05', time: '08:00', minutes: 95, roomCode: 'T01-01', ...facts })).toEqual(codes);
  });
  it('is refused in a closed room', async () => {
    const sectionId = await teaching.section([30]);
    await teaching.closures(closed('T02-01', { until: '2022-12-10T00:00:00Z' }));
    const slot = { sectionId, time: '08:00', minutes: 95, roomCode: 'T02-01' };
    expect(await teaching.refusal('scheduleSessions', { ...slot, firstDay: '2022-12-06' })).toEqual(['ROOM_CLOSED']);
    expect(await teaching.refusal('scheduleSessions', { ...slot, firstDay: '2022-12-13' })).toEqual([]);
    await teaching.closures(closed('T02-01', { isClosed: false, version: 2 }));
  });
  it('is answered once for a key', async () => {
    const sectionId = await teaching.section([31], {}, 901);
    const input = { sectionId, firstDay: '2022-12-07', time: '08:00', minutes: 95, roomCode: 'T01-01', idempotencyKey: 'once' };
    expect((await teaching.mutate('scheduleSessions', input, 'sessions { id startsAt }')).sessions).toEqual((await teaching.mutate('scheduleSessions', input, 'sessions { id startsAt }')).sessions);
  });
});

describe('A session', () => {
  it('moves to another day and room, and is settled there', async () => {
    const [id] = await teaching.schedule(await teaching.section([40]), { firstDay: '2022-12-08', time: '14:00' });
    const { session } = await teaching.mutate('moveSession', { id, startsAt: at('2022-12-09', '00:30'), endsAt: at('2022-12-09', '02:00'), roomCode: null }, 'session { day mode sequence room { code } }');
    expect(session).toMatchObject({ day: '2022-12-09', mode: 'ONLINE', room: null });
    expect(session.sequence).toBeGreaterThan(0);
  });
  it('may stay in its own room at an overlapping time', async () => {
    const [id] = await teaching.schedule(await teaching.section([41]), { firstDay: '2022-12-08', time: '19:00' });
    expect(await teaching.refusal('moveSession', { id, startsAt: at('2022-12-08', '19:30'), endsAt: at('2022-12-08', '21:00'), roomCode: 'T01-01' })).toEqual([]);
  });
  it('that has begun moves no more and is not called off', async () => {
    const [id] = await teaching.schedule(await teaching.section([42]), { firstDay: '2022-11-24', time: '12:00' });
    teaching.clock.set('2022-11-24T04:00:00Z');
    expect(await teaching.refusal('moveSession', { id, startsAt: at('2022-12-20', '08:00'), endsAt: at('2022-12-20', '09:00') })).toEqual(['SESSION_IN_PAST']);
    expect(await teaching.refusal('cancelSession', { id, reason: '教师外出' })).toEqual(['SESSION_IN_PAST']);
    teaching.clock.set('2022-11-23T02:00:00Z');
  });
  it('is called off with a reason and leaves its room free', async () => {
    const [id] = await teaching.schedule(await teaching.section([43]), { firstDay: '2022-12-12', time: '19:00' });
    expect(await teaching.refusal('cancelSession', { id, reason: ' ' })).toEqual(['REASON_MISSING']);
    expect(await teaching.mutate('cancelSession', { id, reason: '教师外出' }, 'session { isCancelled }')).toMatchObject({ session: { isCancelled: true } });
    await teaching.schedule(await teaching.section([44]), { firstDay: '2022-12-12', time: '19:00' });
  });
});

describe('An officer’s decision', () => {
  it('stands above the rules until it is withdrawn, and is shown as such', async () => {
    const sectionId = await teaching.section([50, 51, 52]);
    const [id] = await teaching.schedule(sectionId, { firstDay: '2022-12-13', time: '19:00' });
    const { decision } = await teaching.mutate('setDelivery', { sectionId, mode: 'ONLINE', reason: '教师在校外' }, 'decision { id decidedBy isForOneSession }');
    expect(decision).toMatchObject({ decidedBy: '教务处', isForOneSession: false });
    await teaching.isolations(isolated(50, { until: '2022-12-20' }));
    expect(await teaching.session(id!)).toMatchObject({ mode: 'ONLINE', reason: 'DECISION', decision: { mode: 'ONLINE' } });
    await teaching.mutate('withdrawDelivery', { decisionId: decision.id }, 'section { id }');
    expect(await teaching.delivery(id!)).toEqual(['BOTH ISOLATED_STUDENTS']);
    expect(await teaching.refusal('withdrawDelivery', { decisionId: decision.id })).toEqual(['DECISION_ENDED']);
  });
  it('for one session comes before the one for its section', async () => {
    const sectionId = await teaching.section([53]);
    const ids = await teaching.schedule(sectionId, { firstDay: '2022-12-14', time: '19:00', weeks: 2 });
    await teaching.mutate('setDelivery', { sectionId, mode: 'ONLINE', reason: '教师在校外' }, '__typename');
    await teaching.mutate('setDelivery', { sectionId, sessionId: ids[1], mode: 'BOTH', reason: '教师回校一次' }, '__typename');
    expect(await teaching.delivery(...ids)).toEqual(['ONLINE DECISION', 'BOTH DECISION']);
  });
  it.each([['on site into a closed room', 'ON_SITE', ['ROOM_CLOSED']], ['both ways into a closed room', 'BOTH', ['ROOM_CLOSED']], ['online', 'ONLINE', []]])('sends nobody %s', async (_, mode, codes) => {
    const number = { ON_SITE: 60, BOTH: 61, ONLINE: 62 }[mode]!;
    const sectionId = await teaching.section([number]);
    await teaching.schedule(sectionId, { firstDay: `2023-01-${number - 50}`, time: '08:00', roomCode: 'T02-01' });
    await teaching.closures(closed('T02-01', { closureId: closureId(number) }));
    expect(await teaching.refusal('setDelivery', { sectionId, mode, reason: '试一试看' })).toEqual(codes);
    await teaching.closures(closed('T02-01', { closureId: closureId(number), isClosed: false, version: 2 }));
  });
});

describe('A section', () => {
  it('names everything wrong at once', async () => {
    expect(await teaching.refusal('openSection', { courseId: 'x', code: '', term: 'x', teacherNumber: 'x', classIds: [classId(9_999)] })).toEqual(['CODE_INVALID', 'NOT_FOUND', 'PERSON_UNKNOWN', 'CLASS_EMPTY']);
  });
  it('meets by another link when told so, and calendars hear of it', async () => {
    const sectionId = await teaching.section([70]);
    const [id] = await teaching.schedule(sectionId, { firstDay: '2023-01-16', time: '19:00', roomCode: null });
    expect(await teaching.refusal('setMeetingLink', { sectionId, url: 'http://x' })).toEqual(['LINK_INVALID']);
    await teaching.mutate('setMeetingLink', { sectionId, url: 'https://m.example/7' }, 'section { meetingUrl }');
    expect(await teaching.session(id!)).toMatchObject({ meetingUrl: 'https://m.example/7', sequence: 1 });
  });
  it('takes nobody in when one of the numbers is nobody’s', async () => {
    const sectionId = await teaching.section([71]);
    await teaching.people(newsOf(72));
    expect(await teaching.refusal('enrol', { sectionId, personNumbers: [newsOf(72).number, 'x'] })).toEqual(['PERSON_UNKNOWN']);
    expect((await teaching.officer.run('query ($id: ID!) { section(id: $id) { enrolmentCount } }', { id: sectionId })).data.section.enrolmentCount).toBe(1);
  });
  it('is out of sight of those who see another college', async () => {
    const id = await teaching.section([73]);
    const see = async (scope: string[]) => (await teaching.as('teaching-admin', { scope }).run('query ($id: ID!) { section(id: $id) { enrolmentCount } }', { id })).data.section;
    expect(await see([ARTS])).toBeNull();
    expect(await see([LAW])).toEqual({ enrolmentCount: 1 });
  });
});
