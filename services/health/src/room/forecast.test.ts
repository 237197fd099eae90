import { describe, expect, it } from 'vitest';
import { expectedFrom, forecastOf, type ForecastFacts } from './forecast.ts';

const facts = (some: Partial<ForecastFacts> = {}): ForecastFacts => ({ today: '2022-11-23', ready: 10, turning: 0, waiting: 0, expected: 0, leaving: new Map(), ...some });
const ready = (some: Partial<ForecastFacts>) => forecastOf(facts(some)).map(day => day.readyCount);

describe('The forecast of rooms', () => {
  it('looks seven days ahead, today first', () => {
    expect(forecastOf(facts()).map(day => day.day)).toEqual(['2022-11-23', '2022-11-24', '2022-11-25', '2022-11-26', '2022-11-27', '2022-11-28', '2022-11-29']);
  });

  it('gives a left room back a day later', () => {
    expect(ready({ turning: 2 })).toEqual([10, 12, 12, 12, 12, 12, 12]);
    expect(ready({ leaving: new Map([['2022-11-25', 3]]) })).toEqual([10, 10, 10, 13, 13, 13, 13]);
    expect(ready({ leaving: new Map([['2022-11-22', 3]]) })).toEqual([13, 13, 13, 13, 13, 13, 13]);
  });

  it('says how many are short until rooms come free', () => {
    const days = forecastOf(facts({ waiting: 9, expected: 3, leaving: new Map([['2022-11-23', 5]]) }));
    expect(days.slice(0, 2)).toEqual([{ day: '2022-11-23', leavingCount: 5, readyCount: 0, shortCount: 2 }, { day: '2022-11-24', leavingCount: 0, readyCount: 3, shortCount: 0 }]);
  });
});

describe('People expected from open traces', () => {
  it.each([[2, 4, 50, 25], [1, 3, 10, 3], [2, 0, 0, 0]])('%i open, %i traced with %i rooms: %i', (open, traced, rooms, expected) => expect(expectedFrom(open, traced, rooms)).toBe(expected));
});
