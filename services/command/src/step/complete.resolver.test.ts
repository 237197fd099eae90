import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { causeId, minute, NOW, openCommand, report } from '../command.testing.ts';

const command = await openCommand();
afterAll(() => command.close());
beforeEach(async () => {
  await command.reset();
  await command.opened(1, NOW);
});
const change = async (field: string, facts: object, asker = command.officer) =>
  command.mutate(field, { incidentId: (await command.current()).id, ...facts }, 'incident { log(first: 1) { nodes { department text } } }', asker);
const complete = (facts: object = {}, asker = command.officer) => change('completeStep', { stepCode: 'COUNSELLING', evidence: '心理中心值班表', ...facts }, asker);
const refusal = (code: string, field: string) => ({ __typename: 'Refused', problems: [{ code, path: [field] }] });

describe('completeStep', () => {
  it('is done by people, with what stands behind it', async () => {
    command.clock.set(minute(20));
    expect(await complete({}, command.as('health-admin', { name: '李老师' }))).toMatchObject({ incident: { log: { nodes: [{ department: 'health', text: '李老师确认心理疏导完成：心理中心值班表' }] } } });
    expect(await command.step('COUNSELLING')).toMatchObject({ state: 'DONE', doneAt: minute(20).toISOString(), evidence: '心理中心值班表' });
    expect((await command.audit()).at(-1)).toMatchObject({ action: 'step.completed' });
  });
  it('is done late after its time', async () => {
    command.clock.set(minute(481));
    await complete();
    expect(await command.step('COUNSELLING')).toMatchObject({ state: 'DONE_LATE' });
  });
  it('stays done whatever the department reports afterwards', async () => {
    await complete({ stepCode: 'VENUE_CLOSURE' });
    await command.told('logistics', [report({ isDone: false })]);
    expect(await command.step('VENUE_CLOSURE')).toMatchObject({ state: 'DONE', evidence: '心理中心值班表' });
  });
  it.each([
    [{ stepCode: 'PARADE' }, 'NOT_FOUND', 'stepCode'], [{ incidentId: 'nonsense' }, 'NOT_FOUND', 'incidentId'], [{ evidence: ' ' }, 'STEP_WITHOUT_EVIDENCE', 'evidence'],
  ])('refuses %j with %s', async (facts, code, field) => expect(await complete(facts)).toEqual(refusal(code, field)));

  it('refuses another department’s officers, and a second time', async () => {
    expect(await complete({}, command.as('teaching-admin'))).toEqual(refusal('STEP_OTHER_DEPARTMENT', 'stepCode'));
    await complete();
    expect(await complete()).toEqual(refusal('STEP_DONE_ALREADY', 'stepCode'));
  });
});

describe('assignStepOwner', () => {
  it('names who answers for a step', async () => {
    await change('assignStepOwner', { stepCode: 'TESTING', personId: causeId(900) }, command.as('health-admin'));
    expect(await command.step('TESTING')).toMatchObject({ owner: { id: causeId(900) }, state: 'RUNNING' });
  });
  it('refuses what is no person', async () => {
    expect(await change('assignStepOwner', { stepCode: 'TESTING', personId: 'somebody' })).toEqual(refusal('NOT_FOUND', 'personId'));
  });
  it('refuses an incident that is over', async () => {
    const { id: incidentId } = await command.current();
    await command.withdrawn(1, minute(4));
    await command.mutate('standDown', { incidentId, reason: '结果已更正' }, 'incident { id }');
    expect(await command.mutate('assignStepOwner', { incidentId, stepCode: 'TESTING', personId: causeId(900) }, 'incident { id }')).toEqual(refusal('INCIDENT_FINISHED', 'incidentId'));
  });
});
