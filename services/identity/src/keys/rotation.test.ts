import { describe, expect, it } from 'vitest';
import { isDue, published } from './rotation.ts';

const NOW = new Date('2022-11-23T00:00:00Z');
const key = (kid: string, daysOld: number) => ({ kid, madeAt: new Date(NOW.getTime() - daysOld * 86_400_000) });
const kids = (...keys: ReturnType<typeof key>[]) => published(keys, NOW).map(({ kid }) => kid);

describe('Signing keys', () => {
  it.each([
    ['are due when there is none', [], true],
    ['are not due when there is one of today', [key('a', 0)], false],
    ['are due when the newest is a quarter old', [key('a', 90)], true],
    ['are not due when the old one has its successor', [key('a', 90), key('b', 0)], false],
  ])('%s', (_, keys, due) => {
    expect(isDue(keys, NOW)).toBe(due);
  });

  it('sign at once when there is no other', () => expect(kids(key('a', 0))).toEqual(['a']));
  it('are published a day before they sign', () => expect(kids(key('a', 90), key('b', 0.9))).toEqual(['a', 'b']));
  it('take over after a day, the old one still published', () => expect(kids(key('a', 91), key('b', 1))).toEqual(['b', 'a']));
  it('are gone a day after that', () => expect(kids(key('a', 92), key('b', 2))).toEqual(['b']));
  it('keep one that signs when several are new', () => expect(kids(key('a', 90), key('b', 0.2), key('c', 0.1))).toEqual(['a', 'b', 'c']));
});
