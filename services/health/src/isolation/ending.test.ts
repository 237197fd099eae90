import { describe, expect, it } from 'vitest';
import { refuseEnding, refuseMove, type EndingFacts, type TargetRoom } from './ending.ts';

const due = (some: Partial<EndingFacts> = {}): EndingFacts => ({ status: 'DUE_TO_END', reason: 'CLOSE_CONTACT', until: '2022-07-10', tests: [{ dueOn: '2022-07-01', reading: 'NEGATIVE' }], ...some });

describe('An isolation', () => {
  it('ends when it is due and every test was negative', () => expect(refuseEnding(due(), null)).toBeNull());

  it.each([
    ['before its last day is over', due({ status: 'ISOLATED' }), null, 'NOT_DUE'],
    ['of a pending person, whom a result ends', due({ status: 'ISOLATED', until: null }), null, 'NOT_DUE'],
    ['with a test left out', due({ tests: [{ dueOn: '2022-07-01', reading: null }] }), null, 'TESTS_MISSING'],
    ['after a positive test', due({ tests: [{ dueOn: '2022-07-01', reading: 'POSITIVE' }] }), null, 'TEST_NOT_NEGATIVE'],
    ['twice', due({ status: 'ENDED' }), 'moved to a hotel', 'ISOLATION_OVER'],
    ['for a reason that says nothing', due(), 'ok', 'REASON_MISSING'],
  ])('does not end %s', (_, isolation, note, code) => expect(refuseEnding(isolation, note)).toMatchObject({ code }));

  it("ends early for an officer's reason", () => expect(refuseEnding(due({ status: 'ISOLATED' }), 'moved to the city hotel')).toBeNull());
});

const room = (some: Partial<TargetRoom> = {}): TargetRoom => ({ id: 'r2', code: 'H01-0102', state: 'READY', isInService: true, ...some });
const inRoom = { status: 'ISOLATED', mode: 'CENTRAL', roomId: 'r1' } as const;

describe('A person in a monitoring room', () => {
  it('moves to one that is ready', () => expect(refuseMove(inRoom, room())).toBeNull());
  it.each([
    ['one that is taken', inRoom, room({ state: 'OCCUPIED' }), 'ROOM_NOT_READY'],
    ['one out of service', inRoom, room({ isInService: false }), 'ROOM_NOT_READY'],
    ['their own', inRoom, room({ id: 'r1' }), 'ROOM_IS_THEIRS'],
    ['a room while at home', { ...inRoom, mode: 'HOME' }, room(), 'NOT_IN_ROOM'],
    ['a room when it is over', { ...inRoom, status: 'WITHDRAWN' as const }, room(), 'ISOLATION_OVER'],
  ])('does not move to %s', (_, isolation, target, code) => expect(refuseMove(isolation, target)).toMatchObject({ code }));
});
