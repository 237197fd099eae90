import { openWorld } from '@campus/kit/testing';
import { afterAll, describe, expect, it } from 'vitest';
import { logistics } from '../main.ts';
import type { Tables } from '../tables.ts';
import { ask, smallCampus } from '../places/place.testing.ts';

const world = await openWorld<Tables>(logistics);
afterAll(() => world.close());
const room = (building: string, number: string, campus?: string) => ({ code: `${building}-${number}`, building, room: number, campus });
const declare = (...rooms: ReturnType<typeof room>[]) => world.deliver('residence.declared', { rooms });
const find = (code: string) => world.db.selectFrom('place').selectAll().where('code', '=', code).executeTakeFirst();
const count = async () => Number((await world.db.selectFrom('place').select(({ fn }) => fn.countAll().as('n')).executeTakeFirstOrThrow()).n);

describe('A declared room', () => {
  it('is opened with its floor and building, unconfirmed', async () => {
    await declare(room('D01', '0512', '主校区'));
    expect(await find('D01-0512')).toMatchObject({ kind: 'ROOM', use: 'DORMITORY', isConfirmed: false, capacity: 0, path: '主校区/D01/5层/0512' });
    expect((await world.events()).at(-1)).toMatchObject({ topic: 'place.registered', payload: { places: [{ code: '主校区' }, { code: 'D01' }, { code: 'D01-F05', parentCode: 'D01' }, { code: 'D01-0512', parentCode: 'D01-F05' }] } });
  });
  it('changes nothing when declared again', async () => {
    await declare(room('D02', '0101'));
    const before = [await count(), (await world.events()).length];
    await declare(room('D02', '0101'));
    expect([await count(), (await world.events()).length]).toEqual(before);
  });
  it('joins the building that stands already', async () => {
    await smallCampus(world, 'K');
    await declare(room('KD', '0512'), room('KD', '0513'));
    expect(await find('KD-0513')).toMatchObject({ path: 'K/KD/KD-F05/0513' });
    expect(await find('KD-0512')).toMatchObject({ isConfirmed: true, capacity: 4 });
  });
  it('can be confirmed by who has seen it', async () => {
    await declare(room('D04', '0101'));
    const { id } = (await find('D04-0101'))!;
    expect(await ask(world, 'confirmPlace', { id, name: '0101室', use: 'DORMITORY', capacity: 4 })).toMatchObject({ place: { isConfirmed: true, capacity: 4, path: ['D04', '1层', '0101室'] } });
  });
});

describe('Eight thousand declared rooms', () => {
  it('stand after sixteen messages, in seconds', async () => {
    const rooms = Array.from({ length: 8_000 }, (_, i) => room(`E${1 + (i % 33)}`, String(101 + Math.floor(i / 33 / 41) * 100 + (Math.floor(i / 33) % 41)).padStart(4, '0')));
    const before = await count();
    const started = performance.now();
    for (let from = 0; from < rooms.length; from += 500) await declare(...rooms.slice(from, from + 500));
    expect(performance.now() - started).toBeLessThan(8_000);
    expect(await count() - before).toBe(8_000 + 33 + 33 * 6);
    expect((await world.events()).every(({ payload }) => payload.places.length <= 500)).toBe(true);
  });
});
