import { describe, expect, it } from 'vitest';
import { maskedCell, maskIdentityNumber, maskPhone } from './mask.ts';

describe('Masking', () => {
  it.each([
    ['13812341003', '138****1003'],
    ['010-62345678', '010*****5678'],
    ['8001', '****'],
  ])('shows %s as %s', (phone, shown) => {
    expect(maskPhone(phone)).toBe(shown);
  });

  it('hides the birth day of an identity number', () => {
    expect(maskIdentityNumber('34052419800101001X')).toBe('3405**********001X');
  });

  it.each([
    ['identityNumber', '110105194912310021', '1101**********0021'],
    ['phone', '13812341003x', '138*****003x'],
    ['phone', '不便告知', '不便告知'],
    ['number', '20230001', '20230001'],
  ])('of a %s cell shows %s as %s', (column, value, shown) => {
    expect(maskedCell(column, value)).toBe(shown);
  });
});
