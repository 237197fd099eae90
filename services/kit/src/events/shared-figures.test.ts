import { describe, expect, it } from 'vitest';
import { countOfCause, countShared, figuresOfCause, type CountedSet } from './shared-figures.ts';

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

describe('The figures of an outbreak', () => {
  const cases = Array.from({ length: 100 }, (_, i) => `case-${i}`);
  const contacts = Array.from({ length: 3_000 }, (_, person) => set(1, ...cases.filter((_, i) => (person * (i + 7)) % 11 === 0)));
  const everybody = contacts.filter(({ causeIds }) => causeIds.length > 0);
  const reports = cases.map(id => figuresOfCause(id, ['rooms', 'sent'], everybody));

  it('stay short: each case has its part of what it shares', () => expect(new Set(reports.map(({ length }) => length))).toEqual(new Set([2])));
  it('add up to everybody', () => expect(reports.reduce((sum, [rooms]) => sum + rooms!.value, 0)).toBeCloseTo(everybody.length));
  it('spell out what few share', () => expect(figuresOfCause('a', ['rooms'], Array.from({ length: 1_000 }, () => set(1, 'a', 'b')))).toHaveLength(1_001));
});

describe('The count of a cause', () => {
  it('is of everything it has, shared or not', () => expect(countOfCause('a', 'rooms', [set(1, 'a'), set(2, 'a', 'b'), set(4, 'b')])).toBe(3));
});

describe('Causes that are reported', () => {
  const all = [set(1, 'a'), set(2, 'a', 'b'), set(3, 'b', 'c'), set(4, 'd')];
  const count = async (causeIds: readonly string[]) => all.filter(one => one.causeIds.some(id => causeIds.includes(id)));

  it('bring their neighbours, and not those of their neighbours', async () => expect((await countShared(['a', 'a'], count)).causeIds).toEqual(['a', 'b']));
  it('bring every set that a neighbour is in', async () => expect((await countShared(['a'], count)).sets).toEqual(all.slice(0, 3)));
  it('may be in no set at all', async () => expect(await countShared(['e'], count)).toEqual({ causeIds: ['e'], sets: [] }));
});
