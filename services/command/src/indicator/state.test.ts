import { describe, expect, it } from 'vitest';
import { isStale, silentDepartments, stateOf, type LiveIndicator, type Target } from './state.ts';

const NOW = new Date('2022-11-23T02:00:00Z');
const ago = (minutes: number, seconds = 0) => new Date(NOW.getTime() - minutes * 60_000 - seconds * 1_000);
const target = (facts: Partial<Target> = {}): Target => ({ comparison: 'AT_LEAST', target: 200, riskMargin: 20, staleAfterMinutes: 10, ...facts });

describe('A clause', () => {
  it.each([
    [240, 'AT_LEAST', 'MET'], [220, 'AT_LEAST', 'MET'], [219, 'AT_LEAST', 'AT_RISK'], [200, 'AT_LEAST', 'AT_RISK'], [199, 'AT_LEAST', 'BROKEN'],
    [160, 'AT_MOST', 'MET'], [180, 'AT_MOST', 'MET'], [181, 'AT_MOST', 'AT_RISK'], [200, 'AT_MOST', 'AT_RISK'], [201, 'AT_MOST', 'BROKEN'],
  ] as const)('at %d of %s 200 with a margin of 20 is %s', (value, comparison, expected) => {
    expect(stateOf({ value, measuredAt: NOW }, target({ comparison }), NOW)).toBe(expected);
  });

  it('knows nothing between kept and broken without a margin', () => {
    const none = target({ comparison: 'AT_MOST', target: 0, riskMargin: 0 });
    expect([0, 1].map(value => stateOf({ value, measuredAt: NOW }, none, NOW))).toEqual(['MET', 'BROKEN']);
  });

  it.each([
    ['no figure ever came', { value: null, measuredAt: null }],
    ['there was nothing to measure', { value: null, measuredAt: NOW }],
    ['the figure is stale, however good', { value: 999, measuredAt: ago(11) }],
    ['the figure is stale, however bad', { value: 0, measuredAt: ago(11) }],
  ])('is unknown when %s', (_, reading) => expect(stateOf(reading, target(), NOW)).toBe('UNKNOWN'));
});

describe('A figure good for ten minutes', () => {
  it.each([[ago(9), false], [ago(10), false], [ago(10, 1), true], [null, true]])('of %s is stale: %s', (measuredAt, expected) => {
    expect(isStale({ measuredAt, staleAfterMinutes: 10 }, NOW)).toBe(expected);
  });
});

describe('Silent departments', () => {
  const live = (department: string, measuredAt: Date | null, facts: Partial<LiveIndicator> = {}): LiveIndicator => ({ department, measuredAt, staleAfterMinutes: 10, isByHand: false, ...facts });

  it('are those none of whose live figures came in time', () => {
    expect(silentDepartments([live('teaching', ago(11)), live('health', ago(11)), live('health', ago(1)), live('employment', null)], NOW)).toEqual(['employment', 'teaching']);
  });
  it('are not those whose people count by hand', () => {
    expect(silentDepartments([live('command', null, { isByHand: true })], NOW)).toEqual([]);
  });
});
