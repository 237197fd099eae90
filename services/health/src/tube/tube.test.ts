import { describe, expect, it } from 'vitest';
import { plainLabel, refuseCapacity, refuseLabel, refuseSeal, refuseSwab, statusOf, type TubeFacts } from './tube.ts';

const tube = (facts: Partial<TubeFacts> = {}): TubeFacts => ({ label: 'T-104', capacity: 10, sealedAt: null, people: [], ...facts });
const crowd = (size: number) => Array.from({ length: size }, (_, i) => `person-${i}`);
const sealedAt = new Date('2026-03-01T08:00Z');

describe('A pooled tube', () => {
  it('takes swabs up to its capacity', () => {
    expect(refuseSwab(tube({ people: crowd(9) }), 'ada', null)).toBeNull();
  });

  it.each([
    ['one swab more than its capacity', { people: crowd(10) }, null, 'TUBE_FULL'],
    ['the same person twice', { people: ['ada'] }, null, 'ALREADY_IN_TUBE'],
    ['a person whose swab is in another unread tube of the round', {}, 'T-103', 'ALREADY_IN_ROUND'],
    ['any swab once sealed', { sealedAt }, null, 'TUBE_SEALED'],
    ['a second swab when it is for one', { capacity: 1, people: ['bo'] }, null, 'TUBE_FULL'],
  ])('refuses %s', (_, facts, openTube, code) => {
    expect(refuseSwab(tube(facts), 'ada', openTube)).toMatchObject({ code });
  });

  it.each([5, 10, 20])('may hold %i', capacity => expect(refuseCapacity(capacity, [5, 10, 20])).toBeNull());
  it.each([0, 3, 11, 30])('may not hold %i', capacity => expect(refuseCapacity(capacity, [5, 10, 20])).toMatchObject({ code: 'CAPACITY_NOT_VALIDATED' }));

  it('is not sealed empty or twice', () => {
    expect(refuseSeal(tube())).toMatchObject({ code: 'TUBE_EMPTY' });
    expect(refuseSeal(tube({ people: ['ada'], sealedAt }))).toMatchObject({ code: 'TUBE_SEALED' });
    expect(refuseSeal(tube({ people: ['ada'] }))).toBeNull();
  });

  it.each([
    [[], null, 'OPEN'],
    [[], sealedAt, 'SEALED'],
    [['NEGATIVE'], sealedAt, 'NEGATIVE'],
    [['NEGATIVE', 'POSITIVE'], sealedAt, 'POSITIVE'],
    [['NEGATIVE', 'INCONCLUSIVE'], sealedAt, 'INCONCLUSIVE'],
    [['INVALID'], sealedAt, 'INCONCLUSIVE'],
  ] as const)('with results %j sealed %s is %s', (readings, sealed, status) => {
    expect(statusOf({ sealedAt: sealed }, readings)).toBe(status);
  });
});

describe('A tube label', () => {
  it('is compared without blanks and case', () => expect(plainLabel(' t-1 04 ')).toBe('T-104'));
  it.each(['T-104', 'r1-00017'])('may be %s', label => expect(refuseLabel(label)).toBeNull());
  it.each(['', 'T', 'T/104', '试管1'])('may not be %j', label => expect(refuseLabel(label)).toMatchObject({ code: 'LABEL_UNREADABLE' }));
});
