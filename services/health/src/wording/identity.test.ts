import { describe, expect, it } from 'vitest';
import { fullName, isIdentityNumber, plainName, withoutIdentity } from './identity.ts';

describe('An identity number', () => {
  it.each(['34052419800101001X', '11010519491231002x', '340524198001010011'])('is known by its shape: %s', number => expect(isIdentityNumber(number)).toBe(true));
  it.each(['2022010001', '3405241980010100', ''])('is not %j', number => expect(isIdentityNumber(number)).toBe(false));
  it('is masked within a text', () => expect(withoutIdentity('a,34052419800101001X,b')).toBe('a,3405**********001X,b'));
});

describe('A name', () => {
  it('is family first in Chinese', () => expect(fullName('张', '三')).toBe('张三'));
  it('is given first elsewhere', () => expect(fullName('Doe', 'Jane')).toBe('Jane Doe'));
  it('is compared without blanks, dots and case', () => expect(plainName('Zhang  San·Li')).toBe('zhangsanli'));
});
