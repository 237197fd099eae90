/** The type of each notice, as receivers know it. */
export const TYPES = { MOVED_ONLINE: 'interview.moved-online', BACK_ON_SITE: 'interview.back-on-site', RESCHEDULED: 'interview.rescheduled', CANCELLED: 'interview.cancelled' } as const;

export type InterviewFacts = {
  readonly id: string; readonly version: number; readonly position: string; readonly startsAt: Date; readonly endsAt: Date;
  readonly mode: 'ON_SITE' | 'ONLINE'; readonly roomCode: string | null; readonly link: string | null;
};

/**
 * What is sent: how the interview takes place, and nothing of why. `version` grows with each change of the interview, so that a receiver
 * who gets two notices in the wrong order knows the newer.
 */
export function bodyOf(kind: keyof typeof TYPES, interview: InterviewFacts, candidate: string, at: Date): string {
  const { id, version, position, startsAt, endsAt, mode, roomCode, link } = interview;
  const takesPlace = kind === 'CANCELLED' ? { isCancelled: true } : { isCancelled: false, mode, room: roomCode, link };
  return JSON.stringify({ type: TYPES[kind], timestamp: at.toISOString(), data: { interviewId: id, version, candidate, position, startsAt, endsAt, ...takesPlace } });
}
