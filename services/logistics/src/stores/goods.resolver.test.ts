import { afterAll, describe, expect, it } from 'vitest';
import { ITEMS, openLogistics } from '../logistics.testing.ts';

const logistics = await openLogistics();
afterAll(() => logistics.close());
const { mutate } = logistics;
const vs01 = await logistics.store('VS01', { MASK: 1_000, GOWN: 10 });
const receive = (facts: object = {}) => mutate('receiveGoods', { storeId: vs01, lines: [{ itemId: ITEMS['WATER'], quantity: 100 }], ...facts }, 'movements { quantity balance kind movedByName }');
const count = (facts: object) => mutate('countStock', { storeId: vs01, itemId: ITEMS['GOWN'], ...facts }, 'difference item { code }');
const send = (quantity: number, facts: object = {}) => mutate('dispatch', { storeId: vs01, placeCode: 'd01', lines: [{ itemId: ITEMS['MASK'], quantity }], ...facts }, 'dispatch { state kind place { code } lines { quantity item { code } } }');
const item = async (code: string) => (await logistics.query('query ($id: ID!) { stockItem(id: $id) { levels { quantity store { place { code } } } cover { quantity norm usedInAWeek daysOfCover targetDays } } }', { id: ITEMS[code] })).stockItem;

describe('A store', () => {
  it('is opened once, in a place for goods', async () => {
    const open = (code: string) => mutate('openStore', { placeId: logistics.idOf(code) }, 'store { id }');
    expect([await open('VS01'), await open('C01-H1')]).toMatchObject([{ problems: [{ code: 'PLACE_ALREADY_STORE' }] }, { problems: [{ code: 'PLACE_NOT_STORE' }] }]);
  });
  it('books what comes in', async () => {
    expect(await receive()).toMatchObject({ movements: [{ quantity: 100, balance: 100, kind: 'RECEIVED', movedByName: '王敏' }] });
    expect(await receive({ idempotencyKey: 'k' })).toEqual(await receive({ idempotencyKey: 'k' }));
    expect((await item('WATER')).levels).toEqual([{ quantity: 200, store: { place: { code: 'VS01' } } }]);
  });
  it.each([['no lines', { lines: [] }, 'LINES_MISSING'], ['an unknown store', { storeId: 'x' }, 'NOT_FOUND'], ['an unknown item', { lines: [{ itemId: 'x', quantity: 1 }] }, 'NOT_FOUND']])('refuses %s', async (_, facts, code) => {
    expect(await receive(facts)).toMatchObject({ problems: [{ code }] });
  });
  it('is set right by a count, with an explanation', async () => {
    expect(await count({ counted: 8 })).toMatchObject({ problems: [{ code: 'COUNT_NOTE_MISSING' }] });
    expect(await count({ counted: 8, note: '破损两件' })).toMatchObject({ difference: -2 });
    const { stockMovements } = await logistics.query('query ($id: ID!) { stockMovements(itemId: $id) { nodes { kind quantity balance note } } }', { id: ITEMS['GOWN'] });
    expect(stockMovements.nodes[0]).toEqual({ kind: 'COUNTED', quantity: -2, balance: 8, note: '破损两件' });
  });
});

describe('dispatch', () => {
  it('takes goods out at once', async () => {
    expect(await send(100)).toMatchObject({ dispatch: { state: 'SENT', kind: 'BY_HAND', place: { code: 'D01' }, lines: [{ quantity: 100, item: { code: 'MASK' } }] } });
    expect((await item('MASK')).cover).toMatchObject({ quantity: 900, usedInAWeek: 100 });
  });
  it('never takes more than there is', async () => {
    expect(await send(901)).toMatchObject({ problems: [{ code: 'STOCK_SHORT', message: 'The store lacks 1 of Surgical mask. Send less, or take it from another store.' }] });
    expect((await item('MASK')).cover.quantity).toBe(900);
  });
  it('lets one of two who want the last goods have them', async () => {
    const answers = await Promise.all([send(900), send(900)]);
    expect(answers.map(answer => answer.__typename).sort()).toEqual(['DispatchSuccess', 'Refused']);
    expect((await item('MASK')).levels[0].quantity).toBe(0);
  });
  it('is stopped by Postgres itself below zero', async () => {
    await expect(logistics.db.updateTable('stock').set({ quantity: -1 }).where('storeId', '=', vs01).execute()).rejects.toThrow('stock_quantity_check');
  });
});

describe('Days of cover', () => {
  const head = (number: number, kind: string, isActive = true) => ({ id: `01930000-0000-7000-8000-00000000010${number}`, kind, collegeId: null, isActive, version: 1 });

  it('follow the people on campus', async () => {
    await logistics.deliver('person.changed', { people: [head(1, 'STUDENT'), head(2, 'STUDENT'), head(3, 'STAFF'), head(4, 'STUDENT', false)] });
    expect((await item('WATER')).cover).toMatchObject({ quantity: 200, norm: 6, targetDays: 7 });
    expect((await item('WATER')).cover.daysOfCover).toBeCloseTo(33.3, 1);
  });
  it('are announced as the least of supplies, and of food', async () => {
    await logistics.turn('announce-indicators');
    const { readings } = (await logistics.told('indicator.announced')).at(-1);
    expect(readings).toMatchObject([{ code: 'stock.days-of-cover', value: 0, proofPath: '/logistics/stock' }, { code: 'food.days-in-stock', value: 0 }, { code: 'disinfection.rounds-done', value: 100, denominator: 0 }]);
  });
});
