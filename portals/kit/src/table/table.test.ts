import { describe, expect, it } from 'vitest';
import { fromAddress, toAddress } from './address.ts';
import { deedOf } from './keyboard.ts';
import { listAfter, type ListState } from './list.ts';
import { pageSelection, pageToggled, toggled } from './selection.ts';

type F = { search: string; unit: string | null };
const defaults: F = { search: '', unit: null };
const list = (facts: Partial<ListState<F>> = {}): ListState<F> => ({ filters: defaults, sort: null, trail: [], ...facts });

describe('A server-paged list', () => {
  it('goes forward by cursor and back by its trail', () => {
    const third = ['b', 'c'].reduce((state, cursor) => listAfter(state, { do: 'forward', cursor }), list());
    expect(third.trail).toEqual(['b', 'c']);
    expect(listAfter(third, { do: 'back' }).trail).toEqual(['b']);
  });

  it.each([
    ['a filter', { do: 'filter', filters: { search: '王' } }],
    ['another order', { do: 'sort', id: 'name' }],
    ['clearing', { do: 'reset', filters: defaults }],
  ] as const)('starts at the first page again after %s', (_, change) => {
    expect(listAfter(list({ trail: ['b'] }), change).trail).toEqual([]);
  });

  it('changes one filter and leaves the others', () => {
    expect(listAfter(list({ filters: { search: '王', unit: 'cs' } }), { do: 'filter', filters: { unit: null } }).filters).toEqual({ search: '王', unit: null });
  });

  it.each([
    [null, { id: 'name', desc: false }],
    [{ id: 'number', desc: true }, { id: 'name', desc: false }],
    [{ id: 'name', desc: false }, { id: 'name', desc: true }],
    [{ id: 'name', desc: true }, null],
  ])('ordered by %j, a click on name orders by %j', (sort, next) => {
    expect(listAfter(list({ sort }), { do: 'sort', id: 'name' }).sort).toEqual(next);
  });
});

describe('The address of a list', () => {
  const sort = { id: 'name', desc: false };

  it('says only what differs from the default, and leaves what is not the list\'s', () => {
    expect(toAddress(new URLSearchParams('open=p1'), { search: '王', unit: null }, defaults, sort, sort).toString()).toBe(`open=p1&search=${encodeURIComponent('王')}`);
  });

  it.each([
    [{ search: '王 伟', unit: 'cs' }, { id: 'number', desc: true }],
    [{ search: '', unit: null }, sort],
    [{ search: '', unit: 'cs' }, null],
  ])('brings %j ordered by %j back', (filters, order) => {
    expect(fromAddress(toAddress(new URLSearchParams(), filters, defaults, order, sort), defaults, sort)).toEqual({ filters, sort: order });
  });
});

describe('A key on the fifth of twenty rows', () => {
  it.each([
    ['ArrowDown', { do: 'move', to: 5 }], ['ArrowUp', { do: 'move', to: 3 }], ['Home', { do: 'move', to: 0 }], ['End', { do: 'move', to: 19 }],
    ['PageDown', { do: 'move', to: 16 }], ['PageUp', { do: 'move', to: 0 }], ['Enter', { do: 'open' }], [' ', { do: 'select' }], ['a', null],
  ])('%j does %j', (key, deed) => expect(deedOf(key, 4, 20)).toEqual(deed));

  it('never leaves the table', () => expect(deedOf('ArrowDown', 19, 20)).toEqual({ do: 'move', to: 19 }));
});

describe('A selection', () => {
  const page = ['a', 'b'];

  it('turns one row over', () => {
    expect(toggled(new Set(['a']), 'b')).toEqual(new Set(['a', 'b']));
    expect(toggled(new Set(['a']), 'a')).toEqual(new Set());
  });

  it('takes or leaves a whole page, and keeps other pages', () => {
    expect(pageToggled(new Set(['a', 'z']), page)).toEqual(new Set(['a', 'b', 'z']));
    expect(pageToggled(new Set(['a', 'b', 'z']), page)).toEqual(new Set(['z']));
  });

  it.each([[[], 'none'], [['z'], 'none'], [['a'], 'some'], [['a', 'b'], 'all']] as const)('of %j shows %s in the header', (ids, shown) => {
    expect(pageSelection(new Set<string>(ids), page)).toBe(shown);
  });
});
