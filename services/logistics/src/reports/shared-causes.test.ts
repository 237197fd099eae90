import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { ARTS, causeId, LAW, openLogistics, personId } from '../logistics.testing.ts';

const worlds: Awaited<ReturnType<typeof openLogistics>>[] = [];
let logistics: Awaited<ReturnType<typeof openLogistics>>;
beforeEach(async () => {
  logistics = await openLogistics();
  worlds.push(logistics);
});
afterAll(() => Promise.all(worlds.map(world => world.close())));

type Report = { causeId: string; step: string; isDone: boolean; version: number; figures: { code: string; value: number; causeIds: string[] }[] };
const last = async (cause: number, step: string) => (await logistics.told('incident.part.reported')).flatMap(part => part.reports as Report[]).findLast(report => report.causeId === causeId(cause) && report.step === step)!;
/** As "code value of so many causes". */
const figures = async (cause: number, step: string) => (await last(cause, step)).figures.filter(({ value }) => value > 0).map(({ code, value, causeIds }) => `${code} ${value} of ${causeIds.length}`);

describe('A place that two cases visited', () => {
  /** A canteen hall and a gate of the first, which is never closed; the hall, the gate and a place nobody registered of the second. */
  const visited = async () => {
    await logistics.exposed(1, ['C01-H1', 'G01', 'T01-0101']);
    await logistics.exposed(2, ['C01-H1', 'G01', 'X09']);
  };

  it('is reported with both of them, and by each', async () => {
    await visited();
    expect(await figures(1, 'VENUE_CLOSURE')).toEqual(['places.exposed 1 of 1', 'places.exposed 2 of 2']);
    expect(await figures(2, 'VENUE_CLOSURE')).toEqual(['places.exposed 1 of 1', 'places.exposed 2 of 2', 'places.unknown 1 of 1']);
    expect([(await last(1, 'VENUE_CLOSURE')).isDone, (await last(2, 'VENUE_CLOSURE')).isDone]).toEqual([true, false]);
  });
  it('is of the other alone when one is withdrawn, closed because of it or not', async () => {
    await visited();
    await logistics.exposed(2, [], { version: 2, isWithdrawn: true });
    expect(await figures(1, 'VENUE_CLOSURE')).toEqual(['places.exposed 3 of 1']);
    expect(await figures(2, 'VENUE_CLOSURE')).toEqual([]);
  });
  it('makes the other case news though nothing was closed because of both', async () => {
    await logistics.exposed(1, ['G01']);
    await logistics.exposed(2, ['G01']);
    await logistics.exposed(2, ['T01-0101'], { version: 2 });
    expect(await figures(1, 'VENUE_CLOSURE')).toEqual(['places.exposed 1 of 1']);
    expect((await last(1, 'VENUE_CLOSURE')).version).toBe((await last(2, 'VENUE_CLOSURE')).version);
  });
  it('that nobody registered keeps both waiting until somebody does', async () => {
    await logistics.exposed(1, ['X09']);
    await logistics.exposed(2, ['X09']);
    expect(await figures(1, 'VENUE_CLOSURE')).toEqual(['places.exposed 1 of 2', 'places.unknown 1 of 2']);
    expect([(await last(1, 'VENUE_CLOSURE')).isDone, (await last(2, 'VENUE_CLOSURE')).isDone]).toEqual([false, false]);
  });
  it('is the same when the news comes again', async () => {
    await visited();
    const before = await figures(1, 'VENUE_CLOSURE');
    await logistics.exposed(1, ['C01-H1', 'G01', 'T01-0101']);
    expect(await figures(1, 'VENUE_CLOSURE')).toEqual(before);
  });
});

describe('A room supplied because of two cases', () => {
  const isolated = (person: number, roomCode: string | null, causes: number[], facts: object = {}) => ({
    personId: personId(person), collegeId: LAW, isIsolated: true, mode: 'CENTRAL', roomCode, since: '2022-11-23T01:00:00Z', until: '2022-11-30', causeIds: causes.map(causeId), version: 1, at: logistics.clock.now(), ...facts,
  });
  const tell = (...people: object[]) => logistics.deliver('isolation.changed', { people });
  beforeEach(() => tell(isolated(1, 'H01-0101', [1], { collegeId: ARTS }), isolated(2, 'H01-0102', [2, 1])));

  it('is reported with both of them, and by each', async () => {
    expect(await figures(1, 'SUPPLIES')).toEqual(['rooms 1 of 1', 'rooms 1 of 2', 'dispatches.waiting 1 of 1', 'dispatches.waiting 1 of 2']);
    expect(await figures(2, 'SUPPLIES')).toEqual(['rooms 1 of 2', 'dispatches.waiting 1 of 2']);
    expect((await last(2, 'SUPPLIES')).figures[1]).toMatchObject({ code: 'rooms', causeIds: [causeId(1), causeId(2)] });
  });
  it('is of the other alone when one is withdrawn', async () => {
    await tell(isolated(2, 'H01-0102', [1], { version: 2 }));
    expect(await figures(1, 'SUPPLIES')).toEqual(['rooms 2 of 1', 'dispatches.waiting 2 of 1']);
    expect(await figures(2, 'SUPPLIES')).toEqual([]);
  });
  it('keeps both waiting while goods lack, whichever colleges the officer sees', async () => {
    const ids = (await logistics.db.selectFrom('dispatch').select('id').where('personId', '=', personId(2)).execute()).map(row => row.id);
    await logistics.mutate('sendDispatches', { ids }, 'shortCount', logistics.as('logistics-admin', { scope: [LAW] }));
    expect([(await last(1, 'SUPPLIES')).isDone, (await last(2, 'SUPPLIES')).isDone]).toEqual([false, false]);
    expect(await figures(1, 'SUPPLIES')).toEqual(['rooms 1 of 1', 'rooms 1 of 2', 'dispatches.waiting 1 of 1', 'dispatches.short 1 of 2']);
  });
  it('makes the neighbour news when only the other case is concerned', async () => {
    const { version } = await last(2, 'SUPPLIES');
    await tell(isolated(1, null, [1], { version: 2, isIsolated: false }));
    expect((await last(2, 'SUPPLIES')).version).toBeGreaterThan(version);
  });
});
