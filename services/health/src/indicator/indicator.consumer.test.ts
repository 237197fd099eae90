import { afterAll, describe, expect, it } from 'vitest';
import { openIsolation } from '../isolation/isolation.testing.ts';

const world = await openIsolation({ rooms: 2 });
afterAll(() => world.close());

const readings = async (): Promise<Record<string, object>> => {
  await world.turn('announce-indicators');
  const { payload } = (await world.events()).findLast(event => event.topic === 'indicator.announced')!;
  return Object.fromEntries(payload.readings.map((reading: { code: string }) => [reading.code, reading]));
};

describe('Health announces each minute', () => {
  it('how many rooms are ready, and when one is given at once', async () => {
    expect((await readings())['rooms.ready']).toMatchObject({ value: 2, denominator: 2, proofPath: '/health/rooms' });
    await world.pool('T-1', [1]);
    await world.settle();
    expect((await world.events()).findLast(event => event.topic === 'indicator.announced')).toMatchObject({ payload: { department: 'health', readings: [{ code: 'rooms.ready', value: 1 }] } });
  });

  it('seats over the cap at the fullest minute of yesterday, and nothing while it knows of no stay', async () => {
    expect((await readings())['crowding.seats-over-cap']).toMatchObject({ value: null });
    await world.deliver('place.registered', { places: [world.place(50, { code: 'C01-H1', kind: 'VENUE', use: 'CANTEEN', capacity: 1 })] });
    const stay = (number: number, from: string, until: string) => ({ personNumber: String(2022010000 + number), placeCode: 'C01-H1', seat: String(number), source: 'VENUE', enteredAt: `2022-11-22T${from}:00+08:00`, leftAt: `2022-11-22T${until}:00+08:00` });
    await world.mutate('recordPresence', { idempotencyKey: 'k', records: [stay(1, '12:00', '12:30'), stay(2, '12:10', '12:20'), stay(3, '12:20', '12:40'), stay(4, '12:30', '12:50')] }, 'recordedCount');
    expect((await readings())['crowding.seats-over-cap']).toMatchObject({ value: 1 });
  });
});
