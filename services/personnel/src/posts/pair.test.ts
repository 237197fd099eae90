import { describe, expect, it } from 'vitest';
import { coverageOf, refuseHolder, refusePair, type Holder } from './pair.ts';

const holder = (facts: Partial<Holder> = {}): Holder => ({ personId: 'ada', name: 'Ada', residenceCode: 'D01-0101', shift: null, isActive: true, isIsolated: false, ...facts });
const outside = (facts: Partial<Holder> = {}) => holder({ personId: 'bo', name: 'Bo', residenceCode: null, ...facts });

describe('A and B of a post', () => {
  it('are one inside and one outside', () => expect(refusePair(holder(), outside())).toBeNull());

  it.each([
    ['the same person', outside({ personId: 'ada' }), 'SAME_PERSON'],
    ['two of one room', outside({ residenceCode: 'D01-0101' }), 'SAME_ROOM'],
    ['two who live on campus', outside({ residenceCode: 'D02-0303' }), 'SAME_LINE'],
    ['two of one shift', outside({ shift: 'night' }), 'SAME_SHIFT'],
  ])('are never %s', (_, other, code) => expect(refusePair(holder({ shift: 'night' }), other)).toMatchObject({ code }));

  it('are not two who live off campus', () => expect(refusePair(holder({ residenceCode: null }), outside())).toMatchObject({ code: 'SAME_LINE' }));

  it.each([
    ['has left', { isActive: false }, 'PERSON_LEFT'],
    ['is isolated', { isIsolated: true }, 'PERSON_ISOLATED'],
  ])('is nobody who %s', (_, facts, code) => expect(refuseHolder(holder(facts))).toMatchObject({ code }));
});

describe('A post', () => {
  it.each([
    ['both lines', holder(), outside(), 'BOTH_LINES'],
    ['one line when A is isolated', holder({ isIsolated: true }), outside(), 'ONE_LINE'],
    ['one line when nobody is B', holder(), null, 'ONE_LINE'],
    ['one line when both moved inside', holder(), outside({ residenceCode: 'D02-0303' }), 'ONE_LINE'],
    ['no line when both are isolated', holder({ isIsolated: true }), outside({ isIsolated: true }), 'UNCOVERED'],
    ['no line when its only holder has left', holder({ isActive: false }), null, 'UNCOVERED'],
    ['no line when nobody holds it', null, null, 'UNCOVERED'],
  ] as const)('is covered on %s', (_, a, b, coverage) => expect(coverageOf(a, b)).toBe(coverage));
});
