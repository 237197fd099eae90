import { openWorld } from '@campus/kit/testing';
import { logistics } from './main.ts';
import type { Tables } from './tables.ts';

const digits = (number: number) => String(number).padStart(12, '0');
export const causeId = (number: number) => `01930000-0000-7000-b000-${digits(number)}`;
export const personId = (number: number) => `01930000-0000-7000-8000-${digits(number)}`;
export const LAW = '01930000-0000-7000-9000-000000000001';
export const ARTS = '01930000-0000-7000-9000-000000000002';
/** Items as the migration lays them down. */
export const ITEMS = Object.fromEntries(['MASK', 'SANITISER', 'DISINFECTANT', 'GOWN', 'PPE', 'MEAL', 'WATER'].map((code, at) => [code, `01930000-0000-7000-8000-${digits(at + 1)}`])) as Record<string, string>;

const PLACES = [
  ['C01', 'BUILDING', 'CANTEEN'], ['C01-H1', 'VENUE', 'CANTEEN', 'C01'], ['C01-H2', 'VENUE', 'CANTEEN', 'C01'], ['T01', 'BUILDING', 'CLASSROOM'], ['T01-0101', 'ROOM', 'CLASSROOM', 'T01'],
  ['D01', 'BUILDING', 'DORMITORY'], ['D01-0101', 'ROOM', 'DORMITORY', 'D01'], ['H01-0101', 'ROOM', 'MONITORING'], ['H01-0102', 'ROOM', 'MONITORING'], ['G01', 'GATE', 'OTHER'], ['VS01', 'VENUE', 'STORE'], ['VS02', 'VENUE', 'STORE'],
] as const;

/** Logistics on a database of its own with a few places, and the words its tests speak. */
export async function openLogistics() {
  const world = await openWorld<Tables>(logistics);
  const officer = world.as('logistics-admin', { id: 'officer', name: '王敏' });
  const colleague = world.as('logistics-admin', { id: 'colleague', name: '李强' });
  const ids = new Map<string, string>();
  for (const [at, [code, kind, use, parent]] of PLACES.entries()) {
    const id = `01930000-0000-7000-a000-${digits(at + 1)}`;
    ids.set(code, id);
    const parentId = parent ? ids.get(parent)! : null;
    await world.db.insertInto('place').values({ id, code, name: code, kind, use, capacity: 4, isConfirmed: true, parentId, ancestorIds: parentId ? [parentId] : [], path: parent ? `${parent}/${code}` : code, registeredAt: new Date() }).execute();
  }

  const run = async (text: string, variables: object = {}, asker = officer) => {
    const { data, errors } = await asker.run(text, variables as Record<string, unknown>);
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };
  const told = async (topic: string) => (await world.events()).filter(event => event.topic === topic).map(event => event.payload);

  return {
    ...world,
    officer,
    colleague,
    told,
    query: run,
    idOf: (code: string) => ids.get(code)!,
    async mutate(field: string, input: object, selection: string, asker = officer) {
      const type = `${field[0]!.toUpperCase()}${field.slice(1)}`;
      const text = `mutation ($input: ${type}Input!) { result: ${field}(input: $input) { __typename ... on ${type}Success { ${selection} } ... on Refused { problems { code path message } } } }`;
      return (await run(text, { input }, asker)).result;
    },
    /** News that a case was at these places, from eight to nine in the morning unless said otherwise. */
    exposed: (cause: number, codes: readonly string[], facts: { version?: number; isWithdrawn?: boolean; until?: string } = {}) =>
      world.deliver('place.exposed', {
        causeId: causeId(cause), isWithdrawn: facts.isWithdrawn ?? false, version: facts.version ?? 1, at: world.clock.now(),
        places: codes.map(code => ({ code, seats: [], from: '2022-11-22T00:00:00Z', until: facts.until ?? '2022-11-22T01:00:00Z' })),
      }),
    /** News that the nth person is isolated in a room, or no longer is. */
    isolated: (person: number, room: string | null, facts: { version?: number; cause?: number; collegeId?: string; isIsolated?: boolean } = {}) =>
      world.deliver('isolation.changed', {
        people: [{
          personId: personId(person), collegeId: facts.collegeId ?? LAW, isIsolated: facts.isIsolated ?? true, mode: 'CENTRAL', roomCode: room, since: '2022-11-23T01:00:00Z', until: '2022-11-30',
          causeIds: [causeId(facts.cause ?? 1)], version: facts.version ?? 1, at: world.clock.now(),
        }],
      }),
    /** What the last report said of a step of a cause, and the figures of the things of that cause added up. */
    async step(cause: number, step: string) {
      const parts = await told('incident.part.reported');
      const last = parts.flatMap(part => part.reports).findLast(report => report.causeId === causeId(cause) && report.step === step);
      const things = new Map(parts.flatMap(part => part.items).filter(item => item.step === step && item.causeIds.includes(causeId(cause))).map(item => [item.id, item.figures]));
      if (!last) return last;
      const figures: Record<string, number> = {};
      for (const { code, value } of [last.figures, ...things.values()].flat()) figures[code] = (figures[code] ?? 0) + value;
      return { isDone: last.isDone, ...figures };
    },
    /** What the last report said of the items of a kind, by the code of their place. */
    async items(kind: string): Promise<Record<string, string>> {
      const items = (await told('incident.part.reported')).flatMap(part => part.items).filter(item => item.kind === kind);
      return Object.fromEntries(items.map(item => [item.placeCode, item.state]));
    },
    /** A store with these units of each item; answers its id. */
    async store(code: string, stock: Readonly<Record<string, number>>): Promise<string> {
      const { store } = await this.mutate('openStore', { placeId: ids.get(code) }, 'store { id }');
      const lines = Object.entries(stock).map(([item, quantity]) => ({ itemId: ITEMS[item], quantity }));
      if (lines.length > 0) await this.mutate('receiveGoods', { storeId: store.id, lines }, 'movements { balance }');
      return store.id;
    },
  };
}
