import { describe, expect, it } from 'vitest';
import { clockOf, progressOf, spanOf, toneOf, type StepTimes } from './clock.ts';

const start = Date.parse('2026-11-23T06:00:00Z');
const after = (minutes: number) => new Date(start + minutes * 60_000);
const step = (facts: Partial<StepTimes> = {}): StepTimes => ({ startedAt: after(0).toISOString(), dueAt: after(60).toISOString(), doneAt: null, ...facts });

describe('A running clock', () => {
  it.each([[0, '0:00:00'], [3_909_000, '1:05:09'], [-5, '0:00:00'], [176_709_000, '2d 01:05:09']])('of %s ms reads %s', (milliseconds, read) => expect(clockOf(milliseconds, 'd')).toBe(read));
  it('rounds what is left down', () => expect(spanOf(7_199_000)).toEqual({ hours: 1, minutes: 59 }));
});

describe('A step', () => {
  it.each([
    ['just begun', step(), 10, 'info'],
    ['in its last fifth', step(), 48, 'warn'],
    ['at its very due time', step(), 60, 'warn'],
    ['past it', step(), 61, 'bad'],
    ['done in time', step({ doneAt: after(30).toISOString() }), 90, 'ok'],
    ['done late', step({ doneAt: after(75).toISOString() }), 90, 'warn'],
  ] as const)('%s is %#', (_, of, minutes, tone) => expect(toneOf(of, after(minutes))).toBe(tone));

  it('stops its clock when it is done', () => {
    expect(progressOf(step({ doneAt: after(30).toISOString() }), after(90))).toEqual({ used: 1_800_000, left: 1_800_000, share: 0.5 });
  });
});
