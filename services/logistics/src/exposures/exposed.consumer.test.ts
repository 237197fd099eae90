import { afterAll, describe, expect, it } from 'vitest';
import { causeId, openLogistics } from '../logistics.testing.ts';

const CLOSED = '{ closures(filter: { states: [CLOSED, OFFERED] }) { nodes { measure state causeCount place { code } disinfection { state } } } }';
const open = async () => {
  const logistics = await openLogistics();
  return {
    ...logistics,
    async standing(): Promise<Record<string, string>> {
      const { closures } = await logistics.query(CLOSED);
      return Object.fromEntries(closures.nodes.map((node: { place: { code: string }; measure: string; state: string; causeCount: number; disinfection: { state: string } | null }) => [node.place.code, `${node.measure} ${node.state} ${node.causeCount} ${node.disinfection?.state ?? 'none'}`]));
    },
    async orderOf(code: string): Promise<string> {
      const { disinfections } = await logistics.query('query ($code: String!) { disinfections(filter: { search: $code, states: [ORDERED, STARTED, DONE] }) { nodes { id } } }', { code });
      return disinfections.nodes[0].id;
    },
  };
};
type Logistics = Awaited<ReturnType<typeof open>>;
const evidence = { agent: '84 消毒液', concentration: 500, contactMinutes: 30, ventilationMinutes: 30, workers: '张伟' };
async function disinfect(logistics: Logistics, code: string): Promise<void> {
  const id = await logistics.orderOf(code);
  await logistics.mutate('startDisinfection', { id }, 'disinfection { id }');
  await logistics.mutate('finishDisinfection', { id, ...evidence }, 'disinfection { id }');
  await logistics.mutate('checkDisinfection', { id, isAccepted: true }, 'disinfection { id }', logistics.colleague);
}
const worlds: Logistics[] = [];
const fresh = async () => {
  const logistics = await open();
  worlds.push(logistics);
  return logistics;
};
afterAll(() => Promise.all(worlds.map(world => world.close())));

describe('Where a case was', () => {
  it('venues and rooms are closed, dormitories disinfected, gates and monitoring rooms left alone', async () => {
    const logistics = await fresh();
    await logistics.exposed(1, ['C01-H1', 'T01-0101', 'D01-0101', 'G01', 'H01-0101']);
    expect(await logistics.standing()).toEqual({ 'C01-H1': 'LOCKED CLOSED 1 ORDERED', 'T01-0101': 'LOCKED CLOSED 1 ORDERED', 'D01-0101': 'DISINFECTION CLOSED 1 ORDERED' });
    const [{ closures }] = await logistics.told('place.closure.changed');
    expect(closures).toMatchObject([{ placeCode: 'C01-H1', codes: ['C01-H1'], isClosed: true, until: null, causeIds: [causeId(1)] }, { placeCode: 'T01-0101' }]);
    expect(await logistics.step(1, 'VENUE_CLOSURE')).toEqual({ isDone: true, 'places.exposed': 5, 'places.closed': 2, 'places.reopened': 0, 'places.unknown': 0 });
    expect(await logistics.step(1, 'TERMINAL_DISINFECTION')).toMatchObject({ isDone: false, 'disinfections.waiting': 3 });
    expect(await logistics.items('PLACE')).toEqual({ 'C01-H1': 'ACTIVE', 'T01-0101': 'ACTIVE' });
  });
  it('the same news twice, or older news, changes nothing', async () => {
    const logistics = await fresh();
    await logistics.exposed(1, ['C01-H1'], { version: 2 });
    const before = (await logistics.events()).length;
    await logistics.exposed(1, ['C01-H1'], { version: 2 });
    await logistics.exposed(1, ['C01-H2'], { version: 1 });
    expect(await logistics.standing()).toEqual({ 'C01-H1': 'LOCKED CLOSED 1 ORDERED' });
    expect((await logistics.events()).length).toBe(before);
  });
  it('a place that nobody registered keeps the step open, and is closed once it stands', async () => {
    const logistics = await fresh();
    await logistics.exposed(1, ['NEW-HALL']);
    expect(await logistics.step(1, 'VENUE_CLOSURE')).toMatchObject({ isDone: false, 'places.unknown': 1 });
    await logistics.mutate('registerPlace', { code: 'NEW-HALL', name: '新餐厅', kind: 'VENUE', use: 'CANTEEN', capacity: 80, parentId: logistics.idOf('C01') }, 'place { id }');
    await logistics.deliver('place.registered', { places: [{ code: 'NEW-HALL' }] });
    expect(await logistics.standing()).toEqual({ 'NEW-HALL': 'LOCKED CLOSED 1 ORDERED' });
    expect(await logistics.step(1, 'VENUE_CLOSURE')).toMatchObject({ isDone: true, 'places.unknown': 0 });
  });
  it('no place at all is also an answer', async () => {
    const logistics = await fresh();
    await logistics.exposed(1, []);
    expect(await logistics.step(1, 'VENUE_CLOSURE')).toMatchObject({ isDone: true, 'places.exposed': 0 });
    expect(await logistics.step(1, 'TERMINAL_DISINFECTION')).toMatchObject({ isDone: true });
  });
});

describe('A withdrawn cause', () => {
  it('lifts at once what was only there because of it', async () => {
    const logistics = await fresh();
    await logistics.exposed(1, ['C01-H1']);
    await logistics.exposed(1, [], { version: 2, isWithdrawn: true });
    expect(await logistics.standing()).toEqual({});
    expect((await logistics.told('place.closure.changed')).at(-1).closures).toMatchObject([{ placeCode: 'C01-H1', isClosed: false, causeIds: [causeId(1)] }]);
    expect([await logistics.items('PLACE'), await logistics.items('DISINFECTION')]).toEqual([{ 'C01-H1': 'UNDONE' }, { 'C01-H1': 'UNDONE' }]);
    expect(await logistics.db.selectFrom('closure').select(['state', 'endReason']).execute()).toEqual([{ state: 'ENDED', endReason: 'WITHDRAWN' }]);
  });
  it('that comes before its own news keeps everything open', async () => {
    const logistics = await fresh();
    await logistics.exposed(1, [], { version: 2, isWithdrawn: true });
    await logistics.exposed(1, ['C01-H1'], { version: 1 });
    expect(await logistics.standing()).toEqual({});
  });
  it('that stands again later closes again', async () => {
    const logistics = await fresh();
    await logistics.exposed(1, ['C01-H1']);
    await logistics.exposed(1, [], { version: 2, isWithdrawn: true });
    await logistics.exposed(1, ['C01-H1'], { version: 3 });
    expect(await logistics.standing()).toEqual({ 'C01-H1': 'LOCKED CLOSED 1 ORDERED' });
  });
  it('leaves a place closed for another cause', async () => {
    const logistics = await fresh();
    await logistics.exposed(1, ['C01-H1', 'C01-H2']);
    await logistics.exposed(2, ['C01-H1']);
    await logistics.exposed(1, [], { version: 2, isWithdrawn: true });
    expect(await logistics.standing()).toEqual({ 'C01-H1': 'LOCKED CLOSED 1 ORDERED' });
    expect((await logistics.told('place.closure.changed')).at(-1).closures).toMatchObject([{ placeCode: 'C01-H1', isClosed: true, causeIds: [causeId(2)] }, { placeCode: 'C01-H2', isClosed: false }]);
    expect(await logistics.step(1, 'VENUE_CLOSURE')).toMatchObject({ isDone: true, 'places.exposed': 0 });
    expect(await logistics.step(2, 'VENUE_CLOSURE')).toMatchObject({ 'places.closed': 1 });
  });
  it('is offered once a crew is at work, and the place opens after the check', async () => {
    const logistics = await fresh();
    await logistics.exposed(1, ['C01-H1']);
    await logistics.mutate('startDisinfection', { id: await logistics.orderOf('C01-H1') }, 'disinfection { id }');
    await logistics.exposed(1, [], { version: 2, isWithdrawn: true });
    expect(await logistics.standing()).toEqual({ 'C01-H1': 'LOCKED OFFERED 1 STARTED' });
    expect(await logistics.items('PLACE')).toEqual({ 'C01-H1': 'OFFERED' });
    const id = await logistics.orderOf('C01-H1');
    await logistics.mutate('finishDisinfection', { id, ...evidence }, 'disinfection { id }');
    await logistics.mutate('checkDisinfection', { id, isAccepted: true }, 'disinfection { id }', logistics.colleague);
    expect(await logistics.standing()).toEqual({});
  });
  it('leaves a closure that an officer made, without the disinfection', async () => {
    const logistics = await fresh();
    await logistics.mutate('closePlace', { placeId: logistics.idOf('C01-H1'), reason: '水管维修' }, 'closure { id }');
    await logistics.exposed(1, ['C01-H1']);
    expect(await logistics.standing()).toEqual({ 'C01-H1': 'LOCKED CLOSED 1 ORDERED' });
    await logistics.exposed(1, [], { version: 2, isWithdrawn: true });
    expect(await logistics.standing()).toEqual({ 'C01-H1': 'LOCKED CLOSED 0 CANCELLED' });
    expect(await logistics.items('PLACE')).toEqual({ 'C01-H1': 'UNDONE' });
  });
});

describe('A disinfected place', () => {
  it('stays open for news of a visit before the disinfection', async () => {
    const logistics = await fresh();
    await logistics.exposed(1, ['C01-H1']);
    await disinfect(logistics, 'C01-H1');
    await logistics.exposed(1, ['C01-H1', 'C01-H2'], { version: 2 });
    expect(await logistics.standing()).toEqual({ 'C01-H2': 'LOCKED CLOSED 1 ORDERED' });
    await logistics.exposed(2, ['C01-H1']);
    expect(await logistics.standing()).toMatchObject({ 'C01-H1': 'LOCKED CLOSED 1 ORDERED' });
  });
  it('is closed again when a case was there afterwards', async () => {
    const logistics = await fresh();
    await logistics.exposed(1, ['C01-H1']);
    await disinfect(logistics, 'C01-H1');
    await logistics.exposed(1, ['C01-H1'], { version: 2, until: '2022-11-24T01:00:00Z' });
    expect(await logistics.standing()).toEqual({ 'C01-H1': 'LOCKED CLOSED 1 ORDERED' });
  });
});

describe('Versions of a report', () => {
  it('grow even within a millisecond', async () => {
    const logistics = await fresh();
    await logistics.exposed(1, ['C01-H1']);
    await logistics.exposed(1, ['C01-H2'], { version: 2 });
    await logistics.exposed(1, [], { version: 3, isWithdrawn: true });
    const versions = (await logistics.told('incident.part.reported')).flatMap(part => part.reports).filter(report => report.step === 'VENUE_CLOSURE').map(report => report.version);
    expect(versions).toHaveLength(3);
    expect(versions).toEqual([...new Set(versions)].sort((a, b) => a - b));
  });
});
