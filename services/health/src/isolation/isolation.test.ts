import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newsOf, personId, type PersonFacts } from '../health.testing.ts';
import { openIsolation, roomCode, roomId, type IsolationWorld } from './isolation.testing.ts';

let world: IsolationWorld;
beforeEach(async () => {
  world = await openIsolation();
  // Edition 9, unless a test is about another day.
  world.clock.set('2022-07-01T02:00:00Z');
});
afterEach(() => world.close());

const at = (day: string) => ({ specimen_collection_date: day, test_result_date: day });
const EARLY = at('07/01/2022 08:00');
const positive = async (number: number) => {
  await world.say(number, 'Positive', EARLY);
  await world.settle();
};
const midnight = async (instant: string) => {
  world.clock.set(instant);
  await world.turn('turn-phases');
};

describe('A tube that is positive', () => {
  it('keeps its members apart, each in a room, until a swab alone decides', async () => {
    world.clock.set('2022-11-23T02:00:00Z');
    const tube = await world.pool('T-1', [1, 2]);
    await world.settle();
    expect(await world.isolation(1)).toMatchObject({ mode: 'CENTRAL', status: 'ISOLATED', reason: 'PENDING_RESULT', until: null, room: { code: roomCode(1), state: 'OCCUPIED' }, orders: [{ causeId: tube, lastDay: null }] });
    expect(await world.isolation(2)).toMatchObject({ room: { code: roomCode(2) } });

    await world.say(1, 'Negative', at('11/23/2022 11:00'));
    await world.settle();
    expect(await world.isolation(1)).toMatchObject({ status: 'ENDED', room: null, orders: [{ ending: 'CLEARED' }], tests: [{ reading: 'NEGATIVE' }] });
    expect(await world.roomStates()).toMatchObject({ [roomCode(1)]: 'LEAVING', [roomCode(2)]: 'OCCUPIED' });
  });

  it('and corrected lets them go, and keeps what was', async () => {
    world.clock.set('2022-11-23T02:00:00Z');
    const tube = await world.pool('T-1', [1]);
    await world.settle();
    await world.readTube('T-1', '', { test_result_status: 'W' });
    await world.settle();
    expect(await world.isolation(1)).toMatchObject({ status: 'WITHDRAWN', orders: [{ ending: 'WITHDRAWN' }], history: [{ status: 'WITHDRAWN' }, { status: 'ISOLATED', roomCode: roomCode(1) }] });
    expect((await world.told(1)).at(-1)).toMatchObject({ isIsolated: false, mode: null, roomCode: null, causeIds: [tube] });
  });

  it('tells the incident room who is pending and which rooms are taken', async () => {
    world.clock.set('2022-11-23T02:00:00Z');
    const tube = await world.pool('T-1', [1]);
    await world.settle();
    const [parts] = (await world.parts()).slice(-1);
    expect(parts).toMatchObject({
      department: 'health',
      reports: [{ causeId: tube, step: 'ISOLATION_TRANSFER', isDone: true, figures: [{ code: 'ordered', value: 1 }, { code: 'placed', value: 1 }, { code: 'waiting', value: 0 }] }, { causeId: tube, step: 'TESTING', isDone: true }],
      items: [{ kind: 'PERSON', label: '待定', labelEnglish: 'Pending', personId: personId(1), state: 'ACTIVE', causeIds: [tube] }, { kind: 'ROOM', placeCode: roomCode(1), state: 'ACTIVE', causeIds: [tube] }],
    });
    await world.readTube('T-1', '', { test_result_status: 'W' });
    await world.settle();
    expect((await world.parts()).at(-1)).toMatchObject({ reports: [{ figures: [{ value: 0 }, { value: 0 }, { value: 0 }] }, {}], items: [{ kind: 'PERSON', state: 'UNDONE' }, { kind: 'ROOM', state: 'UNDONE' }] });
  });
});

describe('A case', () => {
  it('goes to hospital, out of the room it waited in', async () => {
    world.clock.set('2022-11-23T02:00:00Z');
    await world.pool('T-1', [1]);
    await world.settle();
    await world.say(1, 'Positive', at('11/23/2022 11:00'));
    await world.settle();
    expect(await world.isolation(1)).toMatchObject({ mode: 'HOSPITAL', reason: 'CASE', room: null, until: null, orders: [{ reason: 'CASE', ending: null }, { reason: 'PENDING_RESULT', ending: 'BECAME_CASE' }] });
    expect((await world.told(1)).every((news: { isIsolated: boolean }) => news.isIsolated)).toBe(true);
  });

  it('keeps its contacts apart by ring, under the policy of the day', async () => {
    await positive(1);
    await world.addContact(1, 2);
    await world.addContact(1, 3, 'SECONDARY');
    await world.settle();
    expect(await world.isolation(2)).toMatchObject({ mode: 'CENTRAL', until: '2022-07-10', turnsOn: '2022-07-08', nextTestOn: '2022-07-01', orders: [{ policyVersion: '9' }] });
    expect((await world.isolation(2)).tests.map((test: { dueOn: string }) => test.dueOn.slice(8))).toEqual(['01', '02', '03', '05', '07', '10']);
    expect(await world.isolation(3)).toMatchObject({ mode: 'HOME', residenceCode: 'D01-0101', until: '2022-07-07', room: null });
    expect((await world.told(3)).at(-1)).toMatchObject({ isIsolated: true, mode: 'HOME', roomCode: 'D01-0101', until: '2022-07-07' });
  });

  it('that was a false alarm lets its contacts go, but nobody who has another reason', async () => {
    await positive(1);
    await positive(4);
    await world.addContact(1, 2);
    await world.addContact(1, 3);
    await world.addContact(4, 3);
    await world.settle();
    await world.say(1, '', { ...EARLY, test_result_status: 'W' });
    await world.settle();
    expect(await world.isolation(1)).toMatchObject({ status: 'WITHDRAWN' });
    expect(await world.isolation(2)).toMatchObject({ status: 'WITHDRAWN', room: null });
    expect(await world.isolation(3)).toMatchObject({ status: 'ISOLATED', orders: [{ causeId: await world.caseOf(4), ending: null }, { ending: 'WITHDRAWN' }] });
    expect((await world.told(3)).at(-1)).toMatchObject({ isIsolated: true, causeIds: [await world.caseOf(4)] });
  });

  it('comes to the same whatever is told first, and told twice', async () => {
    await world.say(1, 'Positive', EARLY);
    await world.settle('backwards', 2);
    await world.addContact(1, 2);
    await world.settle('backwards', 2);
    const before = await world.isolation(2);
    const news = (await world.told(2)).length;
    await world.deliver('contacts.traced', { caseId: await world.caseOf(1) });
    expect(await world.isolation(2)).toEqual(before);
    expect(await world.told(2)).toHaveLength(news);
    expect(before).toMatchObject({ status: 'ISOLATED', version: 1 });
  });

  it('withdrawn before its contacts were told isolates nobody', async () => {
    await positive(1);
    await world.addContact(1, 2);
    const caseId = await world.caseOf(1);
    await world.say(1, '', { ...EARLY, test_result_status: 'W' });
    await world.settle('backwards');
    await world.deliver('contacts.traced', { caseId });
    expect(await world.isolation(2)).toBeNull();
  });

  it('names nobody a reason when it tells the other departments', async () => {
    await positive(1);
    expect(Object.keys((await world.told(1)).at(-1)).sort()).toEqual(['at', 'causeIds', 'collegeId', 'isIsolated', 'mode', 'personId', 'roomCode', 'since', 'until', 'version']);
  });
});

describe('When rooms are short', () => {
  it('the gravest reason and the longest wait come first, and each room that becomes ready is given on', async () => {
    world.clock.set('2022-11-23T02:00:00Z');
    await world.say(1, 'Positive');
    await world.settle();
    for (const number of [2, 3, 4]) {
      await world.addContact(1, number);
      await world.settle();
    }
    await world.addContact(1, 5);
    await world.settle();
    expect(await world.isolation(5)).toMatchObject({ status: 'WAITING_FOR_ROOM', room: null });
    expect((await world.parts()).at(-1).reports[0]).toMatchObject({ isDone: false });

    await world.mutate('endIsolation', { isolationId: (await world.isolation(2)).id, reason: 'moved to the city hotel' }, 'isolation { status }');
    await world.settle();
    expect(await world.isolation(5)).toMatchObject({ status: 'WAITING_FOR_ROOM' });
    await world.mutate('reportRoomDisinfected', { roomId: roomId(1), note: '500 mg/L, 30 min' }, 'room { state }');
    await world.mutate('releaseRoom', { roomId: roomId(1) }, 'room { state }');
    await world.settle();
    expect(await world.isolation(5)).toMatchObject({ status: 'ISOLATED', room: { code: roomCode(1) } });
  });

  it('two who come at once never share the last one', async () => {
    await positive(1);
    await world.addContact(1, 2);
    await world.addContact(1, 3);
    await world.settle();
    await positive(5);
    await world.addContact(5, 4);
    await world.addContact(5, 1);
    const events = (await world.events()).filter(event => event.topic === 'contacts.traced').slice(-2);
    await Promise.all([...events, ...events].map(event => world.deliver('contacts.traced', event.payload)));
    const standing = await world.db.selectFrom('isolation').select('roomId').where('endedAt', 'is', null).where('roomId', 'is not', null).execute();
    expect(new Set(standing.map(row => row.roomId)).size).toBe(standing.length);
    expect(standing).toHaveLength(3);
  });
});

describe('At midnight', () => {
  beforeEach(async () => {
    await positive(1);
    await world.addContact(1, 2);
    await world.settle();
  });

  it('a contact goes home after the seventh central day, and the room is left', async () => {
    await midnight('2022-07-07T15:59:00Z');
    expect(await world.isolation(2)).toMatchObject({ mode: 'CENTRAL' });
    await midnight('2022-07-07T16:00:00Z');
    expect(await world.isolation(2)).toMatchObject({ mode: 'HOME', residenceCode: 'D01-0101', room: null, turnsOn: '2022-07-11' });
    expect(await world.roomStates()).toMatchObject({ [roomCode(1)]: 'LEAVING' });
  });

  it('is due to end after the tenth day, and goes on until an officer ends it', async () => {
    await midnight('2022-07-10T16:00:00Z');
    expect(await world.isolation(2)).toMatchObject({ status: 'DUE_TO_END', mode: 'HOME', endedAt: null, until: '2022-07-10' });
  });

  it('without a residence known, the room is kept', async () => {
    await world.arrive(newsOf(2, { version: 2, residenceCode: null } as Partial<PersonFacts>));
    await midnight('2022-07-07T16:00:00Z');
    expect(await world.isolation(2)).toMatchObject({ mode: 'CENTRAL', status: 'ISOLATED', room: { code: roomCode(1) } });
  });
});
