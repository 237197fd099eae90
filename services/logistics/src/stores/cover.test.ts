import { describe, expect, it } from 'vitest';
import { dailyNorm, daysOfCover, leastCover } from './cover.ts';

describe('Days of cover', () => {
  it('follow the norm of students and staff', () => {
    expect(dailyNorm({ normStudent: 1, normStaff: 2 }, { students: 26_667, staff: 3_333 })).toBe(33_333);
  });
  it.each([
    ['the norm is the greater', 3_000, 100, 350, 30],
    ['real use is the greater', 3_000, 100, 1_400, 15],
    ['the stock is gone', 0, 100, 0, 0],
    ['nothing is used', 3_000, 0, 0, null],
    ['more came back than went out', 3_000, 0, -70, null],
  ])('%s', (_, stock, norm, used, days) => {
    expect(daysOfCover(stock, norm, used)).toBe(days);
  });
  it('are as long as the scarcest item lasts', () => {
    expect(leastCover([{ code: 'a', daysOfCover: 40 }, { code: 'b', daysOfCover: 12 }, { code: 'c', daysOfCover: null }])).toMatchObject({ code: 'b' });
    expect(leastCover([{ daysOfCover: null }])).toBeNull();
  });
});
