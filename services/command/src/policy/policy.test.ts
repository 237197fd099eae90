import { describe, expect, it } from 'vitest';
import { announced, describeValues, readPolicy, type PolicyDraft } from './policy.ts';

const TRACING = { lookBackDays: '2', closeMinutes: '15', secondaryMinutes: '15', rings: '2' };
const draft = (values: Record<string, string> = TRACING, facts: Partial<PolicyDraft> = {}): PolicyDraft => ({
  kind: 'TRACING', effectiveOn: '2022-11-23', source: '校防控办〔2022〕7号', today: '2022-11-23', values: Object.entries(values).map(([code, value]) => ({ code, value })), ...facts,
});
const codes = (given: PolicyDraft) => readPolicy(given).problems.map(({ code }) => code);

describe('A policy', () => {
  it('is read from what was typed', () => {
    expect(readPolicy(draft({ capacities: '5，10、 20', retestHours: ' 4 ' }, { kind: 'POOLING' }))).toEqual({ problems: [], values: { capacities: [5, 10, 20], retestHours: 4 } });
  });
  it.each([
    ['begins before today', draft(TRACING, { effectiveOn: '2022-11-22' }), ['POLICY_IN_PAST']],
    ['names no source', draft(TRACING, { source: '  通知 ' }), ['POLICY_WITHOUT_SOURCE']],
    ['leaves a threshold out', draft({ lookBackDays: '2', closeMinutes: '15', rings: '2' }), ['POLICY_VALUE_MISSING']],
    ['has one of another kind', draft({ ...TRACING, capacities: '5' }), ['POLICY_VALUE_UNKNOWN']],
    ['gives one twice', draft(TRACING, { values: [...draft().values, { code: 'rings', value: '1' }] }), ['POLICY_VALUE_REPEATED']],
  ])('is refused when it %s', (_, given, expected) => expect(codes(given)).toEqual(expected));

  it.each([['closeMinutes', '0'], ['closeMinutes', 'fifteen'], ['closeMinutes', '1.5'], ['closeMinutes', ''], ['rings', '3'], ['lookBackDays', '1, 2']])('refuses %s of "%s"', (code, value) => {
    expect(codes(draft({ ...TRACING, [code]: value }))).toEqual(['POLICY_VALUE_OUT_OF_RANGE']);
  });
  it.each(['10, 5', '5, 5', '5, 25'])('refuses tubes of %s', capacities => {
    expect(codes(draft({ capacities, retestHours: '4' }, { kind: 'POOLING' }))).toEqual(['POLICY_VALUE_OUT_OF_RANGE']);
  });
  it('is shown in the order of its kind', () => {
    expect(describeValues('POOLING', { retestHours: 4, capacities: [5, 10] }).map(({ code, value, unit }) => [code, value, unit])).toEqual([['capacities', '5, 10', '人份/管'], ['retestHours', '4', '小时']]);
  });
});

describe('A policy of isolation as health reads it', () => {
  const edition9 = { closeCentralDays: 7, closeCentralTests: [1, 2, 3, 5, 7], closeHomeDays: 3, closeHomeTests: [3], secondaryCentralDays: 0, secondaryHomeDays: 7, secondaryTests: [1, 4, 7] };

  it('has the phases of each grade one after the other', () => {
    expect(announced('ISOLATION', edition9)).toMatchObject({
      CLOSE_CONTACT: [{ mode: 'CENTRAL', days: 7, tests: [1, 2, 3, 5, 7] }, { mode: 'HOME', days: 3, tests: [3] }],
      SECONDARY_CONTACT: [{ mode: 'HOME', days: 7, tests: [1, 4, 7] }],
    });
  });
  it('says nothing of a grade that is not isolated', () => {
    expect(announced('ISOLATION', { ...edition9, secondaryHomeDays: 0 })).not.toHaveProperty('SECONDARY_CONTACT');
  });
});
