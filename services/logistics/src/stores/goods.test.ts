import { describe, expect, it } from 'vitest';
import { chooseStore, missingOf, refuseCount, refuseLines, refuseShort, refuseStore } from './goods.ts';
import { outgoing, Shelves } from './shelves.ts';

const line = (itemId: string, quantity: number) => ({ itemId, quantity });

describe('A delivery', () => {
  it('takes one of an item', () => expect(refuseLines([line('mask', 1)])).toBeNull());
  it.each([
    ['nothing', [], 'LINES_MISSING'], ['an item twice', [line('mask', 1), line('mask', 2)], 'ITEM_TWICE'], ['none of an item', [line('mask', 0)], 'QUANTITY_OUT_OF_RANGE'],
    ['half an item', [line('mask', 0.5)], 'QUANTITY_OUT_OF_RANGE'], ['more than there can be', [line('mask', 10_000_001)], 'QUANTITY_OUT_OF_RANGE'],
  ])('refuses %s', (_, lines, code) => expect(refuseLines(lines)).toMatchObject({ code }));
  it('says which line is wrong', () => {
    expect(refuseLines([line('mask', 1), line('meal', 0)])).toMatchObject({ path: ['input', 'lines', '1', 'quantity'] });
    expect(refuseLines([line('mask', 1), line('meal', 1), line('mask', 2)])).toMatchObject({ path: ['input', 'lines', '2', 'itemId'] });
    expect(refuseShort('Meal', 3, 1)).toMatchObject({ path: ['input', 'lines', '1', 'quantity'], about: ['3'] });
  });
});

describe('A count', () => {
  it('that agrees needs no word', () => expect(refuseCount(12, 12, null)).toBeNull());
  it('that differs needs an explanation', () => {
    expect(refuseCount(11, 12, ' ')).toMatchObject({ code: 'COUNT_NOTE_MISSING' });
    expect(refuseCount(11, 12, '破损一件')).toBeNull();
  });
  it('is never below zero', () => expect(refuseCount(-1, 0, '?')).toMatchObject({ code: 'QUANTITY_OUT_OF_RANGE' }));
});

describe('A store', () => {
  const stock = new Map([['a', new Map([['mask', 5]])], ['b', new Map([['mask', 20], ['meal', 1]])], ['c', new Map([['mask', 99], ['meal', 99]])]]);
  const stores = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
  const choose = (...lines: ReturnType<typeof line>[]) => chooseStore(lines, stores, store => stock.get(store.id)!)?.id;

  it('lacks what it has too little of', () => {
    expect(missingOf([line('mask', 8), line('meal', 2)], stock.get('a')!)).toEqual([line('mask', 3), line('meal', 2)]);
    expect(missingOf([line('mask', 5)], stock.get('a')!)).toEqual([]);
  });
  it('is the first that has everything', () => expect([choose(line('mask', 5)), choose(line('mask', 6)), choose(line('meal', 2))]).toEqual(['a', 'b', 'c']));
  it('is the one that lacks least when none has', () => expect(choose(line('mask', 500))).toBe('c'));
  it.each([['STORE', false, null], ['STORE', true, 'PLACE_ALREADY_STORE'], ['CANTEEN', false, 'PLACE_NOT_STORE']])('of the use %s, a store already: %s', (use, isStore, code) => {
    expect(refuseStore({ code: 'VS01', use }, isStore)?.code ?? null).toBe(code);
  });
});

describe('Shelves', () => {
  it('carry the balance from one line to the next', () => {
    const shelves = new Shelves([{ storeId: 'a', itemId: 'mask', quantity: 5 }]);
    expect([...shelves.move('a', outgoing([line('mask', 2)])), ...shelves.move('a', [line('mask', 1)])].map(booking => booking.balance)).toEqual([3, 4]);
  });
});
