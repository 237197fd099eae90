import { describe, expect, it } from 'vitest';
import { countOfCause, figuresOfCause, type CountedSet } from './shared.ts';

const set = (rooms: number, ...causeIds: string[]): CountedSet => ({ causeIds, counts: { rooms, sent: 0 } });

describe('The figures of a cause', () => {
  it('are its own first, then those it shares, code by code', () => {
    const sets = [set(2, 'a', 'b'), { causeIds: ['a'], counts: { rooms: 3, sent: 1 } }];
    expect(figuresOfCause('a', ['rooms', 'sent'], sets)).toEqual([
      { code: 'rooms', value: 3, causeIds: ['a'] }, { code: 'rooms', value: 2, causeIds: ['a', 'b'] }, { code: 'sent', value: 1, causeIds: ['a'] },
    ]);
  });
  it('name a code of which there is nothing', () => expect(figuresOfCause('a', ['rooms'], [])).toEqual([{ code: 'rooms', value: 0, causeIds: ['a'] }]));
  it('leave out what others have', () => expect(figuresOfCause('a', ['rooms'], [set(1, 'b', 'c'), set(4, 'b')])).toEqual([{ code: 'rooms', value: 0, causeIds: ['a'] }]));
});

describe('The count of a cause', () => {
  it('is of everything it has, shared or not', () => expect(countOfCause('a', 'rooms', [set(1, 'a'), set(2, 'a', 'b'), set(4, 'b')])).toBe(3));
});
