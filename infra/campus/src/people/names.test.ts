import { describe, expect, it } from 'vitest';
import { randomOf } from '../random.ts';
import { SURNAMES } from './name-lists.ts';
import { personName } from './names.ts';

const crowd = (bornIn: number, size = 10_000) => {
  const random = randomOf('test', 'names');
  return Array.from({ length: size }, () => personName(random, 'FEMALE', bornIn));
};

describe('A name', () => {
  it('has a surname about as often as the country has it', () => {
    const share = crowd(2005).filter(name => name.startsWith('王')).length / 10_000;
    expect(share).toBeGreaterThan(0.055);
    expect(share).toBeLessThan(0.095);
  });
  it('has two to four characters, save for a few unusual ones', () => {
    const unusual = crowd(2005).filter(name => [...name].length > 4).length;
    expect(unusual).toBeGreaterThan(0);
    expect(unusual).toBeLessThan(30);
  });
  it('follows the fashion of its decade', () => {
    expect(crowd(1965).some(name => name.endsWith('涵'))).toBe(false);
    expect(crowd(2005).some(name => name.endsWith('涵'))).toBe(true);
  });
  it('is shared by few: ten thousand people have thousands of names', () => {
    expect(new Set(crowd(2005)).size).toBeGreaterThan(5_000);
  });
});

describe('The surname list', () => {
  it('names nobody twice', () => {
    expect(new Set(SURNAMES).size).toBe(SURNAMES.length);
    expect(SURNAMES.length).toBeGreaterThanOrEqual(100);
  });
});
