import { openWorld } from '@campus/kit/testing';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { logistics } from '../main.ts';
import { ask, smallCampus } from './place.testing.ts';
import type { Tables } from '../tables.ts';

const world = await openWorld<Tables>(logistics);
afterAll(() => world.close());
const ids = await smallCampus(world, 'A');
const read = (source: string, variables = {}) => world.as('health-admin').run(source, variables);
const codes = async (args: string) => (await read(`{ places(${args}) { nodes { code } } }`)).data.places.nodes.map((place: { code: string }) => place.code);

describe('A place', () => {
  it('is found by id and by code, whatever its case', async () => {
    const { data } = await read('query ($id: ID!) { place(id: $id) { code } placeByCode(code: "ad-0512") { id path parent { code parent { code } } children { code } } }', { id: ids.room });
    expect(data).toEqual({
      place: { code: 'AD-0512' },
      placeByCode: { id: ids.room, path: ['A', 'AD', 'AD-F05', 'AD-0512'], parent: { code: 'AD-F05', parent: { code: 'AD' } }, children: [] },
    });
  });
  it('is null when there is none', async () => {
    expect((await read('{ place(id: "nonsense") { id } placeByCode(code: "nowhere") { id } }')).data).toEqual({ place: null, placeByCode: null });
  });
  it('knows what lies directly in it', async () => {
    expect((await read('{ placeByCode(code: "A") { children { code } } }')).data.placeByCode.children).toEqual([{ code: 'AD' }]);
  });
});

describe('A list of places', () => {
  beforeAll(async () => {
    for (const [code, use, capacity] of [['B-1', 'CANTEEN', 300], ['B-2', 'LIBRARY', 100], ['B-3_X', 'LIBRARY', 200]] as const)
      await ask(world, 'registerPlace', { code, name: `${use} ${code}`, kind: 'VENUE', use, capacity, parentId: ids.building });
  });

  it.each([
    ['by kind', 'filter: { kind: ROOM }', ['AD-0512']],
    ['by use', 'filter: { use: LIBRARY }', ['B-2', 'B-3_X']],
    ['by part of the name', 'filter: { search: "library b" }', ['B-2', 'B-3_X']],
    ['by part of the code, where _ is no wildcard', 'filter: { search: "3_x" }', ['B-3_X']],
    ['by nothing that is there', 'filter: { search: "_-" }', []],
    ['by state', 'filter: { isConfirmed: false }', []],
    ['by a parent that is no id', 'filter: { parentId: "nonsense" }', []],
    ['the largest first', 'filter: { kind: VENUE }, orderBy: CAPACITY', ['B-1', 'B-3_X', 'B-2']],
    ['the newest first', 'first: 1, orderBy: NEWEST, filter: { kind: GATE }', []],
  ])('answers %s', async (_, args, expected) => {
    expect(await codes(args)).toEqual(expected);
  });
  it('answers what lies directly under a place, or anywhere below it', async () => {
    expect(await codes(`filter: { parentId: "${ids.building}" }`)).toEqual(['AD-F05', 'B-1', 'B-2', 'B-3_X']);
    expect(await codes(`filter: { withinId: "${ids.building}" }`)).toEqual(['AD-0512', 'AD-F05', 'B-1', 'B-2', 'B-3_X']);
  });
  it('pages through with a cursor', async () => {
    const page = async (after: string | null) => (await read('query ($after: String) { places(first: 3, after: $after) { nodes { code } pageInfo { endCursor hasNextPage } totalCount } }', { after })).data.places;
    const first = await page(null);
    const second = await page(first.pageInfo.endCursor);
    expect([...first.nodes, ...second.nodes].map(place => place.code)).toEqual(['A', 'AD', 'AD-0512', 'AD-F05', 'B-1', 'B-2']);
    expect(first).toMatchObject({ totalCount: 7, pageInfo: { hasNextPage: true } });
  });
});

describe('A reference from another department', () => {
  const ENTITIES = 'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Place { id code path } } }';

  it('becomes a place, by id or by code, and null where there is none', async () => {
    const of = [{ __typename: 'Place', code: 'AD-0512' }, { __typename: 'Place', id: ids.floor }, { __typename: 'Place', code: 'gone' }];
    const { data } = await read(ENTITIES, { of });
    expect(data._entities.map((place: { id: string } | null) => place?.id ?? null)).toEqual([ids.room, ids.floor, null]);
  });
  it('costs one statement for a hundred', async () => {
    const floor = await world.db.selectFrom('place').selectAll().where('id', '=', ids.floor).executeTakeFirstOrThrow();
    const rooms = Array.from({ length: 100 }, (_, i) => ({ ...floor, id: `01930000-0000-7000-8000-${String(i).padStart(12, '0')}`, code: `X-${i}`, kind: 'ROOM' as const, parentId: floor.id, ancestorIds: [...floor.ancestorIds, floor.id] }));
    await world.db.insertInto('place').values(rooms).execute();
    const pool: { connect(): unknown } = await world.runtime.database.orm.em.getConnection().getNativeClient();
    const statement = vi.spyOn(pool, 'connect');
    const { data } = await read(ENTITIES, { of: rooms.map(({ code }) => ({ __typename: 'Place', code })) });
    expect(data._entities).toHaveLength(100);
    expect(data._entities[99]).toMatchObject({ code: 'X-99', path: ['A', 'AD', 'AD-F05'] });
    expect(statement).toHaveBeenCalledTimes(1);
  });
});
