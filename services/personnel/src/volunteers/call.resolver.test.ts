import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { causeId, openDuties } from '../duties.testing.ts';

const duties = await openDuties();
afterAll(() => duties.close());

const incidentId = (number: number) => `01930000-0000-7000-b000-${String(number).padStart(12, '0')}`;
const opened = (incident: number, ...causes: number[]) => duties.deliver('incident.opened', { incidentId: incidentId(incident), number: `2022-00${incident}`, causeIds: causes.map(causeId), at: '2022-11-23T02:00:00Z' });
const stoodDown = (incident: number, isFalseAlarm: boolean, ...causes: number[]) => duties.deliver('incident.stood-down', { incidentId: incidentId(incident), causeIds: causes.map(causeId), isFalseAlarm, at: '2022-11-23T03:00:00Z' });
const callsOf = (team: string) => duties.db.selectFrom('callOut').selectAll().where('teamId', '=', team).orderBy('openedAt').orderBy('id').execute();

beforeAll(() => duties.people(...Array.from({ length: 12 }, (_, i) => ({ person: i + 1 }))));

describe('callOutVolunteers', () => {
  it('asks everybody who can come, and counts who confirms in time', async () => {
    const teamId = await duties.team('T1', [1, 2, 3]);
    await duties.isolation({ person: 3 });
    const { callOut } = await duties.mutate('callOutVolunteers', { teamId, needed: 2, reason: '送餐' }, 'callOut { id askedCount answerBy }');
    expect(callOut).toMatchObject({ askedCount: 2, answerBy: '2022-11-23T02:30:00.000Z' });

    const programme = duties.as('mini-program', { kind: 'CLIENT', name: '小程序' });
    const confirm = (personNumber: string) => duties.mutate('confirmCallOut', { callOutId: callOut.id, personNumber }, 'callOut { confirmedCount confirmedInTimeCount }', programme);
    await confirm('S1');
    expect(await confirm('S1')).toMatchObject({ callOut: { confirmedCount: 1, confirmedInTimeCount: 1 } });
    duties.clock.set('2022-11-23T02:31:00Z');
    expect(await confirm('S2')).toMatchObject({ callOut: { confirmedCount: 2, confirmedInTimeCount: 1 } });
    expect(await confirm('S3')).toMatchObject({ problems: [{ code: 'NOT_ASKED' }] });
    expect(await duties.mutate('declineCallOut', { callOutId: callOut.id, personNumber: 'S2' }, 'callOut { confirmedCount declinedCount }')).toMatchObject({ callOut: { confirmedCount: 1, declinedCount: 1 } });
    duties.clock.set('2022-11-23T02:00:00Z');
  });

  it('is refused twice at once, and takes no answer once stood down', async () => {
    const teamId = await duties.team('T2', [4, 5]);
    const call = () => duties.mutate('callOutVolunteers', { teamId, needed: 1, reason: '测温' }, 'callOut { id }');
    const answers = await Promise.all([call(), call()]);
    expect(answers.map(answer => answer.problems?.[0].code ?? 'called').toSorted()).toEqual(['CALL_OUT_OPEN', 'called']);
    const callOutId = answers.find(answer => answer.callOut).callOut.id;
    await duties.mutate('standDownCallOut', { callOutId }, 'callOut { state }');
    expect(await duties.mutate('confirmCallOut', { callOutId, personNumber: 'S4' }, 'callOut { id }')).toMatchObject({ problems: [{ code: 'CALL_OUT_OVER' }] });
    expect(await call()).toMatchObject({ __typename: 'CallOutVolunteersSuccess' });
  });
});

describe('An incident', () => {
  it('calls each team once, however often it is heard', async () => {
    const team = await duties.team('T3', [6, 7], 5);
    await opened(1, 1);
    await opened(1, 1);
    await opened(1, 1, 2);
    const calls = await callsOf(team);
    expect(calls).toMatchObject([{ askedCount: 2, neededCount: 2, causeIds: [causeId(1), causeId(2)], state: 'OPEN' }]);
    expect(await duties.report('VOLUNTEER_CALL_UP', 2)).toMatchObject({ isDone: false });
  });

  it('is done for a cause when as many confirmed as are needed', async () => {
    for (const call of await duties.db.selectFrom('callOut').selectAll().where('state', '=', 'OPEN').execute()) {
      const asked = await duties.db.selectFrom('callOutAnswer').innerJoin('person', 'person.id', 'callOutAnswer.personId').select('number').where('callOutId', '=', call.id).execute();
      for (const { number } of asked) await duties.mutate('confirmCallOut', { callOutId: call.id, personNumber: number }, 'callOut { id }');
    }
    expect(await duties.report('VOLUNTEER_CALL_UP', 1)).toMatchObject({ isDone: true });
  });

  it('that was a false alarm stands them down, with their answers kept', async () => {
    const [call] = await callsOf((await duties.db.selectFrom('volunteerTeam').select('id').where('code', '=', 'T3').executeTakeFirstOrThrow()).id);
    await stoodDown(1, true, 1, 2);
    expect(await duties.db.selectFrom('callOut').select(['state', 'isFalseAlarm', 'confirmedCount']).where('id', '=', call!.id).execute()).toEqual([{ state: 'STOOD_DOWN', isFalseAlarm: true, confirmedCount: 2 }]);
    expect(await duties.item(call!.id)).toBe('UNDONE');
  });

  it('whose end is heard first calls nobody', async () => {
    const team = await duties.team('T4', [8]);
    await stoodDown(2, false, 3);
    await opened(2, 3);
    expect(await callsOf(team)).toEqual([]);
    expect(await duties.report('VOLUNTEER_CALL_UP', 3)).toEqual({ isDone: true });
  });

  it('takes over a team that is out already', async () => {
    const teamId = await duties.team('T5', [9]);
    await duties.mutate('callOutVolunteers', { teamId, needed: 1, reason: '送餐' }, 'callOut { id }');
    await opened(3, 5);
    expect(await callsOf(teamId)).toMatchObject([{ incidentId: incidentId(3), causeIds: [causeId(5)], reason: '送餐' }]);
  });
});
