import { describe, expect, it } from 'vitest';
import { campusInstant, campusMoment, daysAfter, instantOf } from './campus-time.ts';

describe('A wall clock', () => {
  it.each([
    ['Asia/Shanghai', '2022-11-24T08:00', '2022-11-24T00:00:00.000Z'],
    ['Asia/Shanghai', '2022-11-24T00:30', '2022-11-23T16:30:00.000Z'],
    ['America/New_York', '2022-07-01T12:00', '2022-07-01T16:00:00.000Z'],
    ['America/New_York', '2022-11-24T12:00', '2022-11-24T17:00:00.000Z'],
    ['America/New_York', '2022-03-13T02:30', '2022-03-13T06:30:00.000Z'],
    ['Asia/Kathmandu', '2022-11-24T05:45', '2022-11-24T00:00:00.000Z'],
    ['UTC', '2022-11-24T08:00', '2022-11-24T08:00:00.000Z'],
  ])('in %s showing %s is %s', (zone, shown, instant) => {
    expect(instantOf(Date.parse(`${shown}Z`), zone).toISOString()).toBe(instant);
  });
  it('of a zone nobody knows is an error', () => expect(() => instantOf(0, 'Mars/Olympus')).toThrow(RangeError));
});

describe('The campus clock', () => {
  it('starts the first period of a day', () => expect(campusInstant('2022-11-24', '08:00').toISOString()).toBe('2022-11-24T00:00:00.000Z'));
  it('is written as people read it', () => expect(campusMoment(new Date('2022-11-23T16:30:00Z'))).toBe('2022-11-24 00:30'));
  it('counts days over the end of a year', () => expect(daysAfter('2022-12-28', 7)).toBe('2023-01-04'));
});
