import { describe, expect, it } from 'vitest';
import { asThreshold, isThreshold } from './threshold.ts';

describe('A threshold', () => {
  it.each(['7', ' 14 ', '1, 4, 7', '1，4，7'])('may be %j', text => expect(isThreshold(text)).toBe(true));
  it.each(['', 'seven', '-1', '1.5', '1,,2', '1 2', '123456'])('may not be %j', text => expect(isThreshold(text)).toBe(false));
  it('is sent with plain commas', () => expect(asThreshold(' 1，4 ,7 ')).toBe('1, 4, 7'));
});
