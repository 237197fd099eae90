import { describe, expect, it } from 'vitest';
import { bornOnOf, checkCharacter, genderOf, isDay, isIdentityNumber } from './identity.ts';

describe('An identity number', () => {
  it.each(['34052419800101001X', '11010519491231002X'])('%s is valid', number => {
    expect(isIdentityNumber(number)).toBe(true);
  });

  it.each([
    ['a wrong check character', '340524198001010011'],
    ['two digits swapped', '34052419800110001X'],
    ['a day that does not exist', `34052419800231001${checkCharacter('34052419800231001')}`],
    ['fifteen digits', '340524800101001'],
    ['a small x', '34052419800101001x'],
    ['a damaged number', '3.40524E+17'],
  ])('is refused with %s', (_, number) => {
    expect(isIdentityNumber(number)).toBe(false);
  });

  it('tells the birth day and the gender', () => {
    expect(bornOnOf('11010519491231002X')).toBe('1949-12-31');
    expect(genderOf('11010519491231002X')).toBe('FEMALE');
    expect(genderOf('34052419800101001X')).toBe('MALE');
  });
});

describe('A day', () => {
  it.each([
    ['2004-02-29', true],
    ['2003-02-29', false],
    ['2003-13-01', false],
    ['2003-1-1', false],
    ['', false],
  ])('%s exists: %s', (text, exists) => {
    expect(isDay(text)).toBe(exists);
  });
});
