import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ARTS, LAW, newsOf, personId, type PersonFacts } from '../health.testing.ts';
import { openIsolation, roomCode, type IsolationWorld } from './isolation.testing.ts';

let world: IsolationWorld;
beforeEach(async () => {
  world = await openIsolation();
  world.clock.set('2022-07-01T02:00:00Z');
  await world.say(1, 'Positive', { specimen_collection_date: '07/01/2022 08:00', test_result_date: '07/01/2022 09:00' });
  await world.settle();
  await world.addContact(1, 2);
  await world.settle();
});
afterEach(() => world.close());

const end = async (facts: object = {}) => world.mutate('endIsolation', { isolationId: (await world.isolation(2)).id, ...facts }, 'isolation { status note room { code } }');
const move = async (roomCode_: string, facts: object = {}) => world.mutate('moveToRoom', { isolationId: (await world.isolation(2)).id, roomCode: roomCode_, ...facts }, 'isolation { status room { code } }');
const swab = (day: string, sample: string) => world.say(2, 'Negative', { accession_number: sample, specimen_collection_date: `${day} 08:00`, test_result_date: `${day} 12:00` });

describe('endIsolation', () => {
  it('lets a person go who is due and was negative on every day of the calendar', async () => {
    for (const day of ['01', '02', '03', '05', '07', '10']) {
      world.clock.set(`2022-07-${day}T05:00:00Z`);
      await swab(`07/${day}/2022`, `D-${day}`);
      await world.settle();
    }
    expect(await end()).toMatchObject({ problems: [{ code: 'NOT_DUE' }] });
    world.clock.set('2022-07-11T02:00:00Z');
    await world.turn('turn-phases');
    expect(await world.isolation(2)).toMatchObject({ status: 'DUE_TO_END', nextTestOn: null });
    expect(await end()).toMatchObject({ isolation: { status: 'ENDED', note: null, room: null } });
    expect(await world.isolation(2)).toMatchObject({ orders: [{ ending: 'FULFILLED' }] });
    expect(await world.isolation(2).then(one => one.tests.map((test: { reading: string }) => test.reading))).toEqual(Array(6).fill('NEGATIVE'));
  });

  it('refuses when a test was left out, and takes a reason instead', async () => {
    world.clock.set('2022-07-11T02:00:00Z');
    await world.turn('turn-phases');
    expect(await end()).toMatchObject({ __typename: 'Refused', problems: [{ code: 'TESTS_MISSING' }] });
    expect(await end({ reason: 'tested by the city hospital' })).toMatchObject({ isolation: { status: 'ENDED', note: 'tested by the city hospital' } });
    expect((await world.audit()).at(-1)).toMatchObject({ actor: 'officer', action: 'isolation.ended', detail: { person: personId(2), reason: 'tested by the city hospital' } });
  });

  it('leaves the room to be disinfected and tells the others; the same contact told again changes nothing', async () => {
    await end({ reason: 'moved to the city hotel' });
    expect(await world.roomStates()).toMatchObject({ [roomCode(1)]: 'LEAVING' });
    expect((await world.told(2)).at(-1)).toMatchObject({ isIsolated: false, causeIds: [await world.caseOf(1)] });
    await world.deliver('contacts.traced', { caseId: await world.caseOf(1) });
    expect(await world.isolation(2)).toMatchObject({ status: 'ENDED', history: [{ status: 'ENDED', note: 'moved to the city hotel' }, {}] });
  });

  it('answers a repetition under one key as it did before', async () => {
    const isolationId = (await world.isolation(2)).id;
    const first = await end({ isolationId, reason: 'moved to the city hotel', idempotencyKey: 'end' });
    expect(first).toMatchObject({ isolation: { status: 'ENDED' } });
    expect(await end({ isolationId, reason: 'moved to the city hotel', idempotencyKey: 'end' })).toEqual(first);
  });

  it('refuses a second time, and what does not exist', async () => {
    await end({ reason: 'moved to the city hotel' });
    expect(await end({ reason: 'moved to the city hotel' })).toMatchObject({ problems: [{ code: 'ISOLATION_OVER' }] });
    expect(await end({ isolationId: 'x' })).toMatchObject({ problems: [{ code: 'NOT_FOUND' }] });
  });
});

describe('moveToRoom', () => {
  it('takes the person to a ready room and leaves the old one', async () => {
    expect(await move(roomCode(3))).toMatchObject({ isolation: { status: 'ISOLATED', room: { code: roomCode(3) } } });
    expect(await world.roomStates()).toEqual({ [roomCode(1)]: 'LEAVING', [roomCode(2)]: 'READY', [roomCode(3)]: 'OCCUPIED' });
    expect((await world.told(2)).at(-1)).toMatchObject({ roomCode: roomCode(3), version: 2 });
    expect((await world.parts()).at(-1).items).toMatchObject([{ placeCode: roomCode(1), state: 'DONE' }, { placeCode: roomCode(3), state: 'ACTIVE' }]);
  });

  it('asked again under one key moves nobody twice', async () => {
    const isolationId = (await world.isolation(2)).id;
    const first = await move(roomCode(3), { isolationId, idempotencyKey: 'move' });
    expect(await move(roomCode(3), { isolationId, idempotencyKey: 'move' })).toEqual(first);
    expect((await world.audit()).filter(({ action }) => action === 'isolation.moved')).toHaveLength(1);
  });

  it.each([['their own room', 1, 'ROOM_IS_THEIRS'], ['a room nobody knows', 9, 'NOT_FOUND']])('refuses %s', async (_, room, code) => {
    expect(await move(roomCode(room))).toMatchObject({ problems: [{ code, path: ['input', 'roomCode'] }] });
  });
});

describe('Isolations', () => {
  it('are seen in the colleges of the asker only, and reading them is logged', async () => {
    await world.people(newsOf(2, { collegeId: ARTS, version: 2, residenceCode: 'D01-0101' } as Partial<PersonFacts>));
    const seen = async (college: string) => (await world.as('health-admin', { scope: [college], id: 'dean' }).run('{ isolations { nodes { person { id } } totalCount } rooms { rooms { occupant { id } } } }')).data;
    expect((await seen(ARTS)).isolations).toEqual({ nodes: [{ person: { id: personId(2) } }], totalCount: 1 });
    expect((await seen(LAW)).rooms.rooms[0]).toEqual({ occupant: null });
    expect(await world.audit()).toEqual(expect.arrayContaining([expect.objectContaining({ actor: 'dean', action: 'isolation.read', detail: { people: [personId(2)] } })]));
  });

  it.each([
    ['{ modes: [HOSPITAL] }', [1]], ['{ reasons: [CLOSE_CONTACT] }', [2]], ['{ endsBy: "2022-07-09" }', []], ['{ endsBy: "2022-07-10" }', [2]], ['{ testDueBy: "2022-07-01" }', [2]],
    ['{ statuses: [ENDED] }', []], ['{ causeId: "x" }', []], [`{ personNumber: "${newsOf(1).number}" }`, [1]],
  ])('filtered by %s are %j', async (filter, numbers) => {
    const { data } = await world.officer.run(`{ isolations(filter: ${filter}) { nodes { person { id } } } }`);
    expect(data.isolations.nodes.map((node: { person: { id: string } }) => node.person.id)).toEqual(numbers.map(personId));
  });

  it('of a page of people cost one statement', async () => {
    const ids = [1, 2, 3].map(number => ({ __typename: 'Person', id: personId(number) }));
    const read = async () => world.officer.run('query ($ids: [_Any!]!) { _entities(representations: $ids) { ... on Person { isolation { mode } } } }', { ids });
    expect((await read()).data._entities.map((one: { isolation: object | null }) => one.isolation)).toEqual([{ mode: 'HOSPITAL' }, { mode: 'CENTRAL' }, null]);
    expect(await world.statements(read)).toHaveLength(1);
  });
});

describe('The summary', () => {
  it('counts those concerned', async () => {
    const { data } = await world.as('command-admin').run('{ isolationSummary { isolatedCount pendingCount waitingForRoomCount roomsReady roomsTotal openCaseCount closeContactCount secondaryContactCount } }');
    expect(data.isolationSummary).toEqual({ isolatedCount: 2, pendingCount: 0, waitingForRoomCount: 0, roomsReady: 2, roomsTotal: 3, openCaseCount: 1, closeContactCount: 1, secondaryContactCount: 0 });
  });
});
