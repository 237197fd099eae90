import { describe, expect, it } from 'vitest';
import { covers, stepFor, type Isolation, type Placement } from './covering.ts';

const isolation = (facts: Partial<Isolation> = {}): Isolation => ({ isIsolated: true, since: new Date('2022-11-23T02:00:00Z'), until: '2022-11-30', ...facts });
const meeting = (day: string, hour = '03') => ({ startsOn: day, endsAt: new Date(`${day}T${hour}:00:00Z`) });

describe('Isolation', () => {
  it.each([
    ['begins before the meeting ends', {}, meeting('2022-11-23'), true],
    ['includes its last day', {}, meeting('2022-11-30'), true],
    ['has no last day yet', { until: null }, meeting('2023-06-01'), true],
    ['has no first moment', { since: null }, meeting('2022-11-20'), true],
  ])('that %s covers it', (_, facts, at, expected) => expect(covers(isolation(facts), at)).toBe(expected));
  it.each([
    ['is over the day before', {}, meeting('2022-12-01')],
    ['begins when the meeting is over', {}, meeting('2022-11-23', '02')],
    ['has ended', { isIsolated: false }, meeting('2022-11-25')],
  ])('that %s does not', (_, facts, at) => expect(covers(isolation(facts), at)).toBe(false));
});

describe('An interview to come', () => {
  const moved: Placement = { mode: 'ONLINE', movedOnlineAt: new Date(0), returnState: null };
  it.each([
    ['on site goes online', { mode: 'ON_SITE', movedOnlineAt: null, returnState: null }, true, 'MOVE_ONLINE'],
    ['on site again goes online again', { mode: 'ON_SITE', movedOnlineAt: null, returnState: 'ACCEPTED' }, true, 'MOVE_ONLINE'],
    ['on site stays while nobody is isolated', { mode: 'ON_SITE', movedOnlineAt: null, returnState: null }, false, 'STAY'],
    ['agreed online stays', { mode: 'ONLINE', movedOnlineAt: null, returnState: null }, false, 'STAY'],
    ['moved already stays', moved, true, 'STAY'],
    ['moved is offered the way back', moved, false, 'OFFER_RETURN'],
    ['offered is not offered twice', { ...moved, returnState: 'OFFERED' }, false, 'STAY'],
    ['offered is offered no more', { ...moved, returnState: 'OFFERED' }, true, 'WITHDRAW_OFFER'],
    ['left online by both sides stays', { ...moved, returnState: 'DECLINED' }, false, 'STAY'],
  ] as const)('%s', (_, placement, isCovered, step) => expect(stepFor(placement, isCovered)).toBe(step));
});
