import { afterAll, describe, expect, it } from 'vitest';
import { ARTS, LAW, openLogistics } from '../logistics.testing.ts';

const worlds: Awaited<ReturnType<typeof openLogistics>>[] = [];
const fresh = async () => {
  const logistics = await openLogistics();
  worlds.push(logistics);
  return logistics;
};
afterAll(() => Promise.all(worlds.map(world => world.close())));

const LIST = '{ dispatches { nodes { id kind state isOffered place { code } lines { quantity item { code } } missing { quantity item { code } } } } }';
type Row = { id: string; kind: string; state: string; isOffered: boolean; place: { code: string } };
const list = async (logistics: Awaited<ReturnType<typeof openLogistics>>, asker = logistics.officer): Promise<Row[]> => (await logistics.query(LIST, {}, asker)).dispatches.nodes;
const states = async (logistics: Awaited<ReturnType<typeof openLogistics>>) => (await list(logistics)).map(row => `${row.place?.code} ${row.kind} ${row.state}`);
const PLENTY = { MASK: 100, SANITISER: 10, DISINFECTANT: 10, MEAL: 100, WATER: 100 };
const many = (ids: string[]) => ({ ids });

describe('An isolated person', () => {
  it("gets a protective set with the day's meals, taken from the store and put down at the door", async () => {
    const logistics = await fresh();
    await logistics.store('VS01', PLENTY);
    await logistics.isolated(1, 'H01-0101');
    const [row] = await list(logistics);
    expect(row).toMatchObject({ kind: 'FIRST_SET', state: 'ORDERED', place: { code: 'H01-0101' }, lines: expect.arrayContaining([{ quantity: 3, item: { code: 'MEAL' } }, { quantity: 14, item: { code: 'MASK' } }]) });
    expect(await logistics.step(1, 'SUPPLIES')).toMatchObject({ isDone: true, rooms: 1, 'dispatches.waiting': 1 });
    expect(await logistics.mutate('sendDispatches', many([row!.id]), 'sentCount shortCount dispatches { store { place { code } } }')).toMatchObject({ sentCount: 1, shortCount: 0, dispatches: [{ store: { place: { code: 'VS01' } } }] });
    expect(await logistics.mutate('deliverDispatches', many([row!.id]), 'dispatches { state deliveredByName }')).toMatchObject({ dispatches: [{ state: 'DELIVERED', deliveredByName: '王敏' }] });
    expect(await logistics.step(1, 'SUPPLIES')).toMatchObject({ 'dispatches.delivered': 1 });
    expect(await logistics.items('DISPATCH')).toEqual({ 'H01-0101': 'DONE' });
  });
  it('is sent for once, however often and in whatever order the news comes', async () => {
    const logistics = await fresh();
    await logistics.isolated(1, 'H01-0102', { version: 2 });
    await logistics.isolated(1, 'H01-0102', { version: 2 });
    await logistics.isolated(1, 'H01-0101', { version: 1 });
    expect(await states(logistics)).toEqual(['H01-0102 FIRST_SET ORDERED']);
  });
  it('is followed to another room by what is not yet sent', async () => {
    const logistics = await fresh();
    await logistics.isolated(1, 'H01-0101');
    await logistics.isolated(1, 'H01-0102', { version: 2 });
    expect(await states(logistics)).toEqual(['H01-0102 FIRST_SET ORDERED']);
  });
  it('gets meals the next morning', async () => {
    const logistics = await fresh();
    await logistics.store('VS01', PLENTY);
    await logistics.isolated(1, 'H01-0101');
    await logistics.mutate('sendDispatches', many((await list(logistics)).map(row => row.id)), 'sentCount');
    await logistics.turn('order-meals');
    logistics.clock.set('2022-11-24T00:00:00Z');
    await logistics.turn('order-meals');
    await logistics.turn('order-meals');
    expect(await states(logistics)).toEqual(['H01-0101 DAILY ORDERED', 'H01-0101 FIRST_SET SENT']);
  });
  it('is seen only by who may see the college', async () => {
    const logistics = await fresh();
    await logistics.isolated(1, 'H01-0101', { collegeId: LAW });
    await logistics.isolated(2, 'H01-0102', { collegeId: ARTS });
    expect((await list(logistics, logistics.as('logistics-admin', { scope: [ARTS] }))).map(row => row.place.code)).toEqual(['H01-0102']);
  });
});

describe('When the isolation ends', () => {
  it('what waits is cancelled', async () => {
    const logistics = await fresh();
    await logistics.isolated(1, 'H01-0101');
    await logistics.isolated(1, null, { version: 2, isIsolated: false });
    expect(await states(logistics)).toEqual(['H01-0101 FIRST_SET CANCELLED']);
    expect(await logistics.items('DISPATCH')).toEqual({ 'H01-0101': 'UNDONE' });
    expect(await logistics.step(1, 'SUPPLIES')).toMatchObject({ isDone: true, rooms: 0 });
  });
  it('before its beginning is heard of, nothing is sent', async () => {
    const logistics = await fresh();
    await logistics.isolated(1, null, { version: 2, isIsolated: false });
    await logistics.isolated(1, 'H01-0101', { version: 1 });
    expect(await states(logistics)).toEqual([]);
  });
  it('what is on its way can be called back, and the stock is back', async () => {
    const logistics = await fresh();
    await logistics.store('VS01', PLENTY);
    await logistics.isolated(1, 'H01-0101');
    const ids = (await list(logistics)).map(row => row.id);
    await logistics.mutate('sendDispatches', many(ids), 'sentCount');
    await logistics.isolated(1, null, { version: 2, isIsolated: false });
    expect((await list(logistics))[0]).toMatchObject({ state: 'SENT', isOffered: true });
    expect(await logistics.items('DISPATCH')).toEqual({ 'H01-0101': 'OFFERED' });
    expect(await logistics.mutate('recallDispatches', { ids, note: '提前解除' }, 'dispatches { state note }')).toMatchObject({ dispatches: [{ state: 'RETURNED', note: '提前解除' }] });
    expect((await logistics.db.selectFrom('stock').innerJoin('item', 'item.id', 'stock.itemId').select(['code', 'quantity']).orderBy('code').execute()).filter(row => row.quantity > 0)).toEqual(
      Object.entries(PLENTY).sort().map(([code, quantity]) => ({ code, quantity })));
    await logistics.isolated(1, 'H01-0102', { version: 3 });
    expect(await states(logistics)).toEqual(['H01-0102 FIRST_SET ORDERED', 'H01-0101 FIRST_SET RETURNED']);
  });
});

describe('sendDispatches', () => {
  it('marks short what no store has whole, takes nothing for it, and sends it when goods are there', async () => {
    const logistics = await fresh();
    const store = await logistics.store('VS01', { ...PLENTY, MASK: 20 });
    await logistics.isolated(1, 'H01-0101');
    await logistics.isolated(2, 'H01-0102', { cause: 2 });
    const ids = (await list(logistics)).map(row => row.id);
    expect(await logistics.mutate('sendDispatches', many(ids), 'sentCount shortCount')).toMatchObject({ sentCount: 1, shortCount: 1 });
    const short = (await list(logistics)).find(row => row.state === 'SHORT')!;
    expect(short).toMatchObject({ missing: [{ quantity: 8, item: { code: 'MASK' } }] });
    expect(await logistics.step(short.place.code === 'H01-0101' ? 1 : 2, 'SUPPLIES')).toMatchObject({ isDone: false, 'dispatches.short': 1 });
    const masks = (await logistics.query('{ stockItems { id code levels { quantity } } }')).stockItems.find((item: { code: string }) => item.code === 'MASK');
    expect(masks.levels).toEqual([{ quantity: 6 }]);
    await logistics.mutate('receiveGoods', { storeId: store, lines: [{ itemId: masks.id, quantity: 8 }] }, 'movements { balance }');
    expect(await logistics.mutate('sendDispatches', many([short.id]), 'sentCount')).toMatchObject({ sentCount: 1 });
  });
  it('gives the last stock to one of two crews', async () => {
    const logistics = await fresh();
    await logistics.store('VS01', { ...PLENTY, MASK: 14 });
    await logistics.isolated(1, 'H01-0101');
    await logistics.isolated(2, 'H01-0102');
    const [one, two] = await list(logistics);
    const answers = await Promise.all([one, two].map(row => logistics.mutate('sendDispatches', many([row!.id]), 'sentCount')));
    expect(answers.map(answer => answer.sentCount).sort()).toEqual([0, 1]);
  });
  it('sends one dispatch once when two ask at once', async () => {
    const logistics = await fresh();
    await logistics.store('VS01', PLENTY);
    await logistics.isolated(1, 'H01-0101');
    const ids = (await list(logistics)).map(row => row.id);
    const answers = await Promise.all([1, 2].map(() => logistics.mutate('sendDispatches', many(ids), 'sentCount')));
    expect(answers.map(answer => answer.__typename).sort()).toEqual(['Refused', 'SendDispatchesSuccess']);
  });
  it('takes from the store that has everything, or from the one that is named', async () => {
    const logistics = await fresh();
    const first = await logistics.store('VS01', { MASK: 1 });
    await logistics.store('VS02', PLENTY);
    await logistics.isolated(1, 'H01-0101');
    const ids = (await list(logistics)).map(row => row.id);
    expect(await logistics.mutate('sendDispatches', { ids, storeId: first }, 'shortCount')).toMatchObject({ shortCount: 1 });
    expect(await logistics.mutate('sendDispatches', many(ids), 'dispatches { store { place { code } } }')).toMatchObject({ dispatches: [{ store: { place: { code: 'VS02' } } }] });
  });
  it.each([['none', [], 'DISPATCHES_MISSING'], ['one that is not there', ['x'], 'NOT_FOUND']])('refuses %s', async (_, ids, code) => {
    expect(await worlds[0]!.mutate('sendDispatches', { ids }, 'sentCount')).toMatchObject({ problems: [{ code }] });
  });
});
