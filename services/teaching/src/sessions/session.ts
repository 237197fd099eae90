export type SessionProblem = { readonly code: string; readonly message: string; readonly path: readonly string[]; readonly about?: readonly string[] };

/** A session somebody wants to hold, with what is known of its room. */
export interface PlannedSession {
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly roomCode: string | null;
  /** Null for a room that nobody has registered. */
  readonly room: { readonly capacity: number; readonly canTeach: boolean } | null;
  readonly isRoomClosed: boolean;
  readonly seats: number;
}

export type Clash = { readonly kind: 'ROOM' | 'TEACHER' | 'CLASS'; readonly sectionCode: string; readonly at: string };

const LONGEST_MS = 6 * 3_600_000;
/** Kinds of place in which people can be taught. */
const TEACHABLE = ['ROOM', 'VENUE'];

export const canTeach = (kind: string, use: string): boolean => TEACHABLE.includes(kind) && use !== 'DORMITORY' && use !== 'MONITORING';

/** Everything that keeps a session from being held as planned, apart from what else happens at that time. */
export function refuseSession(plan: PlannedSession, now: Date): SessionProblem[] {
  return [refuseTimes(plan, now), ...refuseRoom(plan)].filter(problem => problem !== null);
}

function refuseTimes({ startsAt, endsAt }: PlannedSession, now: Date): SessionProblem | null {
  const length = endsAt.getTime() - startsAt.getTime();
  if (length <= 0 || length > LONGEST_MS) return { code: 'SESSION_TIMES_INVALID', message: 'A session ends after it begins, within 6 hours. Correct the times.', path: ['startsAt'] };
  if (startsAt <= now) return { code: 'SESSION_IN_PAST', message: 'That time has passed. Choose a coming one; what was held stays as it was.', path: ['startsAt'] };
  return null;
}

function refuseRoom({ roomCode, room, isRoomClosed, seats }: PlannedSession): SessionProblem[] {
  if (roomCode === null) return [];
  if (!room?.canTeach) return [{ code: 'ROOM_UNKNOWN', message: `There is no classroom ${roomCode}. Check its code with logistics, or leave the room out for a session online.`, path: ['roomCode'] }];
  const small = room.capacity < seats && { code: 'ROOM_TOO_SMALL', message: `${roomCode} takes ${room.capacity} people and the section has ${seats}. Choose a larger room.`, path: ['roomCode'] };
  const closed = isRoomClosed && { code: 'ROOM_CLOSED', message: `${roomCode} is closed at that time. Choose another room, or leave the room out for a session online.`, path: ['roomCode'] };
  return [small, closed].filter(problem => problem !== false);
}

const CLASHES = {
  ROOM: { code: 'ROOM_TAKEN', sentence: 'The room is taken', path: ['roomCode'] },
  TEACHER: { code: 'TEACHER_BUSY', sentence: 'The teacher is busy', path: ['startsAt'] },
  CLASS: { code: 'CLASS_BUSY', sentence: 'A class of the section is busy', path: ['startsAt'] },
} as const;

/** What else happens at that time, said once for each kind of clash. */
export function refuseClashes(clashes: readonly Clash[]): SessionProblem[] {
  const first = new Map(clashes.toReversed().map(clash => [clash.kind, clash]));
  return [...first.values()].map(({ kind, sectionCode, at }) => {
    const { code, sentence, path } = CLASHES[kind];
    return { code, message: `${sentence} on ${at} by section ${sectionCode}. Choose another time or room.`, path, about: [`${at} ${sectionCode}`] };
  });
}
