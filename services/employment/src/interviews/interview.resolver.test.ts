import { afterAll, describe, expect, it } from 'vitest';
import { openEmployment } from '../employment.testing.ts';

const office = await openEmployment();
afterAll(() => office.close());

let number = 0;
async function pair() {
  number += 1;
  return { graduateId: await office.graduate(number), employerId: (await office.employer()).id };
}
const schedule = (ids: object, facts: object = {}) =>
  office.mutate('scheduleInterview', { ...ids, position: '测试工程师', startsAt: '2022-11-25T02:00:00Z', minutes: 30, mode: 'ON_SITE', roomCode: 'A01-0101', ...facts }, 'interview { id mode status link roomCode room { code } changes { kind } }');
const told = async (interviewId: string) => (await office.notices()).filter(notice => notice.interviewId === interviewId).map(notice => notice.kind);

describe('scheduleInterview', () => {
  it('agrees on a room, or makes a meeting link', async () => {
    const ids = await pair();
    expect(await schedule(ids)).toMatchObject({ interview: { mode: 'ON_SITE', status: 'PLANNED', link: null, room: { code: 'A01-0101' }, changes: [{ kind: 'SCHEDULED' }] } });
    const { interview } = await schedule(ids, { mode: 'ONLINE', startsAt: '2022-11-25T04:00:00Z' });
    expect(interview).toMatchObject({ roomCode: null, room: null, link: expect.stringContaining(interview.id) });
  });
  it('is answered once for one key', async () => {
    const ids = await pair();
    const [first, again] = [await schedule(ids, { idempotencyKey: 'key' }), await schedule(ids, { idempotencyKey: 'key' })];
    expect(again.interview.id).toBe(first.interview.id);
  });
  it('lets one of two at the same time be', async () => {
    const ids = await pair();
    const both = await Promise.all([schedule(ids), schedule(ids)]);
    expect(both.map(answer => answer.__typename).sort()).toEqual(['Refused', 'ScheduleInterviewSuccess']);
    expect(both).toContainEqual({ __typename: 'Refused', problems: [{ code: 'GRADUATE_BUSY', path: ['startsAt'] }] });
  });
  it.each([
    ['the past', { startsAt: '2022-11-23T01:00:00Z' }, 'INTERVIEW_IN_PAST'], ['no room', { roomCode: null }, 'ROOM_MISSING'], ['nothing to be for', { position: ' ' }, 'POSITION_INVALID'], ['nobody', { graduateId: 'x' }, 'NOT_FOUND'], ['no employer', { employerId: 'x' }, 'NOT_FOUND'],
  ])('refuses %s', async (_, facts, code) => expect(await schedule(await pair(), facts)).toMatchObject({ problems: [{ code }] }));
});

describe('An interview', () => {
  const standing = async () => {
    const { graduateId, employerId } = await pair();
    return office.interview(graduateId, employerId);
  };

  it.each([
    ['another time', { startsAt: '2022-11-26T02:00:00Z' }, 'RESCHEDULED'], ['another room', { roomCode: 'A01-0102' }, 'RESCHEDULED'], ['online', { mode: 'ONLINE' }, 'MOVED_ONLINE'],
  ])('moves to %s, and the employer is told', async (_, facts, kind) => {
    const interviewId = await standing();
    expect(await office.mutate('moveInterview', { interviewId, reason: '用人单位改期', ...facts }, 'interview { status }')).toMatchObject({ interview: { status: 'MOVED' } });
    expect(await told(interviewId)).toEqual([kind]);
  });
  it('stays where it is without a reason, or without a change', async () => {
    const interviewId = await standing();
    expect(await office.mutate('moveInterview', { interviewId, minutes: 40, reason: '' }, 'interview { id }')).toMatchObject({ problems: [{ code: 'REASON_MISSING' }] });
    expect(await office.mutate('moveInterview', { interviewId, reason: '用人单位改期' }, 'interview { id }')).toMatchObject({ problems: [{ code: 'INTERVIEW_UNCHANGED' }] });
  });
  it('is cancelled once, with its reason', async () => {
    const interviewId = await standing();
    const cancel = () => office.mutate('cancelInterview', { interviewId, reason: '岗位取消' }, 'interview { status changes { kind reason } }');
    expect(await cancel()).toMatchObject({ interview: { status: 'CANCELLED', changes: [{ kind: 'CANCELLED', reason: '岗位取消' }, { kind: 'SCHEDULED' }] } });
    expect(await cancel()).toMatchObject({ problems: [{ code: 'INTERVIEW_OVER' }] });
    expect(await told(interviewId)).toEqual(['CANCELLED']);
  });
  it('has an outcome once it has begun', async () => {
    const interviewId = await standing();
    const finish = () => office.mutate('recordInterviewOutcome', { interviewId, outcome: 'OFFER', note: '十二月入职' }, 'interview { status outcome outcomeNote }');
    expect(await finish()).toMatchObject({ problems: [{ code: 'INTERVIEW_NOT_BEGUN' }] });
    office.clock.set('2022-11-25T02:00:00Z');
    expect(await finish()).toMatchObject({ interview: { status: 'HELD', outcome: 'OFFER', outcomeNote: '十二月入职' } });
    office.clock.set('2022-11-23T02:00:00Z');
  });
  it('is found by the name of either side', async () => {
    await standing();
    const { interviews } = await office.read('query ($search: String!) { interviews(filter: { search: $search }) { nodes { graduate { name } } } }', { search: `同学${number}` });
    expect(interviews.nodes).toEqual([{ graduate: { name: `同学${number}` } }]);
  });
  it('is counted while it is to come', async () => {
    const before = (await office.read('{ interviewSummary { upcomingCount onSiteCount onlineCount movedOnlineCount unacknowledgedNoticeCount } }')).interviewSummary;
    const interviewId = await standing();
    await office.mutate('moveInterview', { interviewId, mode: 'ONLINE', reason: '用人单位要求' }, 'interview { id }');
    const after = (await office.read('{ interviewSummary { upcomingCount onSiteCount onlineCount movedOnlineCount unacknowledgedNoticeCount } }')).interviewSummary;
    expect(after).toEqual({ ...before, upcomingCount: before.upcomingCount + 1, onlineCount: before.onlineCount + 1, unacknowledgedNoticeCount: before.unacknowledgedNoticeCount + 1 });
  });
});
