import { describe, expect, it } from 'vitest';
import { instantAt, minutesBetween, TIMES, timesWith } from './moment.ts';

describe('A time on the campus clock', () => {
  it.each([
    ['2026-11-24', '09:00', 'Asia/Shanghai', '2026-11-24T01:00:00.000Z'],
    ['2026-01-01', '00:15', 'Asia/Shanghai', '2025-12-31T16:15:00.000Z'],
    ['2026-03-29', '12:00', 'Europe/Berlin', '2026-03-29T10:00:00.000Z'],
    ['2026-03-28', '12:00', 'Europe/Berlin', '2026-03-28T11:00:00.000Z'],
  ])('%s %s in %s is %s', (day, time, zone, instant) => expect(instantAt(day, time, zone)).toBe(instant));
});

describe('Times to choose from', () => {
  it('run from 8 to 20 in quarters', () => expect([TIMES[0], TIMES[1], TIMES.at(-1)]).toEqual(['08:00', '08:15', '20:00']));
  it('hold the time that stands', () => expect(timesWith('09:10').indexOf('09:10')).toBe(timesWith('').indexOf('09:15')));
});

describe('A duration', () => {
  it('is counted in minutes', () => expect(minutesBetween('2026-11-24T01:00:00Z', '2026-11-24T01:40:00Z')).toBe(40));
});
