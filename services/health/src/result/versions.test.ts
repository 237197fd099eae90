import { describe, expect, it } from 'vitest';
import { mergeVersions, type Kept } from './versions.ts';

const kept = (id: string, facts: Partial<Kept> = {}): Kept => ({
  id, sourceKey: 'k', digest: id, standing: 'FINAL', reportedAt: new Date('2026-03-01T00:00Z'), isCurrent: true, outcome: 'COUNTED', supersededBy: null, ...facts,
});
const corrected = (id: string) => kept(id, { standing: 'CORRECTED', reportedAt: new Date('2026-03-02T00:00Z') });

describe('A message', () => {
  it('adds what is new', () => expect(mergeVersions([kept('a'), kept('b', { sourceKey: 'l' })], []).added).toHaveLength(2));

  it('that repeats one adds nothing', () => {
    expect(mergeVersions([kept('b', { digest: 'a' })], [kept('a')])).toMatchObject({ added: [], replaced: [], repeatedCount: 1 });
  });

  it('that corrects one replaces it', () => {
    expect(mergeVersions([corrected('b')], [kept('a')])).toMatchObject({ added: [{ id: 'b', isCurrent: true }], replaced: [{ id: 'a', by: 'b' }] });
  });

  it('that comes after its own correction changes nothing', () => {
    expect(mergeVersions([kept('a')], [corrected('b')])).toMatchObject({ added: [{ id: 'a', isCurrent: false, outcome: 'SUPERSEDED', supersededBy: 'b' }], replaced: [] });
  });

  it('may hold a result and its correction', () => {
    const { added, replaced } = mergeVersions([kept('a'), corrected('b')], []);
    expect(added.map(row => [row.id, row.isCurrent, row.outcome])).toEqual([['a', false, 'SUPERSEDED'], ['b', true, 'COUNTED']]);
    expect(replaced).toEqual([]);
  });
});
