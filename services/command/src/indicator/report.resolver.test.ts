import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { minute, NOW, openCommand } from '../command.testing.ts';

const command = await openCommand();
afterAll(() => command.close());
beforeEach(() => command.clock.set(NOW));
const SHOWN = 'indicator { code value measuredAt isStale evidence reportedBy target readings { nodes { value measuredAt receivedAt } } trend { day value } targetHistory { target reason changedBy } }';
const count = (facts: object, asker = command.officer) => command.mutate('reportReading', { indicatorCode: 'drills.days-since', value: 12, evidence: '演练签到表', ...facts }, SHOWN, asker);
const amend = (facts: object) => command.mutate('amendTarget', { indicatorCode: 'rooms.ready', target: 40, reason: '本校区三千人', ...facts }, SHOWN);
const refusal = (code: string, field: string) => ({ __typename: 'Refused', problems: [{ code, path: [field] }] });

describe('reportReading', () => {
  it('shows the figure on the board with who answers for it, writes it down and tells live boards', async () => {
    expect(await count({})).toMatchObject({ indicator: { value: 12, measuredAt: NOW.toISOString(), isStale: false, evidence: '演练签到表', reportedBy: '值班员' } });
    expect((await command.heard('command.board.changed')).at(-1)).toMatchObject({ indicatorCodes: ['drills.days-since'] });
    expect((await command.audit()).at(-1)).toMatchObject({ actor: 'officer', action: 'reading.reported', entityId: 'drills.days-since' });
  });
  it('puts a figure about an earlier moment into the history only', async () => {
    await count({ indicatorCode: 'findings.open-overnight', value: 3 });
    const { indicator } = await count({ indicatorCode: 'findings.open-overnight', value: 9, measuredAt: minute(-60).toISOString() });
    expect(indicator).toMatchObject({ value: 3, readings: { nodes: [{ value: 3 }, { value: 9, measuredAt: minute(-60).toISOString(), receivedAt: NOW.toISOString() }] } });
  });
  it('keeps the last figure of each campus day: a day ends at 16:00 UTC', async () => {
    const days = [['2022-11-21T15:59:59Z', 1], ['2022-11-21T16:00:00Z', 2], ['2022-11-22T15:59:59Z', 4], ['2022-11-22T10:00:00Z', 3]] as const;
    for (const [measuredAt, value] of days) await count({ indicatorCode: 'opinion.overdue', value, measuredAt });
    expect((await command.ask('{ clause(code: "r3.7") { indicator { trend { day value } } } }')).clause.indicator.trend).toEqual([{ day: '2022-11-21', value: 1 }, { day: '2022-11-22', value: 4 }]);
  });
  it('shows fourteen days, today the last', async () => {
    for (const [measuredAt, value] of [['2022-11-09T15:59:59Z', 1], ['2022-11-09T16:00:00Z', 2]] as const) await count({ indicatorCode: 'rest.shifts-breaking-rule', value, measuredAt });
    expect((await command.ask('{ clause(code: "R5.4") { indicator { trend { day } } } }')).clause.indicator.trend).toEqual([{ day: '2022-11-10' }]);
  });
  it('answers a repeated key with the first figure', async () => {
    const once = { indicatorCode: 'tasks.key-late', value: 2, idempotencyKey: 'k' };
    await count(once);
    expect((await count(once)).indicator.readings.nodes).toHaveLength(1);
  });
  it('takes the figures of a department from its own officers', async () => {
    const ofHealth = { indicatorCode: 'gates.crossings-without-permit', value: 0 };
    expect(await count(ofHealth, command.as('health-admin'))).toMatchObject({ indicator: { value: 0 } });
    expect(await count(ofHealth, command.as('teaching-admin'))).toEqual(refusal('READING_OTHER_DEPARTMENT', 'indicatorCode'));
  });
  it.each([
    [{ indicatorCode: 'nonsense' }, 'NOT_FOUND', 'indicatorCode'], [{ indicatorCode: 'rooms.ready' }, 'READING_LIVE', 'indicatorCode'], [{ measuredAt: minute(1).toISOString() }, 'READING_IN_FUTURE', 'measuredAt'],
    [{ evidence: '' }, 'READING_WITHOUT_EVIDENCE', 'evidence'],
  ])('refuses %j with %s', async (facts, code, field) => expect(await count(facts)).toEqual(refusal(code, field)));
});

describe('amendTarget', () => {
  it('judges by the new target at once and keeps why', async () => {
    expect(await amend({})).toMatchObject({ indicator: { target: 40, targetHistory: [{ target: 40, reason: '本校区三千人', changedBy: '值班员' }] } });
    expect((await command.audit()).at(-1)).toMatchObject({ action: 'target.amended', detail: { before: 200, target: 40 } });
    expect(await amend({})).toEqual(refusal('TARGET_UNCHANGED', 'target'));
  });
  it('refuses an indicator that is not there', async () => expect(await amend({ indicatorCode: 'nonsense' })).toEqual(refusal('NOT_FOUND', 'indicatorCode')));
});
