import { describe, expect, it } from 'vitest';
import { isAsked, refuseAnswer, refuseCall, type Availability } from './call.ts';

const team = { name: 'Red Vest 1', isCalledOut: false };

describe('A member of a team', () => {
  it.each([
    ['ANY_TIME', 3, true], ['DAYTIME', 7, true], ['DAYTIME', 19, false], ['EVENING', 18, true], ['EVENING', 8, false], ['UNAVAILABLE', 12, false],
  ] as const)('who is there %s, at %i o’clock is asked: %s', (availability: Availability, hour, asked) => expect(isAsked({ availability, canWork: true }, hour)).toBe(asked));

  it('who is isolated is not asked', () => expect(isAsked({ availability: 'ANY_TIME', canWork: false }, 12)).toBe(false));
});

describe('A call-out', () => {
  it('is made with a reason and a number that can be reached', () => expect(refuseCall(team, 20, 20, 'Meals')).toBeNull());
  it.each([
    ['without a reason', team, 20, 5, ' ', 'REASON_MISSING'],
    ['while one is open', { ...team, isCalledOut: true }, 20, 5, 'Meals', 'CALL_OUT_OPEN'],
    ['when nobody can come', team, 0, 5, 'Meals', 'NOBODY_TO_ASK'],
    ['for more than can be asked', team, 20, 21, 'Meals', 'NEEDED_UNREACHABLE'],
    ['for nobody', team, 20, 0, 'Meals', 'NEEDED_UNREACHABLE'],
  ] as const)('is refused %s', (_, facts, asked, needed, reason, code) => expect(refuseCall(facts, asked, needed, reason)).toMatchObject({ code }));
  it('takes no answer once stood down', () => {
    expect(refuseAnswer({ state: 'OPEN' })).toBeNull();
    expect(refuseAnswer({ state: 'STOOD_DOWN' })).toMatchObject({ code: 'CALL_OUT_OVER' });
  });
});
