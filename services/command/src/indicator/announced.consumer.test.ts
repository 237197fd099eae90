import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { minute, NOW, openCommand } from '../command.testing.ts';

const command = await openCommand();
afterAll(() => command.close());
beforeEach(() => command.clock.set(NOW));
const announce = (department: string, readings: readonly object[], eventId?: string) => command.deliver('indicator.announced', { department, readings }, eventId);
const rooms = (value: number | null, at: Date, facts: object = {}) => ({ code: 'rooms.ready', value, at, proofPath: '/health/rooms', ...facts });
const clause = async (code: string) => (await command.ask('query ($code: String!) { clause(code: $code) { state indicator { value numerator denominator measuredAt isStale proofPath readings { totalCount } } } }', { code })).clause;

describe('An announced figure', () => {
  it('judges its clause, with its proof', async () => {
    await announce('health', [rooms(260, NOW)]);
    expect(await clause('R3.4')).toMatchObject({ state: 'MET', indicator: { value: 260, measuredAt: NOW.toISOString(), isStale: false, proofPath: '/health/rooms' } });
  });
  it('is kept once, as one event or as two', async () => {
    const share = { code: 'posts.covered-on-both-lines', value: 100, numerator: 40, denominator: 40, at: NOW, proofPath: 'javascript:alert(1)' };
    for (const event of ['a', 'a', 'b']) await announce('personnel', [share], event);
    expect(await clause('R2.1')).toMatchObject({ state: 'MET', indicator: { numerator: 40, denominator: 40, proofPath: null, readings: { totalCount: 1 } } });
  });
  it('that came late stands in the history and leaves the newest', async () => {
    await announce('logistics', [{ code: 'food.days-in-stock', value: 12, at: minute(-1), proofPath: null }]);
    await announce('logistics', [{ code: 'food.days-in-stock', value: 3, at: minute(-5), proofPath: null }]);
    expect(await clause('R5.1')).toMatchObject({ state: 'MET', indicator: { value: 12, readings: { totalCount: 2 } } });
  });
  it('is unknown a minute after ten minutes, and when there was nothing to measure', async () => {
    const sessions = (value: number | null, at: Date) => announce('teaching', [{ code: 'teaching.sessions-held', value, at, proofPath: null }]);
    await sessions(100, NOW);
    command.clock.set(minute(10));
    expect(await clause('R6.1')).toMatchObject({ state: 'MET', indicator: { isStale: false } });
    command.clock.set(minute(11));
    expect(await clause('R6.1')).toMatchObject({ state: 'UNKNOWN', indicator: { isStale: true } });
    await sessions(null, minute(11));
    expect(await clause('R6.1')).toMatchObject({ state: 'UNKNOWN', indicator: { value: null, isStale: false } });
  });
  it('of a clock that runs ahead does not shadow the figures after it', async () => {
    await announce('employment', [{ code: 'graduates.destination-rate', value: 50, at: minute(600), proofPath: null }]);
    command.clock.set(minute(1));
    await announce('employment', [{ code: 'graduates.destination-rate', value: 97.4, at: minute(1), proofPath: null }]);
    expect(await clause('R6.4')).toMatchObject({ state: 'MET', indicator: { value: 97.4 } });
  });
  it('of another department is left out', async () => {
    await announce('teaching', [{ code: 'stock.days-of-cover', value: 99, at: NOW, proofPath: null }]);
    expect(await clause('R4.2')).toMatchObject({ state: 'UNKNOWN', indicator: { value: null } });
  });
});

describe("The command centre's own figures", () => {
  it('are overdue tasks of the campus, steps and those that personnel tells of, and unknown when personnel is silent', async () => {
    await command.opened(1, minute(-20));
    await announce('personnel', [{ code: 'tasks.overdue', value: 3, at: NOW, proofPath: '/personnel/tasks' }]);
    await command.turn('measure-steps');
    expect(await clause('R2.3')).toMatchObject({ state: 'BROKEN', indicator: { value: 4, proofPath: '/command/incident' } });
    command.clock.set(minute(11));
    await command.turn('measure-steps');
    expect(await clause('R2.3')).toMatchObject({ state: 'UNKNOWN', indicator: { value: null } });
  });
  it('are steps done in time of steps due, and unknown while none was', async () => {
    await command.reset();
    command.clock.set(minute(60));
    await command.turn('measure-steps');
    expect(await clause('R4.1')).toMatchObject({ state: 'UNKNOWN', indicator: { denominator: 0 } });
    await command.opened(1, minute(40));
    const { id: incidentId } = await command.current();
    await command.mutate('completeStep', { incidentId, stepCode: 'COUNSELLING', evidence: '心理中心值班' }, 'incident { id }');
    command.clock.set(minute(61));
    await command.turn('measure-steps');
    expect(await clause('R4.1')).toMatchObject({ state: 'BROKEN', indicator: { value: 50, numerator: 1, denominator: 2 } });
  });
});
