import { describe, expect, it } from 'vitest';
import { policy } from '../policy/policy.testing.ts';
import { afterIsolation, linesOf, needOf, refuseArrival, refuseMany, refuseSending } from './dispatch.ts';

const isolated = { isIsolated: true, roomCode: 'H01-0101' };
const nothing = { isWaiting: false, hadToday: false, hadFirstSet: false };

describe('An isolated person', () => {
  it.each([
    ['gets a set at the beginning', isolated, nothing, 'FIRST_SET'], ['gets meals on later days', isolated, { ...nothing, hadFirstSet: true }, 'DAILY'],
    ['gets nothing twice a day', isolated, { ...nothing, hadToday: true, hadFirstSet: true }, null], ['waits for what is not yet sent', isolated, { ...nothing, isWaiting: true }, null],
    ['without a room gets nothing', { ...isolated, roomCode: null }, nothing, null], ['who is free gets nothing', { ...isolated, isIsolated: false }, nothing, null],
  ] as const)('%s', (_, person, had, need) => {
    expect(needOf(person, had)).toBe(need);
  });
});

describe('The lines of a dispatch', () => {
  const items = new Map([['MASK', 'm'], ['MEAL', 'f']]);
  it('are gear and meals at first, meals later, of items that are kept', () => {
    expect(linesOf('FIRST_SET', policy.dispatch, items)).toEqual([{ itemId: 'f', quantity: 3 }, { itemId: 'm', quantity: 14 }]);
    expect(linesOf('DAILY', policy.dispatch, items)).toEqual([{ itemId: 'f', quantity: 3 }]);
  });
});

describe('When an isolation ends', () => {
  it.each([['ORDERED', 'CANCEL'], ['SHORT', 'CANCEL'], ['SENT', 'OFFER'], ['DELIVERED', 'KEEP'], ['RETURNED', 'KEEP']] as const)('what is %s: %s', (state, step) => {
    expect(afterIsolation(state)).toBe(step);
  });
});

describe('A dispatch', () => {
  it.each([['ORDERED', true, false], ['SHORT', true, false], ['SENT', false, true], ['DELIVERED', false, false], ['CANCELLED', false, false]] as const)('that is %s may be sent: %s; may arrive: %s', (state, send, arrive) => {
    const dispatch = { state, placeCode: 'H01-0101' };
    expect([refuseSending(dispatch) === null, refuseArrival(dispatch) === null]).toEqual([send, arrive]);
  });
  it.each([[0, false], [1, true], [200, true], [201, false]])('%i at once: %s', (count, may) => {
    expect(refuseMany(Array.from({ length: count }, String)) === null).toBe(may);
  });
});
