import { describe, expect, it } from 'vitest';
import { checkCharacter, identityNumbers, NOWHERE, phoneNumber } from './identity-number.ts';

describe('An identity number', () => {
  it.each(['34052419800101001X', '11010519491231002X'])('checks %s as the standard does', number => {
    expect(checkCharacter(number.slice(0, 17))).toBe(number[17]);
  });
  it('names the day of birth and an unassigned region', () => {
    expect(identityNumbers()('2004-02-29', 'MALE')).toMatch(new RegExp(`^${NOWHERE}20040229\\d{3}[\\dX]$`));
  });
  it('is odd for men, even for women and never given twice', () => {
    const next = identityNumbers();
    const numbers = [next('2004-01-01', 'MALE'), next('2004-01-01', 'MALE'), next('2004-01-01', 'FEMALE')];
    expect(numbers.map(number => Number(number[16]) % 2)).toEqual([1, 1, 0]);
    expect(new Set(numbers).size).toBe(3);
  });
  it('says so when a day is full', () => {
    const next = identityNumbers();
    expect(() => { for (let i = 0; i < 501; i++) next('2004-01-01', 'MALE'); }).toThrow('2004-01-01');
  });
});

describe('A phone number', () => {
  it('has eleven digits under a prefix without an operator', () => {
    expect(phoneNumber(99_999)).toBe('15400099999');
  });
});
