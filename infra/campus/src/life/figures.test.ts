import { describe, expect, it } from 'vitest';
import { readingsUntil } from './figures.ts';

const UNTIL = new Date('2022-11-23T02:00:00Z');
const HOUR = 3_600_000;
const readings = readingsUntil(UNTIL, 'test', 30_000);
const of = (code: string) => readings.filter(reading => reading.code === code);

describe('The figures of the sample campus', () => {
  it('are the same for the same seed, and others for another', () => {
    expect(readingsUntil(UNTIL, 'test', 30_000)).toEqual(readings);
    expect(readingsUntil(UNTIL, 'other', 30_000)).not.toEqual(readings);
  });
  it('are two weeks of every indicator but the one that only an incident has', () => {
    expect(new Set(readings.map(({ code }) => code)).size).toBe(29);
    expect(of('hazards.overdue')).toHaveLength(14);
    expect(of('rooms.ready')).toHaveLength(56);
    expect(Math.min(...readings.map(({ at }) => at.getTime()))).toBeGreaterThan(UNTIL.getTime() - 15 * 24 * HOUR);
  });
  it('end now where they are measured, and some hours ago where people count', () => {
    expect(of('rooms.ready').at(-1)).toMatchObject({ at: UNTIL, value: 240, reportedBy: null });
    const [counted] = of('hazards.overdue').slice(-1);
    expect(counted).toMatchObject({ value: 2, reportedBy: '值班员' });
    expect((UNTIL.getTime() - counted!.at.getTime()) / HOUR).toBeLessThan(6);
  });
  it('count the days since a drill up', () => expect(of('drills.days-since').map(({ value }) => value)).toEqual(Array.from({ length: 14 }, (_, day) => 13 + day)));
  it('leave out what nobody has counted for days', () => {
    expect((UNTIL.getTime() - of('opinion.overdue').at(-1)!.at.getTime()) / HOUR).toBeGreaterThan(26);
  });
  it('fit the size of the campus', () => expect(readingsUntil(UNTIL, 'test', 3_000).findLast(({ code }) => code === 'rooms.ready')?.value).toBe(24));
});
