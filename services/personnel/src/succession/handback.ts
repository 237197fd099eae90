import type { SuccessionState } from '../posts/post.table.ts';
import { refusePair, type Holder } from '../posts/pair.ts';

export interface HandbackRefusal { readonly code: 'HANDBACK_NOT_OFFERED' | 'REASON_MISSING'; readonly message: string; readonly path: readonly string[] }

const OVER: Readonly<Record<Exclude<SuccessionState, 'OFFERED'>, string>> = {
  ACTIVE: 'The former A is still isolated; handing back is not offered yet. Wait until the isolation ends.',
  ACCEPTED: 'This post was handed back already. Nothing is left to decide.',
  DECLINED: 'It was decided that the present A stays. Appoint the former A to change that.',
  UNDONE: 'This promotion no longer stands. Look at the post to see who holds it now.',
};

/** Why nothing can be decided about a promotion, or null. */
export const refuseHandback = (state: SuccessionState): HandbackRefusal | null =>
  state === 'OFFERED' ? null : { code: 'HANDBACK_NOT_OFFERED', message: OVER[state], path: ['input', 'successionId'] };

/**
 * Who becomes B once the former A has the post again: the one who had stepped up if they can work, else the B of today, else the A of today;
 * nobody if none of them makes a pair with the former A.
 */
export const partnerOf = (former: Holder, steppedUp: Holder | null, b: Holder | null, a: Holder | null): Holder | null =>
  [steppedUp, b, a].find((one): one is Holder => one !== null && one.isActive && !one.isIsolated && refusePair(former, one) === null) ?? null;
