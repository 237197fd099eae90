import { describe, expect, it } from 'vitest';
import { plansFrom, regimeOn, type Plans, type Regime } from './regime.ts';

const plans: Plans = {
  CASE: [{ mode: 'HOSPITAL', days: null, tests: [] }], PENDING_RESULT: [{ mode: 'CENTRAL', days: null, tests: [1] }],
  CLOSE_CONTACT: [{ mode: 'CENTRAL', days: 7, tests: [1] }], SECONDARY_CONTACT: [{ mode: 'HOME', days: 7, tests: [1] }],
};
const regime = (version: string, effectiveOn: string): Regime => ({ version, effectiveOn, source: 'a protocol', plans });
const regimes = [regime('10', '2022-06-28'), regime('9', '2022-06-28'), regime('8', '2022-03-15')];

describe('The regime', () => {
  it.each([
    ['2022-03-15', '8'], ['2022-06-27', '8'], ['2022-06-28', '10'], ['2026-01-01', '10'],
    ['2021-01-01', '8'],
  ])('of %s is %s', (day, version) => expect(regimeOn(regimes, day).version).toBe(version));

  it('is asked for when there is none', () => expect(() => regimeOn([], '2022-01-01')).toThrow('isolation_regime'));
});

describe('A published policy', () => {
  const shorter = [{ mode: 'CENTRAL', days: 3, tests: [1, 3] }];
  it('replaces the plans it names and leaves the others', () => {
    expect(plansFrom({ CLOSE_CONTACT: shorter }, plans)).toEqual({ ...plans, CLOSE_CONTACT: shorter });
  });

  it.each([
    ['nothing', {}], ['no phase', { CLOSE_CONTACT: [] }], ['a mode nobody knows', { CLOSE_CONTACT: [{ mode: 'SHIP', days: 3, tests: [] }] }],
    ['no days', { CLOSE_CONTACT: [{ mode: 'HOME', days: 0, tests: [] }] }], ['a test before the first day', { CASE: [{ mode: 'HOME', days: 2, tests: [0] }] }],
  ])('that says %s is not taken', (_, values) => expect(plansFrom(values, plans)).toBeNull());
});
