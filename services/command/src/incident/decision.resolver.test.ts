import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { causeId, minute, NOW, openCommand } from '../command.testing.ts';

const command = await openCommand();
afterAll(() => command.close());
beforeEach(() => command.reset());
const STATE = 'incident { status isFalseAlarm closedAt log(first: 1) { nodes { textEnglish } } }';
const decide = async (field: string, reason = '结果已更正', incidentId?: string) => command.mutate(field, { incidentId: incidentId ?? (await command.current()).id, reason }, STATE);
const refusal = (code: string, field = 'incidentId') => ({ __typename: 'Refused', problems: [{ code, path: [field] }] });

async function falseAlarm() {
  await command.opened(1, NOW, 7);
  await command.withdrawn(1, minute(4));
  command.clock.set(minute(6));
}

describe('standDown', () => {
  it('ends a false alarm, writes down who and why, and tells the departments', async () => {
    await falseAlarm();
    const { id } = await command.current();
    expect(await decide('standDown')).toMatchObject({ incident: { status: 'STOOD_DOWN', isFalseAlarm: true, closedAt: minute(6).toISOString(), log: { nodes: [{ textEnglish: 'Stood down by 值班员: 结果已更正' }] } } });
    expect((await command.heard('incident.stood-down')).at(-1)).toMatchObject({ incidentId: id, causeIds: [causeId(1), causeId(7)], isFalseAlarm: true });
    expect((await command.audit()).at(-1)).toMatchObject({ actor: 'officer', action: 'incident.stood-down', entityId: id });
  });
  it('is refused while a case stands', async () => {
    await command.opened(1, NOW);
    expect(await decide('standDown')).toEqual(refusal('INCIDENT_HAS_CASES'));
  });
  it('is refused without a reason, and for what is not there', async () => {
    await falseAlarm();
    expect(await decide('standDown', ' ')).toEqual(refusal('REASON_TOO_SHORT', 'reason'));
    expect(await decide('standDown', '结果已更正', 'nonsense')).toEqual(refusal('NOT_FOUND'));
  });
});

describe('keepIncident', () => {
  it('goes on, and asks again only after another case came and went', async () => {
    await falseAlarm();
    expect(await decide('keepIncident', '等复核结果')).toMatchObject({ incident: { status: 'OPEN', closedAt: null } });
    await command.told('logistics', [{ causeId: causeId(1), step: 'VENUE_CLOSURE', isDone: true, at: minute(5), version: 1, figures: [] }]);
    expect(await command.current()).toMatchObject({ status: 'OPEN' });
    await command.opened(2, minute(7));
    await command.withdrawn(2, minute(8));
    expect(await command.current()).toMatchObject({ status: 'STAND_DOWN_OFFERED' });
  });
  it('is refused while nobody offers anything', async () => {
    await command.opened(1, NOW);
    expect(await decide('keepIncident')).toEqual(refusal('INCIDENT_NOT_OFFERED'));
  });
});

describe('closeIncident', () => {
  it('is refused while steps run, and ends an incident that was carried through', async () => {
    await command.opened(1, NOW);
    expect(await decide('closeIncident', '处置完成')).toEqual(refusal('INCIDENT_STEPS_RUNNING'));
    const { id: incidentId, steps } = await command.current();
    for (const { code } of steps) await command.mutate('completeStep', { incidentId, stepCode: code, evidence: '值班记录' }, 'incident { id }');
    expect(await decide('closeIncident', '处置完成')).toMatchObject({ incident: { status: 'CLOSED', isFalseAlarm: false } });
    expect((await command.heard('incident.stood-down')).at(-1)).toMatchObject({ isFalseAlarm: false });
    expect(await decide('closeIncident', '再次结束', incidentId)).toEqual(refusal('INCIDENT_FINISHED'));
  });
});
