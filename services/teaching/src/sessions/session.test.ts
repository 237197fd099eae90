import { describe, expect, it } from 'vitest';
import { canTeach, refuseClashes, refuseSession, type PlannedSession } from './session.ts';

const now = new Date('2022-11-23T02:00:00Z');
const plan = (some: Partial<PlannedSession> = {}): PlannedSession => ({
  startsAt: new Date('2022-11-24T00:00Z'), endsAt: new Date('2022-11-24T01:35Z'), roomCode: 'T01-0101', room: { capacity: 60, canTeach: true }, isRoomClosed: false, seats: 60, ...some,
});
const codes = (problems: readonly { code: string }[]) => problems.map(problem => problem.code);

describe('A planned session', () => {
  it('may fill its room to the last seat', () => expect(refuseSession(plan(), now)).toEqual([]));
  it('needs no room', () => expect(refuseSession(plan({ roomCode: null, room: null, seats: 500 }), now)).toEqual([]));

  it.each([
    ['one seat too few', { seats: 61 }, ['ROOM_TOO_SMALL']],
    ['a room nobody knows', { room: null }, ['ROOM_UNKNOWN']],
    ['a bedroom', { room: { capacity: 90, canTeach: false } }, ['ROOM_UNKNOWN']],
    ['a closed room', { isRoomClosed: true }, ['ROOM_CLOSED']],
    ['a small room that is closed', { isRoomClosed: true, seats: 61 }, ['ROOM_TOO_SMALL', 'ROOM_CLOSED']],
    ['this very moment', { startsAt: now, endsAt: new Date('2022-11-23T03:00Z') }, ['SESSION_IN_PAST']],
    ['no length', { endsAt: new Date('2022-11-24T00:00Z') }, ['SESSION_TIMES_INVALID']],
    ['more than six hours', { endsAt: new Date('2022-11-24T06:00:01Z') }, ['SESSION_TIMES_INVALID']],
  ] as const)('is refused for %s', (_, some, expected) => expect(codes(refuseSession(plan(some), now))).toEqual(expected));
});

describe('A clash', () => {
  it('is said once for each kind, the first one by name', () => {
    const clash = (kind: 'ROOM' | 'TEACHER', sectionCode: string) => ({ kind, sectionCode, at: '2022-11-24 08:00' });
    const problems = refuseClashes([clash('ROOM', 'A'), clash('ROOM', 'B'), clash('TEACHER', 'C')]);
    expect(codes(problems).sort()).toEqual(['ROOM_TAKEN', 'TEACHER_BUSY']);
    expect(problems.find(({ code }) => code === 'ROOM_TAKEN')).toMatchObject({ message: 'The room is taken on 2022-11-24 08:00 by section A. Choose another time or room.', about: ['2022-11-24 08:00 A'] });
  });
});

describe('Teaching', () => {
  it.each([['ROOM', 'CLASSROOM', true], ['VENUE', 'OTHER', true], ['ROOM', 'DORMITORY', false], ['ROOM', 'MONITORING', false], ['BUILDING', 'CLASSROOM', false]])(
    'in a %s for %s: %s', (kind, use, expected) => expect(canTeach(kind, use)).toBe(expected),
  );
});
