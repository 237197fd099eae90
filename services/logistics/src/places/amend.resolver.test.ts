import { openWorld } from '@campus/kit/testing';
import { afterAll, describe, expect, it } from 'vitest';
import { logistics } from '../main.ts';
import { ask, smallCampus } from './place.testing.ts';
import type { Tables } from '../tables.ts';

const world = await openWorld<Tables>(logistics);
afterAll(() => world.close());
const path = async (code: string) => (await world.as('gates').run('query ($code: String!) { placeByCode(code: $code) { path } }', { code })).data.placeByCode.path.join('/');
const refusal = (code: string, field: string) => ({ __typename: 'Refused', problems: [{ code, path: [field] }] });

describe('registerPlace', () => {
  const venue = { code: 'r1', name: '一层餐厅', kind: 'VENUE', use: 'CANTEEN', capacity: 320 };

  it('puts a place under its parent, writes it down and tells the others', async () => {
    const { campus } = await smallCampus(world, 'R');
    expect(await ask(world, 'registerPlace', { ...venue, parentId: campus })).toMatchObject({ place: { code: 'R1', path: ['R', '一层餐厅'], isConfirmed: true, parent: { code: 'R' } } });
    expect((await world.events()).at(-1)).toMatchObject({ topic: 'place.registered', payload: { places: [{ code: 'R1', capacity: 320, parentCode: 'R' }] } });
    expect((await world.audit()).at(-1)).toMatchObject({ actor: 'tester', action: 'place.registered', entity: 'Place' });
  });
  it('refuses a code that stands already, in whatever case', async () => {
    const { campus } = await smallCampus(world, 'S');
    expect(await ask(world, 'registerPlace', { ...venue, code: 'sd', parentId: campus })).toEqual(refusal('PLACE_CODE_TAKEN', 'code'));
  });
  it('refuses a parent that is not there', async () => {
    expect(await ask(world, 'registerPlace', { ...venue, code: 'r2', parentId: 'nonsense' })).toEqual(refusal('PLACE_PARENT_UNFIT', 'parentId'));
  });
  it('lets one of two who use the same code at once have it', async () => {
    const both = await Promise.all([1, 2].map(() => ask(world, 'registerPlace', { ...venue, code: 'twin', kind: 'CAMPUS' })));
    expect(both.map(answer => answer.__typename).sort()).toEqual(['Refused', 'RegisterPlaceSuccess']);
  });
  it('answers a repeated key with the first place', async () => {
    const again = { ...venue, code: 'once', kind: 'CAMPUS', idempotencyKey: 'k' };
    expect((await ask(world, 'registerPlace', again)).place.id).toBe((await ask(world, 'registerPlace', again)).place.id);
  });
});

describe('movePlace', () => {
  it('carries everything inside along', async () => {
    const { building } = await smallCampus(world, 'M');
    const { place: zone } = await ask(world, 'registerPlace', { code: 'MZ', name: '北苑', kind: 'ZONE', parentId: (await smallCampus(world, 'N')).campus });
    expect(await ask(world, 'movePlace', { id: building, parentId: zone.id })).toMatchObject({ place: { path: ['N', '北苑', 'MD'], parent: { code: 'MZ' } } });
    expect(await path('MD-0512')).toBe('N/北苑/MD/MD-F05/MD-0512');
    const { data } = await world.as('gates').run('query ($id: ID!) { places(filter: { withinId: $id }) { nodes { code } } }', { id: zone.id });
    expect(data.places.nodes).toEqual([{ code: 'MD' }, { code: 'MD-0512' }, { code: 'MD-F05' }]);
  });
  it('goes to the top when no parent is named', async () => {
    const { building } = await smallCampus(world, 'T');
    await ask(world, 'movePlace', { id: building, parentId: null });
    expect(await path('TD-0512')).toBe('TD/TD-F05/TD-0512');
  });
  it.each([['PLACE_PARENT_UNFIT', 'floor', 'campus'], ['PLACE_INSIDE_ITSELF', 'building', 'floor']] as const)('refuses with %s a %s under a %s', async (code, what, where) => {
    const ids = await smallCampus(world, `V${what[0]}`.toUpperCase());
    expect(await ask(world, 'movePlace', { id: ids[what], parentId: ids[where] })).toEqual(refusal(code, 'parentId'));
  });
  it('refuses what is not there, and where nothing is', async () => {
    const { building } = await smallCampus(world, 'W');
    expect(await ask(world, 'movePlace', { id: 'nonsense', parentId: building })).toEqual(refusal('NOT_FOUND', 'id'));
    expect(await ask(world, 'movePlace', { id: building, parentId: 'nonsense' })).toEqual(refusal('NOT_FOUND', 'parentId'));
  });
});

describe('renamePlace', () => {
  it('shows in every path through the place', async () => {
    const { building } = await smallCampus(world, 'P');
    await ask(world, 'renamePlace', { id: building, name: '梅园' });
    expect(await path('PD-0512')).toBe('P/梅园/PD-F05/PD-0512');
    expect((await world.events()).at(-1)).toMatchObject({ topic: 'place.amended', payload: { places: [{ code: 'PD', name: '梅园' }] } });
  });
  it('refuses a name with a slash', async () => {
    const { room } = await smallCampus(world, 'Q');
    expect(await ask(world, 'renamePlace', { id: room, name: '5/12' })).toEqual(refusal('PLACE_NAME_INVALID', 'name'));
  });
});

describe('resizePlace', () => {
  it('sets the capacity', async () => {
    const { room } = await smallCampus(world, 'C');
    expect((await ask(world, 'resizePlace', { id: room, capacity: 6 })).place.capacity).toBe(6);
  });
  it('refuses thirteen beds', async () => {
    const { room } = await smallCampus(world, 'E');
    expect(await ask(world, 'resizePlace', { id: room, capacity: 13 })).toEqual(refusal('PLACE_CAPACITY_OUT_OF_RANGE', 'capacity'));
  });
});

describe('confirmPlace', () => {
  it('refuses what was confirmed already', async () => {
    const { room } = await smallCampus(world, 'F');
    expect(await ask(world, 'confirmPlace', { id: room, name: '0512室', use: 'DORMITORY', capacity: 4 })).toEqual(refusal('PLACE_CONFIRMED_ALREADY', 'id'));
  });
});
