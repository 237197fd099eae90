import { describe, expect, it } from 'vitest';
import { planOn, refusePlan, type PlanDraft } from './plan.ts';

const draft = (facts: Partial<PlanDraft> = {}): PlanDraft => ({ effectiveOn: '2022-11-23', source: '应急处置预案第二版', today: '2022-11-23', steps: [{ code: 'CONTACT_TRACING', minutes: 45 }], ...facts });

describe('A plan', () => {
  it('may be published', () => expect(refusePlan(draft())).toEqual([]));

  it.each([
    ['begins before today', { effectiveOn: '2022-11-22' }, 'PLAN_IN_PAST'],
    ['names no source', { source: '' }, 'PLAN_WITHOUT_SOURCE'],
    ['has no step', { steps: [] }, 'PLAN_WITHOUT_STEPS'],
    ['has a step nobody knows', { steps: [{ code: 'PARADE', minutes: 5 }] }, 'PLAN_STEP_UNKNOWN'],
    ['has a step twice', { steps: [{ code: 'TESTING', minutes: 5 }, { code: 'TESTING', minutes: 6 }] }, 'PLAN_STEP_REPEATED'],
    ['gives a step no time', { steps: [{ code: 'TESTING', minutes: 0 }] }, 'PLAN_MINUTES_OUT_OF_RANGE'],
    ['gives a step more than a week', { steps: [{ code: 'TESTING', minutes: 10_081 }] }, 'PLAN_MINUTES_OUT_OF_RANGE'],
  ])('is refused when it %s', (_, facts, code) => expect(refusePlan(draft(facts))).toMatchObject([{ code }]));
});

describe('The plan of a day', () => {
  const plans = [{ version: 1, effectiveOn: '2022-01-01' }, { version: 3, effectiveOn: '2022-11-23' }, { version: 2, effectiveOn: '2022-11-23' }];

  it.each([['2022-11-22', 1], ['2022-11-23', 3], ['2021-12-31', undefined]])('%s is version %s', (day, version) => expect(planOn(plans, day)?.version).toBe(version));
});
