import { describe, expect, it } from 'vitest';
import { missing, num, percent } from './number.ts';
import { age, dayOf, full, hourOf, isStale, longDay, when } from './time.ts';

const zone = 'Asia/Shanghai';
const now = new Date('2026-11-23T06:40:00Z');
const before = (minutes: number) => new Date(now.getTime() - minutes * 60_000).toISOString();

describe('A figure', () => {
  it.each([
    [31245, '31,245'], [98.64, '98.6'], [0, '0'], [null, missing], [undefined, missing],
  ])('%s reads %s', (value, read) => expect(num(value, 'zh-CN')).toBe(read));

  it.each([[0.9742, '97.4%'], [28 / 38, '73.6%'], [9999 / 10_000, '99.9%'], [0.29, '29%'], [1, '100%'], [0, '0%'], [null, missing]])('as a share, %s reads %s', (share, read) => {
    expect(percent(share, 'en')).toBe(read);
  });
});

describe('The campus clock', () => {
  it('is the campus\'s and not the reader\'s', () => {
    expect(full('2026-11-22T16:00:00Z', zone)).toBe('2026-11-23 00:00');
    expect(dayOf('2026-11-22T15:59:59Z', zone)).toBe('2026-11-22');
    expect(full('2026-11-22T16:00:00Z', 'Europe/Berlin')).toBe('2026-11-22 17:00');
    expect(hourOf('2026-11-22T16:00:00Z', zone)).toBe(0);
  });

  it.each([
    ['today', '2026-11-22T16:00:00Z', '00:00'],
    ['yesterday', '2026-11-22T15:59:00Z', '11-22 23:59'],
    ['last year', '2025-12-31T15:59:00Z', '2025-12-31'],
  ])('shortens %s', (_, instant, read) => expect(when(instant, zone, now)).toBe(read));

  it('names the day', () => {
    expect(longDay(now, 'zh-CN', zone)).toBe('11月23日星期一');
    expect(longDay(now, 'en', zone)).toBe('Monday 23 November');
  });
});

describe('The age of a figure', () => {
  it.each([[0.5, '刚刚'], [-5, '刚刚'], [12, '12分钟前'], [185, '3小时前'], [1439, '23小时前'], [2 * 1440, '2天前']])('of %s minutes reads %s', (minutes, read) => {
    expect(age(before(minutes), 'zh-CN', now)).toBe(read);
  });

  it('is stale after a day, not before', () => {
    expect(isStale(before(1440), now)).toBe(false);
    expect(isStale(before(1441), now)).toBe(true);
  });
});
