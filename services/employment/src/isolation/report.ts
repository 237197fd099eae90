import type { ReturnState } from './covering.ts';

export type ItemState = 'ACTIVE' | 'DONE' | 'OFFERED' | 'UNDONE';
export type ItemFacts = { readonly status: string; readonly mode: string; readonly movedOnlineAt: unknown; readonly returnState: ReturnState };

/** How command shows an interview that a cause once put online. */
export function stateOf({ status, movedOnlineAt, returnState }: ItemFacts): ItemState {
  if (returnState === 'ACCEPTED') return 'UNDONE';
  if (status === 'HELD' || status === 'CANCELLED' || movedOnlineAt === null || returnState === 'DECLINED') return 'DONE';
  return returnState === 'OFFERED' ? 'OFFERED' : 'ACTIVE';
}

type Figures = readonly { readonly code: string; readonly value: number; readonly causeIds: readonly string[] }[];
type Stamp = { readonly at: Date; readonly version: number };

/** Where the step stands for one cause: done when every employer concerned is told, or listed for calling; nothing concerned is done as well. */
export const reportOf = (causeId: string, noticesWaiting: number, figures: Figures, stamp: Stamp) => ({ ...stamp, causeId, step: 'INTERVIEWS_ONLINE' as const, isDone: noticesWaiting === 0, figures });
