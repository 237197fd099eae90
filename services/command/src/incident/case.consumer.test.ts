import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { causeId, minute, NOW, openCommand } from '../command.testing.ts';

const command = await openCommand();
afterAll(() => command.close());
beforeEach(() => command.reset());
const lines = async () => (await command.current()).log.nodes.map(({ textEnglish }: { textEnglish: string }) => textEnglish);
const codes = async () => (await command.db.selectFrom('incidentLog').select('happening').orderBy('no').execute()).map(({ happening }) => happening.code);

describe('The first positive', () => {
  it('opens an incident on the plan of the day, its clocks running from the result', async () => {
    command.clock.set(minute(2));
    await command.opened(1, NOW, 7);
    const incident = await command.current();
    expect(incident).toMatchObject({ number: '2022-001', status: 'OPEN', caseCount: 1, openCaseCount: 1, firstPositiveAt: NOW.toISOString(), isFalseAlarm: false });
    expect(incident.steps).toHaveLength(14);
    expect(incident.steps[0]).toMatchObject({ code: 'LEADERSHIP_INFORMED', state: 'RUNNING', startedAt: NOW.toISOString(), dueAt: minute(15).toISOString(), doneAt: null });
    expect(await lines()).toEqual(['Incident 2022-001 opened on version 1 of the plan, 14 steps']);
  });
  it('tells the departments which causes it has', async () => {
    await command.opened(1, NOW, 7);
    expect((await command.heard('incident.opened')).at(-1)).toMatchObject({ number: '2022-001', causeIds: [causeId(1), causeId(7)] });
  });
  it('opens one incident when it is heard twice, as one event or as two', async () => {
    const payload = { caseId: causeId(1), causeIds: [causeId(1)], at: NOW };
    for (const event of ['one', 'one', 'two']) await command.deliver('case.opened', payload, event);
    expect(await command.incidents()).toMatchObject([{ caseCount: 1 }]);
    expect(await lines()).toHaveLength(1);
  });
  it('opens one incident together with another of the same instant', async () => {
    await Promise.all([command.opened(1, NOW), command.opened(2, NOW), command.opened(3, NOW)]);
    expect(await command.incidents()).toMatchObject([{ number: '2022-001', caseCount: 3, openCaseCount: 3 }]);
    expect((await command.heard('incident.opened')).at(-1).causeIds).toEqual([1, 2, 3].map(causeId));
  });
  it('counts incidents by the campus year: 16:00 UTC of the last day is next year in Shanghai', async () => {
    command.clock.set('2022-12-31T16:00:00Z');
    await command.opened(1, new Date('2022-12-31T15:59:00Z'));
    expect(await command.current()).toMatchObject({ number: '2023-001' });
  });
});

describe('A withdrawn case', () => {
  it('leaves the others to their incident', async () => {
    await command.opened(1, NOW);
    await command.opened(2, minute(3));
    await command.withdrawn(1, minute(4));
    expect(await command.current()).toMatchObject({ status: 'OPEN', caseCount: 2, openCaseCount: 1, firstPositiveAt: minute(3).toISOString() });
  });
  it('was it the last, offers leadership to stand down', async () => {
    await command.opened(1, NOW);
    await command.withdrawn(1, minute(4));
    expect(await command.current()).toMatchObject({ status: 'STAND_DOWN_OFFERED', openCaseCount: 0 });
    expect(await codes()).toEqual(['OPENED', 'CASE_WITHDRAWN', 'STAND_DOWN_OFFERED']);
  });
  it('never opens an incident when it is withdrawn before it is heard of, and the log keeps it', async () => {
    await command.withdrawn(1, minute(4));
    await command.opened(1, NOW);
    expect(await command.incidents()).toEqual([]);
    expect(await codes()).toEqual(['CASE_NEVER_STOOD']);
  });
  it('leaves everything the same however often it is heard', async () => {
    await command.opened(1, NOW);
    for (let time = 0; time < 3; time++) await command.withdrawn(1, minute(4));
    await command.opened(1, NOW);
    expect(await command.current()).toMatchObject({ status: 'STAND_DOWN_OFFERED', caseCount: 1 });
    expect(await codes()).toEqual(['OPENED', 'CASE_WITHDRAWN', 'STAND_DOWN_OFFERED']);
  });
  it('that is positive after all brings its incident back', async () => {
    await command.opened(1, NOW);
    await command.withdrawn(1, minute(4));
    await command.opened(1, minute(9));
    expect(await command.incidents()).toMatchObject([{ status: 'OPEN', caseCount: 1, openCaseCount: 1 }]);
    expect(await codes()).toEqual(['OPENED', 'CASE_WITHDRAWN', 'STAND_DOWN_OFFERED', 'CASE_JOINED']);
  });
});

describe('An incident that is over', () => {
  it('stays over, and the next case opens the next', async () => {
    await command.opened(1, NOW);
    await command.withdrawn(1, minute(4));
    const { id: incidentId } = await command.current();
    await command.mutate('standDown', { incidentId, reason: '结果已更正' }, 'incident { status }');
    await command.opened(1, NOW);
    expect(await command.incidents()).toMatchObject([{ number: '2022-001', status: 'STOOD_DOWN' }]);
    await command.opened(2, minute(9));
    expect(await command.current()).toMatchObject({ number: '2022-002', caseCount: 1 });
  });
});
