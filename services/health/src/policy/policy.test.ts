import { describe, expect, it } from 'vitest';
import { policy } from './policy.testing.ts';
import { diseaseOf, policyOn, rowsOn, watchedAnalytes, type PolicyRow } from './policy.ts';

const row = (key: string, holdsFrom: string, value: unknown): PolicyRow => ({ key, holdsFrom, value, source: 'a guideline' });
const whole = [
  row('tube.capacities', '2022-01-01', [5, 10]), row('tube.capacities', '2022-06-01', [5, 10, 20]), row('retest.hours', '2022-01-01', 4),
  row('watched.diseases', '2022-01-01', ['COVID-19']), row('disease.analytes', '2022-01-01', { 'COVID-19': ['94500-6'] }), row('recovery', '2022-01-01', { negatives: 2, hours: 24 }),
];

describe('The policy', () => {
  it('holds from its first day on, and earlier days keep the earlier one', () => {
    expect(rowsOn(whole, '2022-05-31').get('tube.capacities')!.value).toEqual([5, 10]);
    expect(rowsOn(whole, '2022-06-01').get('tube.capacities')!.value).toEqual([5, 10, 20]);
  });

  it('names the version a decision was made under', () => {
    expect(policyOn(whole, '2022-05-31').version).toBe('2022-01-01');
    expect(policyOn(whole, '2026-01-01').version).toBe('2022-06-01');
  });

  it('says which threshold is missing', () => {
    expect(() => policyOn(whole.slice(1), '2022-05-31')).toThrow('tube.capacities');
  });

  it('knows the disease of a laboratory code', () => {
    expect(diseaseOf(policy(), '92142-9')).toBe('influenza A');
    expect(diseaseOf(policy(), '1-1')).toBeNull();
    expect(watchedAnalytes(policy()).has('92142-9')).toBe(false);
  });
});
