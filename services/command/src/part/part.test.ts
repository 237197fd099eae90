import { describe, expect, it } from 'vitest';
import { withItemNews, type Incidents, type ItemNews, type KnownItem } from './part.ts';

const news = (version: number, facts: Partial<ItemNews> = {}): ItemNews => ({
  label: '密接', labelEnglish: 'Close contact', detail: null, detailEnglish: null, personId: null, placeCode: null, state: 'ACTIVE', step: null, figures: [], at: new Date(Date.UTC(2022, 10, 23, 2, version)), version, causeIds: ['a'], ...facts,
});
const undone = (version: number) => news(version, { state: 'UNDONE', causeIds: [] });
const incidents = (named: Record<string, string>, running: readonly string[] = Object.values(named)): Incidents => ({ of: id => named[id] ?? null, isRunning: id => running.includes(id) });

/** Rows of one item after news of it, as a table would hold them. */
function after(list: readonly ItemNews[], world: Incidents, before: readonly KnownItem[] = []): KnownItem[] {
  return list.reduce<KnownItem[]>((rows, one) => {
    const changed = withItemNews(rows, one, world, () => `row-${rows.length}`);
    return [...rows.filter(row => !changed.some(({ id }) => id === row.id)), ...changed];
  }, [...before]);
}
const shown = (rows: readonly KnownItem[]) => rows.map(({ incidentId, state, version, causeIds }) => ({ incidentId, state, version, causeIds }));

describe('An item', () => {
  const one = incidents({ a: 'one' });

  it.each([
    ['in order', [news(1), news(2, { state: 'DONE' })]], ['out of order', [news(2, { state: 'DONE' }), news(1)]], ['twice', [news(1), news(2, { state: 'DONE' }), news(1), news(2, { state: 'DONE' })]],
  ])('shows its newest version when the news comes %s', (_, list) => {
    expect(shown(after(list, one))).toEqual([{ incidentId: 'one', state: 'DONE', version: 2, causeIds: ['a'] }]);
  });
  it.each([['after', [news(1), undone(2)]], ['before', [undone(2), news(1)]]])('that has lost its causes is history of its incident, heard %s what it was', (_, list) => {
    expect(shown(after(list, one))).toEqual([{ incidentId: 'one', state: 'UNDONE', version: 2, causeIds: ['a'] }]);
  });
  it('is kept until an incident names its cause', () => {
    const kept = after([news(1)], incidents({}));
    expect(shown(kept)).toMatchObject([{ incidentId: null }]);
    expect(shown(after([news(2)], one, kept))).toEqual([{ incidentId: 'one', state: 'ACTIVE', version: 2, causeIds: ['a'] }]);
  });
  it('leaves an incident that is over as it was, and begins anew in the next', () => {
    const before = after([news(1)], one);
    expect(shown(after([news(2, { causeIds: ['b'] })], incidents({ a: 'one', b: 'two' }, ['two']), before))).toEqual([
      { incidentId: 'one', state: 'ACTIVE', version: 1, causeIds: ['a'] }, { incidentId: 'two', state: 'ACTIVE', version: 2, causeIds: ['b'] },
    ]);
  });
  it('is undone in an incident that was stood down before the word came', () => {
    expect(shown(after([undone(2)], incidents({ a: 'one' }, []), after([news(1)], one)))).toMatchObject([{ incidentId: 'one', state: 'UNDONE' }]);
  });
  it('goes on in a running incident for another reason', () => {
    expect(shown(after([news(2, { causeIds: ['tube'] })], one, after([news(1)], one)))).toEqual([{ incidentId: 'one', state: 'ACTIVE', version: 2, causeIds: ['a', 'tube'] }]);
  });
});
