import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { NOW, openCommand } from '../command.testing.ts';

const command = await openCommand();
afterAll(() => command.close());
beforeEach(() => command.clock.set(NOW));
const PLAN = 'plan { version effectiveOn source sourceEnglish steps { code title titleEnglish department minutes } }';
const amend = (facts: object = {}) => command.mutate('amendPlan', { effectiveOn: '2022-11-24', source: '第二版应急预案', steps: [{ code: 'TESTING', minutes: 180 }, { code: 'CONTACT_TRACING', minutes: 45 }], ...facts }, PLAN);

describe('plans', () => {
  it('begin with the first version and its fourteen steps', async () => {
    const { plans } = await command.ask('{ plans { version source sourceEnglish steps { code department minutes } } }');
    expect(plans).toMatchObject([{ version: 1, source: '校园突发疫情应急处置预案（第一版）', sourceEnglish: 'Emergency plan of the university, first version' }]);
    expect(plans[0].steps).toHaveLength(14);
    expect(plans[0].steps).toContainEqual({ code: 'TERMINAL_DISINFECTION', department: 'logistics', minutes: 480 });
  });
});

describe('amendPlan', () => {
  it('adds a version in its order, each step with its owner', async () => {
    expect(await amend()).toMatchObject({ plan: { version: 2, source: '第二版应急预案', sourceEnglish: null, steps: [{ code: 'TESTING', department: 'health', titleEnglish: 'Testing laid out', minutes: 180 }, { code: 'CONTACT_TRACING', minutes: 45 }] } });
    expect((await command.audit()).at(-1)).toMatchObject({ action: 'plan.amended', detail: { version: 2 } });
  });
  it('leaves an incident that is open its own, and gives the next one the new', async () => {
    await command.opened(1, NOW);
    await amend({ effectiveOn: '2022-11-23', steps: [{ code: 'TESTING', minutes: 60 }] });
    expect((await command.current()).steps).toHaveLength(14);
    await command.reset();
    await command.opened(2, NOW);
    expect((await command.current()).steps).toMatchObject([{ code: 'TESTING' }]);
  });
  it('adds one version, however often one key is sent', async () => {
    const first = await amend({ idempotencyKey: 'plan' });
    expect(await amend({ idempotencyKey: 'plan' })).toEqual(first);
  });
  it('refuses a step that nobody knows', async () => {
    expect(await amend({ steps: [{ code: 'PARADE', minutes: 1 }] })).toEqual({ __typename: 'Refused', problems: [{ code: 'PLAN_STEP_UNKNOWN', path: ['steps', 'PARADE'] }] });
  });
});
