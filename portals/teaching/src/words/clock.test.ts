import { describe, expect, it } from 'vitest';
import { daysAfter, instantAt, timeOfDay } from './clock.ts';

describe('A time of day', () => {
  it.each([['8:00', '08:00'], ['08：05', '08:05'], ['0950', '09:50'], [' 23:59 ', '23:59'], ['24:00', null], ['8:60', null], ['8', null], ['', null]])('typed as "%s" is %s', (typed, time) => expect(timeOfDay(typed)).toBe(time));
});

describe('A time by the campus’s clock', () => {
  it.each([
    ['2026-11-25', '00:30', 'Asia/Shanghai', '2026-11-24T16:30:00.000Z'],
    ['2026-03-29', '12:00', 'Europe/Berlin', '2026-03-29T10:00:00.000Z'],
    ['2026-03-28', '12:00', 'Europe/Berlin', '2026-03-28T11:00:00.000Z'],
  ])('%s %s in %s is %s', (day, time, zone, instant) => expect(instantAt(day, time, zone)).toBe(instant));
});

describe('A day', () => {
  it('has the next one after the end of its month', () => expect(daysAfter('2026-11-30', 1)).toBe('2026-12-01'));
});
