/** One emergency access, as far as the rules read it. */
export interface AccessFacts {
  readonly openedBy: string;
  /** Until when it holds, unless ended before; never moved. */
  readonly until: Date;
  readonly endedAt: Date | null;
  readonly reviewedAt: Date | null;
}

export type AccessStatus = 'OPEN' | 'EXPIRED' | 'ENDED';

export type AccessRefusal = { readonly code: 'REASON_MISSING' | 'ACCESS_OPEN' | 'ACCESS_OVER' | 'ACCESS_OF_ANOTHER' | 'ACCESS_OWN' | 'ACCESS_REVIEWED'; readonly message: string; readonly path: readonly string[] };

/** Different characters: enough for a few words that a reviewer can check, too many for a key held down. */
const FEWEST = 4;

const saysSomething = (text: string): boolean => new Set(text.replace(/\s/g, '')).size >= FEWEST;

/** By the clock alone: nobody has to close what has run out. */
export function statusOf({ endedAt, until }: Pick<AccessFacts, 'endedAt' | 'until'>, now: Date): AccessStatus {
  if (endedAt) return 'ENDED';
  return now < until ? 'OPEN' : 'EXPIRED';
}

/**
 * Why this officer may not open an access, or null if they may.
 * @param standing the end of one that they hold to the same person: it is never made longer.
 */
export function refuseOpening(reason: string, standing: Date | null): AccessRefusal | null {
  if (!saysSomething(reason)) return { code: 'REASON_MISSING', message: 'Emergency access needs its reason in a few words. Say what has happened and what you must know.', path: ['input', 'reason'] };
  if (standing) return { code: 'ACCESS_OPEN', message: `You hold emergency access to this person until ${standing.toISOString()}. Use it; when it has run out, open another with its own reason.`, path: ['input', 'personId'] };
  return null;
}

/** Why this officer may not end an access early, or null. */
export function refuseEnding(access: AccessFacts, actorId: string, mayReview: boolean, now: Date): AccessRefusal | null {
  if (access.openedBy !== actorId && !mayReview) return { code: 'ACCESS_OF_ANOTHER', message: 'Another officer holds this access. Ask them, health or the command centre to end it.', path: ['input', 'accessId'] };
  if (statusOf(access, now) !== 'OPEN') return { code: 'ACCESS_OVER', message: 'This access is over already. Nothing is left to end.', path: ['input', 'accessId'] };
  return null;
}

/** Why this officer may not review an access, or null. */
export function refuseReview(access: AccessFacts, actorId: string, note: string, now: Date): AccessRefusal | null {
  if (access.openedBy === actorId) return { code: 'ACCESS_OWN', message: 'You opened this access yourself. Somebody else must review it.', path: ['input', 'accessId'] };
  if (access.reviewedAt) return { code: 'ACCESS_REVIEWED', message: 'This access was reviewed before. Load the list again.', path: ['input', 'accessId'] };
  if (statusOf(access, now) === 'OPEN') return { code: 'ACCESS_OPEN', message: 'This access is still open. End it, or review it when it has run out.', path: ['input', 'accessId'] };
  if (!saysSomething(note)) return { code: 'REASON_MISSING', message: 'A review needs its finding in a few words. Say what you checked.', path: ['input', 'note'] };
  return null;
}
