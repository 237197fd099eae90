import { describe, expect, it } from 'vitest';
import { dayOf, momentOf } from './moment.ts';

describe('A laboratory time', () => {
  it.each([
    ['2023-07-14T15:52:34.540Z', '2023-07-14T15:52:34.540Z'],
    ['2021-12-24T14:00:00-06:00', '2021-12-24T20:00:00.000Z'],
    ['2026-03-01T08:30:00', '2026-03-01T00:30:00.000Z'],
    ['2026-03-01', '2026-02-28T16:00:00.000Z'],
    ['12/21/2021 14:00', '2021-12-21T06:00:00.000Z'],
    ['1/2/2026 12:05 AM', '2026-01-01T16:05:00.000Z'],
    ['1/2/2026 1:05 pm', '2026-01-02T05:05:00.000Z'],
  ])('%s is %s in Shanghai', (text, instant) => {
    expect(momentOf(text, 'Asia/Shanghai')?.toISOString()).toBe(instant);
  });

  it('without an offset follows the summer time of its zone', () => {
    expect(momentOf('7/1/2026 12:00', 'America/Chicago')?.toISOString()).toBe('2026-07-01T17:00:00.000Z');
    expect(momentOf('1/1/2026 12:00', 'America/Chicago')?.toISOString()).toBe('2026-01-01T18:00:00.000Z');
  });

  it.each(['2026-02-31', '13/1/2026', '1/2/26', '2026', 'yesterday', '2026-03-01T25:00:00Z', ''])('%j is none', text => {
    expect(momentOf(text, 'Asia/Shanghai')).toBeNull();
  });
});

describe('A birth date', () => {
  it.each([['1/20/1962', '1962-01-20'], ['1962-01-20', '1962-01-20'], ['2/30/1962', null], ['1962', null]])('%s is %s', (text, day) => {
    expect(dayOf(text)).toBe(day);
  });
});
