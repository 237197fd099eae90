/** Where somebody stands: what health tells other departments, without its reason. */
export type Isolation = { readonly isIsolated: boolean; readonly since: Date | null; /** The last day, included; null while it is open. */ readonly until: string | null };
export type Meeting = { readonly endsAt: Date; /** The campus day on which it begins. */ readonly startsOn: string };

/** Whether somebody attends online at the time of a meeting. */
export function covers({ isIsolated, since, until }: Isolation, { endsAt, startsOn }: Meeting): boolean {
  return isIsolated && (since === null || endsAt > since) && (until === null || startsOn <= until);
}

export type ReturnState = 'OFFERED' | 'ACCEPTED' | 'DECLINED' | null;
export type Placement = { readonly mode: 'ON_SITE' | 'ONLINE'; /** Null unless isolation alone put it online. */ readonly movedOnlineAt: Date | null; readonly returnState: ReturnState };
export type Step = 'MOVE_ONLINE' | 'OFFER_RETURN' | 'WITHDRAW_OFFER' | 'STAY';

/**
 * What becomes of an interview to come, judged by what is so now and not by what happened last: the same facts give the same step, in whatever order news came.
 * Going back is offered only, because the employer has been told.
 */
export function stepFor({ mode, movedOnlineAt, returnState }: Placement, isCovered: boolean): Step {
  if (isCovered && mode === 'ON_SITE') return 'MOVE_ONLINE';
  if (movedOnlineAt === null) return 'STAY';
  if (isCovered) return returnState === 'OFFERED' ? 'WITHDRAW_OFFER' : 'STAY';
  return returnState === null ? 'OFFER_RETURN' : 'STAY';
}
