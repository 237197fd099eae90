import { describe, expect, it } from 'vitest';
import { checkCharacter, isCreditCode, plainCreditCode } from './credit-code.ts';

describe('A unified social credit code', () => {
  it.each(['91350100M000100Y43', '91440300708461136T'])('may be %s', code => expect(isCreditCode(code)).toBe(true));
  it.each([
    ['one character wrong', '91350100M000100Y44'], ['two characters swapped', '91350100M000010Y43'], ['one too few', '91350100M000100Y4'],
    ['letters that none has', '91350100I000100Y43'], ['letters where the district stands', '91ABCDEFM000100Y43'], ['nothing', ''],
  ])('may not have %s', (_, code) => expect(isCreditCode(code)).toBe(false));
  it('ends with the character that its others make', () => expect(checkCharacter('91350100M000100Y4')).toBe('3'));
  it('is kept as printed on the licence', () => expect(plainCreditCode(' 9135 0100-m000100y43 ')).toBe('91350100M000100Y43'));
});
