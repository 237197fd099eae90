import { describe, expect, it } from 'vitest';
import { refusePattern, refuseReason } from './weekly.ts';

describe('A weekly pattern', () => {
  it.each([['00:00', 1], ['23:59', 30]])('may be %s for %i weeks', (time, weeks) => expect(refusePattern({ time, weeks })).toBeNull());
  it.each([['24:00', 1, 'time'], ['8:00', 1, 'time'], ['08:60', 1, 'time'], ['08:00', 0, 'weeks'], ['08:00', 31, 'weeks']])('may not be %s for %i weeks', (time, weeks, field) =>
    expect(refusePattern({ time, weeks })?.path).toEqual([field]));
});

describe('A reason', () => {
  it.each(['教师外出', 'moved'])('may be %s', reason => expect(refuseReason(reason)).toBeNull());
  it.each(['', '   ', 'ok ', '𠮷𠮷𠮷'])('may not be %j', reason => expect(refuseReason(reason)?.code).toBe('REASON_MISSING'));
});
