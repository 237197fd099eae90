import type { Reading } from '../report/report.ts';
import type { Reason } from '../regime/regime.ts';

export type Status = 'WAITING_FOR_ROOM' | 'ISOLATED' | 'DUE_TO_END' | 'ENDED' | 'WITHDRAWN';

export type IsolationRefusal = {
  readonly code: 'ISOLATION_OVER' | 'NOT_DUE' | 'TESTS_MISSING' | 'TEST_NOT_NEGATIVE' | 'REASON_MISSING' | 'NOT_IN_ROOM' | 'ROOM_NOT_READY' | 'ROOM_IS_THEIRS';
  readonly message: string;
  readonly path?: string[];
};

export type EndingFacts = { readonly status: Status; readonly reason: Reason; readonly until: string | null; readonly tests: readonly { readonly dueOn: string; readonly reading: Reading | null }[] };

const ENOUGH = 4;
/** Whether an officer's words say something. */
export const isReason = (note: string | null | undefined): boolean => (note ?? '').trim().length >= ENOUGH;
const isOver = (status: Status) => status === 'ENDED' || status === 'WITHDRAWN';
const over: IsolationRefusal = { code: 'ISOLATION_OVER', message: 'This isolation is over already. Load the list again.' };
const notDue = (until: string | null): IsolationRefusal => ({
  code: 'NOT_DUE', path: ['isolationId'],
  message: until ? `This isolation lasts until ${until}. Wait for that day to end, or give the reason why it ends earlier.` : 'Only a result or recovery ends this isolation. Wait for it, or give the reason why it ends earlier.',
});

/** Why an isolation may not end yet, or null. With a reason in the officer's words it may always end; without one it is due and all its tests are done and negative. */
export function refuseEnding({ status, until, tests }: EndingFacts, note: string | null): IsolationRefusal | null {
  if (isOver(status)) return over;
  if (note?.trim() && !isReason(note)) return { code: 'REASON_MISSING', message: `The reason is too short. Write at least ${ENOUGH} characters, or leave it empty.`, path: ['reason'] };
  if (isReason(note)) return null;
  if (status !== 'DUE_TO_END') return notDue(until);
  const missing = tests.filter(test => test.reading === null);
  if (missing.length > 0) return { code: 'TESTS_MISSING', message: `${missing.length} of ${tests.length} tests have no result, the first was due on ${missing[0]!.dueOn}. Swab this person again, or give the reason why the isolation ends without.` };
  const bad = tests.find(test => test.reading !== 'NEGATIVE');
  return bad ? { code: 'TEST_NOT_NEGATIVE', message: `The test of ${bad.dueOn} was not negative. Wait for a negative result, or give the reason why the isolation ends.` } : null;
}

export type TargetRoom = { readonly id: string; readonly code: string; readonly state: string; readonly isInService: boolean };

/** Why a person may not move to a room, or null. */
export function refuseMove(isolation: { readonly status: Status; readonly mode: string; readonly roomId: string | null }, room: TargetRoom): IsolationRefusal | null {
  if (isOver(isolation.status)) return over;
  if (isolation.mode !== 'CENTRAL') return { code: 'NOT_IN_ROOM', message: 'This person is isolated at home or in hospital and takes no monitoring room. Leave them there.', path: ['isolationId'] };
  if (isolation.roomId === room.id) return { code: 'ROOM_IS_THEIRS', message: `This person is in room ${room.code} already. Choose another room.`, path: ['roomCode'] };
  if (room.state !== 'READY' || !room.isInService) return { code: 'ROOM_NOT_READY', message: `Room ${room.code} is not ready. Choose a room that is.`, path: ['roomCode'] };
  return null;
}
