import { afterAll, describe, expect, it } from 'vitest';
import { ARTS, cause, isolated, LAW, newsOf, openEmployment, released } from '../employment.testing.ts';

const office = await openEmployment();
afterAll(() => office.close());

let number = 0;
/** A graduate with one interview on site. */
async function invited(facts: object = {}) {
  number += 1;
  const graduateId = await office.graduate(number);
  const { id: employerId } = await office.employer();
  const interviewId = await office.interview(graduateId, employerId, facts);
  return { nth: number, graduateId, employerId, interviewId };
}
const kinds = async (interviewId: string) => (await office.db.selectFrom('interviewChange').select('kind').where('interviewId', '=', interviewId).orderBy('id').execute()).map(change => change.kind);
const told = async (interviewId: string) => (await office.notices()).filter(notice => notice.interviewId === interviewId).map(notice => notice.kind);
const lastItem = async (interviewId: string) => (await office.topics('incident.part.reported')).flatMap(part => part.items).findLast(item => item.id === interviewId);
const lastReport = async (causeId: string) => (await office.topics('incident.part.reported')).flatMap(part => part.reports).findLast(report => report.causeId === causeId);
const valueOf = (report: { figures: { code: string; value: number }[] }, code: string) => report.figures.find(figure => figure.code === code)?.value;

describe('Isolation', () => {
  it('puts interviews on site online while it lasts, and tells the employer', async () => {
    const { nth, interviewId, graduateId, employerId } = await invited();
    const after = await office.interview(graduateId, employerId, { startsAt: '2022-12-01T02:00:00Z' });
    const agreedOnline = await office.interview(graduateId, employerId, { startsAt: '2022-11-26T02:00:00Z', mode: 'ONLINE', roomCode: null });
    await office.isolation(isolated(nth, { causeIds: [cause(11)] }));
    expect(await office.row(interviewId)).toMatchObject({ mode: 'ONLINE', roomCode: null, leftRoomCode: 'A01-0101', status: 'MOVED', link: expect.stringContaining(interviewId), causeIds: [cause(11)] });
    expect(await office.row(after)).toMatchObject({ mode: 'ON_SITE', status: 'PLANNED' });
    expect(await office.row(agreedOnline)).toMatchObject({ mode: 'ONLINE', status: 'PLANNED', movedOnlineAt: null });
    expect([await told(interviewId), await told(after), await told(agreedOnline)]).toEqual([['MOVED_ONLINE'], [], []]);
    expect(await lastItem(interviewId)).toMatchObject({ kind: 'INTERVIEW', causeIds: [cause(11)], state: 'ACTIVE', placeCode: 'A01-0101' });
    const report = await lastReport(cause(11));
    expect(report).toMatchObject({ step: 'INTERVIEWS_ONLINE', isDone: true });
    expect([valueOf(report, 'interviews-moved'), valueOf(report, 'employers-to-phone')]).toEqual([1, 1]);
  });

  it('changes nothing when it is heard twice', async () => {
    const { nth, interviewId } = await invited();
    await office.isolation(isolated(nth));
    const before = await office.row(interviewId);
    await office.isolation(isolated(nth));
    expect(await office.row(interviewId)).toEqual(before);
    expect(await told(interviewId)).toEqual(['MOVED_ONLINE']);
  });

  it('ends in the same state when its end is heard first', async () => {
    const { nth, interviewId } = await invited();
    await office.isolation(released(nth));
    await office.isolation(isolated(nth, { causeIds: [cause(12)] }));
    expect(await office.row(interviewId)).toMatchObject({ mode: 'ON_SITE', status: 'PLANNED', causeIds: [] });
    expect(await told(interviewId)).toEqual([]);
    expect(await lastReport(cause(12))).toMatchObject({ isDone: true });
  });

  it('names a person twice in one message, and the newer counts', async () => {
    const { nth, interviewId } = await invited();
    await office.isolation(released(nth), isolated(nth));
    expect(await office.row(interviewId)).toMatchObject({ mode: 'ON_SITE' });
  });

  it('reports also where nobody has an interview', async () => {
    await office.isolation(isolated(999_999, { causeIds: [cause(13)] }));
    expect(await lastReport(cause(13))).toMatchObject({ isDone: true, figures: expect.arrayContaining([{ code: 'interviews-moved', value: 0, causeIds: [cause(13)] }]) });
  });

  it('reaches an interview agreed when its time was changed by an officer', async () => {
    const { nth, interviewId } = await invited({ startsAt: '2022-12-05T02:00:00Z' });
    await office.isolation(isolated(nth));
    expect(await office.mutate('moveInterview', { interviewId, startsAt: '2022-11-26T02:00:00Z', reason: '提前' }, 'interview { id }')).toMatchObject({ problems: [{ code: 'GRADUATE_ISOLATED', path: ['mode'] }] });
    expect(await office.mutate('scheduleInterview', { graduateId: (await office.row(interviewId)).graduateId, employerId: (await office.row(interviewId)).employerId, position: '测试', startsAt: '2022-11-26T02:00:00Z', minutes: 30, mode: 'ON_SITE', roomCode: 'A01' }, 'interview { id }')).toMatchObject({ problems: [{ code: 'GRADUATE_ISOLATED' }] });
  });
});

describe('The end of isolation', () => {
  it('offers the way back, and taking it tells the employer', async () => {
    const { nth, interviewId } = await invited();
    await office.isolation(isolated(nth, { causeIds: [cause(21)] }));
    await office.isolation(released(nth));
    expect(await office.row(interviewId)).toMatchObject({ mode: 'ONLINE', returnState: 'OFFERED' });
    expect(await lastItem(interviewId)).toMatchObject({ state: 'OFFERED', causeIds: [cause(21)] });
    expect(await told(interviewId)).toEqual(['MOVED_ONLINE']);
    expect(await office.mutate('acceptReturn', { interviewId }, 'interview { mode status roomCode returnState }')).toMatchObject({ interview: { mode: 'ON_SITE', status: 'PLANNED', roomCode: 'A01-0101', returnState: 'ACCEPTED' } });
    await office.deliver('employment.interviews.touched', { interviewIds: [interviewId] });
    expect(await lastItem(interviewId)).toMatchObject({ state: 'UNDONE', causeIds: [cause(21)] });
    expect(valueOf(await lastReport(cause(21)), 'interviews-returned')).toBe(1);
    expect(await told(interviewId)).toEqual(['MOVED_ONLINE', 'BACK_ON_SITE']);
    expect(await kinds(interviewId)).toEqual(['SCHEDULED', 'MOVED_ONLINE', 'RETURN_OFFERED', 'RETURNED']);
    expect(await office.mutate('acceptReturn', { interviewId }, 'interview { id }')).toMatchObject({ problems: [{ code: 'NO_RETURN_OFFERED' }] });
  });

  it('leaves the interview online when the way back is declined', async () => {
    const { nth, interviewId } = await invited();
    await office.isolation(isolated(nth));
    await office.isolation(released(nth));
    expect(await office.mutate('declineReturn', { interviewId }, 'interview { mode returnState }')).toMatchObject({ interview: { mode: 'ONLINE', returnState: 'DECLINED' } });
    await office.isolation(released(nth, { version: 3 }));
    expect(await kinds(interviewId)).toEqual(['SCHEDULED', 'MOVED_ONLINE', 'RETURN_OFFERED', 'RETURN_DECLINED']);
    expect(await told(interviewId)).toEqual(['MOVED_ONLINE']);
  });

  it('is taken back when isolation begins anew, and so is the offer', async () => {
    const { nth, interviewId } = await invited();
    await office.isolation(isolated(nth));
    await office.isolation(released(nth));
    await office.isolation(isolated(nth, { version: 3, causeIds: [cause(22)] }));
    expect(await office.row(interviewId)).toMatchObject({ mode: 'ONLINE', returnState: null, causeIds: [cause(22)] });
    expect(await told(interviewId)).toEqual(['MOVED_ONLINE']);
    expect(await office.mutate('acceptReturn', { interviewId }, 'interview { id }')).toMatchObject({ problems: [{ code: 'NO_RETURN_OFFERED' }] });
  });

  it('stays away while another cause remains', async () => {
    const { nth, interviewId } = await invited();
    await office.isolation(isolated(nth, { causeIds: [cause(23), cause(24)] }));
    await office.isolation(isolated(nth, { causeIds: [cause(24)], version: 2 }));
    expect(await office.row(interviewId)).toMatchObject({ mode: 'ONLINE', returnState: null, causeIds: [cause(24)] });
    expect(valueOf(await lastReport(cause(23)), 'interviews-moved')).toBe(0);
  });

  it('offers the way back too for a day beyond a shorter isolation', async () => {
    const { nth, interviewId } = await invited({ startsAt: '2022-11-29T02:00:00Z' });
    await office.isolation(isolated(nth));
    await office.isolation(isolated(nth, { until: '2022-11-28', version: 2 }));
    expect(await office.row(interviewId)).toMatchObject({ returnState: 'OFFERED' });
  });

  it('leaves alone what is over', async () => {
    const { nth, interviewId } = await invited();
    await office.mutate('cancelInterview', { interviewId, reason: '岗位取消' }, 'interview { id }');
    await office.isolation(isolated(nth));
    expect(await office.row(interviewId)).toMatchObject({ mode: 'ON_SITE', status: 'CANCELLED' });
  });
});

describe('An officer of one college', () => {
  it('sees and answers only there, and the report still counts all', async () => {
    const here = await invited();
    const there = await invited();
    await office.people(newsOf(there.nth, { collegeId: ARTS, version: 2 }));
    await office.isolation(isolated(here.nth, { causeIds: [cause(31)] }), isolated(there.nth, { collegeId: ARTS, causeIds: [cause(31)] }));
    await office.isolation(released(here.nth), released(there.nth, { collegeId: ARTS }));
    const lawyer = office.as('employment-admin', { scope: [LAW] });
    const ids = (await office.read('{ interviews(filter: { isReturnOffered: true }, first: 200) { nodes { id } } }', {}, lawyer)).interviews.nodes.map((node: { id: string }) => node.id);
    expect(ids).toContain(here.interviewId);
    expect(ids).not.toContain(there.interviewId);
    expect(await office.mutate('acceptReturn', { interviewId: there.interviewId }, 'interview { id }', lawyer)).toMatchObject({ problems: [{ code: 'NOT_FOUND' }] });
    await office.mutate('acceptReturn', { interviewId: here.interviewId }, 'interview { id }', lawyer);
    await office.deliver('employment.interviews.touched', { interviewIds: [here.interviewId] });
    const report = await lastReport(cause(31));
    expect([valueOf(report, 'interviews-returned'), valueOf(report, 'returns-offered')]).toEqual([1, 1]);
    expect((await office.read('{ interviewNotices(first: 200) { nodes { interview { id } } } }', {}, lawyer)).interviewNotices.nodes).not.toContainEqual({ interview: { id: there.interviewId } });
  });
});
