import { describe, expect, it } from 'vitest';
import { calendarOf, lastDayOf, stageOn, type Plan } from './plan.ts';

const ninth: Plan = [{ mode: 'CENTRAL', days: 7, tests: [1, 2, 3, 5, 7] }, { mode: 'HOME', days: 3, tests: [3] }];
const pending: Plan = [{ mode: 'CENTRAL', days: null, tests: [1] }];

describe('A plan of seven central days and three at home', () => {
  it.each([
    ['2022-07-01', 'CENTRAL', false, '2022-07-08'],
    ['2022-07-07', 'CENTRAL', false, '2022-07-08'],
    ['2022-07-08', 'HOME', false, '2022-07-11'],
    ['2022-07-10', 'HOME', false, '2022-07-11'],
    ['2022-07-11', 'HOME', true, null],
    ['2022-06-30', 'CENTRAL', false, '2022-07-08'],
  ])('is on %s %s, due to end %s, and turns on %s', (today, mode, isDue, turnsOn) => {
    expect(stageOn(ninth, '2022-07-01', today)).toEqual({ mode, isDue, turnsOn });
  });

  it('ends with its tenth day, across the month too', () => {
    expect(lastDayOf(ninth, '2022-07-01')).toBe('2022-07-10');
    expect(lastDayOf(ninth, '2022-12-28')).toBe('2023-01-06');
  });

  it('asks for swabs by the day of each phase, each until the eve of the next', () => {
    expect(calendarOf(ninth, '2022-07-01').map(test => [test.dueOn, test.mode, test.untilOn])).toEqual([
      ['2022-07-01', 'CENTRAL', '2022-07-01'], ['2022-07-02', 'CENTRAL', '2022-07-02'], ['2022-07-03', 'CENTRAL', '2022-07-04'],
      ['2022-07-05', 'CENTRAL', '2022-07-06'], ['2022-07-07', 'CENTRAL', '2022-07-09'], ['2022-07-10', 'HOME', null],
    ]);
  });
});

describe('A plan without a last day', () => {
  it('is never due and turns by itself on no day', () => {
    expect(lastDayOf(pending, '2022-07-01')).toBeNull();
    expect(stageOn(pending, '2022-07-01', '2023-07-01')).toEqual({ mode: 'CENTRAL', isDue: false, turnsOn: null });
  });
});
