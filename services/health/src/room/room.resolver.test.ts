import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openIsolation, roomCode, roomId, type IsolationWorld } from '../isolation/isolation.testing.ts';

let world: IsolationWorld;
beforeEach(async () => {
  world = await openIsolation({ rooms: 2 });
});
afterEach(() => world.close());

const amend = (facts: object) => world.deliver('place.amended', { places: [world.place(1, facts)] });
const disinfect = (facts: object = {}) => world.mutate('reportRoomDisinfected', { roomId: roomId(1), note: '500 mg/L', ...facts }, 'room { state history { toState note changedBy } }');
const occupied = async () => {
  await world.pool('T-1', [1]);
  await world.settle();
};
const left = async () => {
  await occupied();
  await world.readTube('T-1', '', { test_result_status: 'W' });
  await world.settle();
};

describe('Monitoring rooms', () => {
  it('are those that logistics registers for monitoring, once', async () => {
    await world.register(1, 2);
    await world.deliver('place.registered', { places: [world.place(7, { use: 'DORMITORY' }), world.place(8, { kind: 'FLOOR' })] });
    expect(await world.roomStates()).toEqual({ [roomCode(1)]: 'READY', [roomCode(2)]: 'READY' });
  });

  it('used otherwise are off the board, and stay on it while somebody is in them', async () => {
    await occupied();
    await amend({ use: 'STORE' });
    const { data } = await world.officer.run('{ rooms { rooms { code isInService } buildings { code readyCount occupiedCount } } }');
    expect(data.rooms).toEqual({ rooms: [{ code: roomCode(1), isInService: false }, { code: roomCode(2), isInService: true }], buildings: [{ code: 'H01', readyCount: 1, occupiedCount: 0 }] });
    await world.deliver('place.amended', { places: [world.place(2, { use: 'STORE' })] });
    expect(Object.keys(await world.roomStates())).toEqual([roomCode(1)]);
  });

  it('go round by the hands of officers, with their history', async () => {
    await left();
    expect(await disinfect()).toMatchObject({ room: { state: 'DISINFECTED', history: [{ toState: 'DISINFECTED', note: '500 mg/L', changedBy: 'officer' }, { toState: 'LEAVING' }, { toState: 'OCCUPIED' }] } });
    expect(await world.mutate('sendBackRoom', { roomId: roomId(1), reason: 'the floor is wet' }, 'room { state }')).toMatchObject({ room: { state: 'LEAVING' } });
    await disinfect();
    expect(await world.mutate('releaseRoom', { roomId: roomId(1) }, 'room { state }')).toMatchObject({ room: { state: 'READY' } });
    expect((await world.audit()).map(entry => entry.action).slice(-4)).toEqual(['monitoring-room.disinfected', 'monitoring-room.sent-back', 'monitoring-room.disinfected', 'monitoring-room.released']);
  });

  it('take each step once, however often one key is sent', async () => {
    await left();
    const release = (facts: object) => world.mutate('releaseRoom', { roomId: roomId(1), ...facts }, 'room { state history { toState } }');
    const first = await disinfect({ idempotencyKey: 'disinfected' });
    expect(await disinfect({ idempotencyKey: 'disinfected' })).toEqual(first);
    const ready = await release({ idempotencyKey: 'released' });
    expect(ready).toMatchObject({ room: { state: 'READY' } });
    expect(await release({ idempotencyKey: 'released' })).toEqual(ready);
    expect(await release({ idempotencyKey: 'disinfected' })).toMatchObject({ problems: [{ code: 'IDEMPOTENCY_KEY_REUSED' }] });
  });

  it('refuse a step that is not theirs', async () => {
    expect(await disinfect()).toMatchObject({ problems: [{ code: 'ROOM_NOT_LEAVING' }] });
    expect(await disinfect({ roomId: roomId(9) })).toMatchObject({ problems: [{ code: 'NOT_FOUND' }] });
    expect(await world.mutate('releaseRoom', { roomId: roomId(1) }, 'room { state }')).toMatchObject({ problems: [{ code: 'ROOM_NOT_DISINFECTED' }] });
    expect(await world.mutate('sendBackRoom', { roomId: roomId(1), reason: ' ' }, 'room { state }')).toMatchObject({ problems: [{ code: 'REASON_MISSING' }] });
  });

  it('are forecast from those who wait and those whose time in a room ends', async () => {
    world.clock.set('2022-07-01T02:00:00Z');
    await world.say(1, 'Positive', { specimen_collection_date: '07/01/2022 08:00', test_result_date: '07/01/2022 09:00' });
    await world.settle();
    for (const number of [2, 3, 4]) await world.addContact(1, number);
    await world.settle();
    world.clock.set('2022-07-05T02:00:00Z');
    const { data } = await world.officer.run('{ rooms { forecast { waitingCount expectedCount days { day leavingCount readyCount shortCount } } } }');
    expect(data.rooms.forecast).toMatchObject({ waitingCount: 1, expectedCount: 0 });
    expect(data.rooms.forecast.days.slice(2, 5)).toEqual([
      { day: '2022-07-07', leavingCount: 0, readyCount: 0, shortCount: 1 }, { day: '2022-07-08', leavingCount: 2, readyCount: 0, shortCount: 1 }, { day: '2022-07-09', leavingCount: 0, readyCount: 1, shortCount: 0 },
    ]);
  });

  it('tell live boards when they change', async () => {
    expect((await world.events()).findLast(event => event.topic === 'rooms.changed')).toMatchObject({ payload: { roomIds: [roomId(1), roomId(2)] } });
  });
});
