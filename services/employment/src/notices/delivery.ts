/** Minutes to wait after the first, second, … failed attempt: about three days in all, as the Standard Webhooks specification advises. */
const WAITS = [1, 2, 5, 15, 60, 180, 360, 720, 1_440, 1_440];
export const MOST_ATTEMPTS = WAITS.length + 1;

/** What came of an attempt: the receiver's HTTP status, or why there was none. */
export type Answer = { readonly status: number } | { readonly failure: string };

export type Verdict =
  | { readonly status: 'DELIVERED' }
  | { readonly status: 'PENDING'; readonly error: string; readonly nextAttemptAt: Date }
  | { readonly status: 'FAILED'; readonly error: string }
  | { readonly status: 'GONE'; readonly error: string };

/** What follows from an attempt: each 2xx is a delivery, 410 means never again, all else is tried again until the attempts are used up. */
export function judge(answer: Answer, attempts: number, now: Date): Verdict {
  if ('status' in answer && answer.status >= 200 && answer.status < 300) return { status: 'DELIVERED' };
  const error = 'status' in answer ? `HTTP ${answer.status}` : answer.failure;
  if ('status' in answer && answer.status === 410) return { status: 'GONE', error };
  const minutes = WAITS[attempts - 1];
  return minutes === undefined ? { status: 'FAILED', error } : { status: 'PENDING', error, nextAttemptAt: new Date(now.getTime() + minutes * 60_000) };
}

export type NoticeStatus = 'PENDING' | 'DELIVERED' | 'FAILED' | 'TO_PHONE' | 'ACKNOWLEDGED';
export type NoticeProblem = { readonly code: 'NOTICE_NOT_SENT_BY_WEBHOOK' | 'NOTICE_NOT_WAITING' | 'PHONED_NOBODY'; readonly message: string; readonly path: readonly string[] };

/** Why a notice cannot be sent again, or null if it can. */
export function refuseResend(endpointUrl: string | null, isDisabled: boolean): NoticeProblem | null {
  if (endpointUrl && !isDisabled) return null;
  return { code: 'NOTICE_NOT_SENT_BY_WEBHOOK', message: 'The employer has no endpoint in use. Call them and acknowledge the notice, or enter an endpoint first.', path: ['noticeId'] };
}

/** Why nobody needs to be called about a notice, or null. */
export function refuseAcknowledgement(status: NoticeStatus, spokeWith: string): NoticeProblem | null {
  if (status !== 'TO_PHONE' && status !== 'FAILED') return { code: 'NOTICE_NOT_WAITING', message: 'Nobody has to be called about this notice: it is on its way, delivered, or acknowledged. Look at the list again.', path: ['noticeId'] };
  return spokeWith.trim() ? null : { code: 'PHONED_NOBODY', message: 'It is not said who was told. Give the name of whoever you spoke with.', path: ['spokeWith'] };
}
