import { describe, expect, it } from 'vitest';
import { callsForClosure, measureFor, nextStep, refuseClosing, refuseReopening, type Standing } from './closure.ts';

type Place = Parameters<typeof measureFor>[0];
const place = (facts: Partial<Place> = {}): Place => ({ code: 'C01-H1', kind: 'VENUE', use: 'CANTEEN', holdsSupplies: false, ...facts });
const standing = (facts: Partial<Standing> = {}): Standing => ({ isByHand: false, state: 'CLOSED', causeIds: ['a'], disinfection: 'ORDERED', ...facts });

describe('After a case was there', () => {
  it.each([
    ['a dining hall', {}], ['a classroom', { kind: 'ROOM', use: 'CLASSROOM' }], ['a reading room', { use: 'LIBRARY' }], ['a shop', { use: 'STORE' }], ['a bath-house', { use: 'BATHHOUSE' }], ['an office', { kind: 'ROOM', use: 'OFFICE' }],
  ] as const)('%s is locked', (_, facts) => {
    expect(measureFor(place(facts))).toBe('LOCKED');
  });
  it.each([['a dormitory room', { kind: 'ROOM', use: 'DORMITORY' }], ['a clinic', { use: 'CLINIC' }], ['a store that supplies isolation rooms', { use: 'STORE', holdsSupplies: true }]] as const)(
    '%s is disinfected without locking anybody out', (_, facts) => {
      expect(measureFor(place(facts))).toBe('DISINFECTION');
    });
  it.each([['a gate', { kind: 'GATE', use: 'OTHER' }], ['a monitoring room', { kind: 'ROOM', use: 'MONITORING' }], ['a whole building', { kind: 'BUILDING' }]] as const)('%s is left alone', (_, facts) => {
    expect(measureFor(place(facts))).toBeNull();
  });
});

describe('A visit', () => {
  const until = new Date('2022-11-22T10:00:00Z');
  it.each([
    ['that nothing has dealt with', { isWithdrawn: false, until, coveredUntil: null }, true],
    ['that is withdrawn', { isWithdrawn: true, until, coveredUntil: null }, false],
    ['before the disinfection', { isWithdrawn: false, until, coveredUntil: new Date('2022-11-22T11:00:00Z') }, false],
    ['that went on after the disinfection', { isWithdrawn: false, until, coveredUntil: new Date('2022-11-22T09:00:00Z') }, true],
  ])('%s', (_, visit, calls) => {
    expect(callsForClosure(visit)).toBe(calls);
  });
});

describe('What becomes of a place', () => {
  it.each([
    ['nothing there, no cause', [], null, 'KEEP'],
    ['nothing there, a cause', ['a'], null, 'CLOSE'],
    ['closed, the same cause again', ['a'], standing(), 'KEEP'],
    ['closed, a second cause', ['a', 'b'], standing(), 'JOIN'],
    ['closed for two, one withdrawn', ['b'], standing({ causeIds: ['a', 'b'] }), 'JOIN'],
    ['closed, its only cause withdrawn, nobody began', [], standing(), 'LIFT'],
    ['closed, its only cause withdrawn, a crew at work', [], standing({ disinfection: 'STARTED' }), 'OFFER'],
    ['closed, its only cause withdrawn, waiting for the check', [], standing({ disinfection: 'DONE' }), 'OFFER'],
    ['offered, and still no cause', [], standing({ state: 'OFFERED' }), 'KEEP'],
    ['offered, and the cause stands again', ['a'], standing({ state: 'OFFERED' }), 'JOIN'],
    ['closed by hand, and a cause is withdrawn', [], standing({ isByHand: true }), 'FREE'],
    ['closed by hand alone', [], standing({ isByHand: true, causeIds: [] }), 'KEEP'],
  ] as const)('%s', (_, causes, stands, step) => {
    expect(nextStep(causes, stands)).toBe(step);
  });
});

describe('Closing by hand', () => {
  it('is open for a whole building', () => {
    expect(refuseClosing(place({ kind: 'BUILDING' }), false, '整栋管控')).toBeNull();
  });
  it.each([
    ['what is closed', place(), true, '整栋管控', 'PLACE_CLOSED_ALREADY'], ['a gate', place({ kind: 'GATE' }), false, '整栋管控', 'PLACE_NOT_CLOSABLE'],
    ['a monitoring room', place({ kind: 'ROOM', use: 'MONITORING' }), false, '整栋管控', 'PLACE_NOT_CLOSABLE'], ['without a reason', place(), false, ' x ', 'REASON_MISSING'],
  ] as const)('is refused for %s', (_, facts, isLocked, reason, code) => {
    expect(refuseClosing(facts, isLocked, reason)).toMatchObject({ code });
  });
});

describe('Reopening by hand', () => {
  const closed = { placeCode: 'C01-H1', state: 'CLOSED', measure: 'LOCKED', disinfection: null } as const;
  it.each([['no disinfection was ordered', closed], ['it was checked', { ...closed, disinfection: 'CHECKED' }], ['it was cancelled', { ...closed, disinfection: 'CANCELLED' }]] as const)('is free when %s', (_, facts) => {
    expect(refuseReopening(facts, null)).toBeNull();
  });
  it('is free when somebody answers for it', () => {
    expect(refuseReopening({ ...closed, disinfection: 'ORDERED' }, { reason: '考试急用教室', approvedBy: '赵刚' })).toBeNull();
  });
  it.each([
    ['a disinfection is open', { ...closed, disinfection: 'STARTED' }, null, 'DISINFECTION_OPEN'], ['the evidence is not checked', { ...closed, disinfection: 'DONE' }, null, 'DISINFECTION_OPEN'],
    ['the override says no reason', { ...closed, disinfection: 'ORDERED' }, { reason: '', approvedBy: '赵刚' }, 'REASON_MISSING'],
    ['nobody answers for it', { ...closed, disinfection: 'ORDERED' }, { reason: '考试急用教室', approvedBy: ' ' }, 'APPROVER_MISSING'],
    ['it is open already', { ...closed, state: 'ENDED' }, null, 'PLACE_NOT_CLOSED'], ['nobody is locked out', { ...closed, measure: 'DISINFECTION' }, null, 'PLACE_NOT_CLOSED'],
  ] as const)('is refused when %s', (_, facts, override, code) => {
    expect(refuseReopening(facts, override)).toMatchObject({ code });
  });
});
