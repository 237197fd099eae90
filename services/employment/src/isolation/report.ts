import type { ReturnState } from './covering.ts';

export type ItemState = 'ACTIVE' | 'DONE' | 'OFFERED' | 'UNDONE';
export type ItemFacts = { readonly status: string; readonly mode: string; readonly movedOnlineAt: unknown; readonly returnState: ReturnState };

/** How command shows an interview that a cause once put online. */
export function stateOf({ status, movedOnlineAt, returnState }: ItemFacts): ItemState {
  if (returnState === 'ACCEPTED') return 'UNDONE';
  if (status === 'HELD' || status === 'CANCELLED' || movedOnlineAt === null || returnState === 'DECLINED') return 'DONE';
  return returnState === 'OFFERED' ? 'OFFERED' : 'ACTIVE';
}

export type CauseCounts = { readonly causeId: string; readonly moved: number; readonly offered: number; readonly undone: number; readonly told: number; readonly toPhone: number; readonly waiting: number };

/** Where the step stands for one cause: done when every employer concerned is told, or listed for calling; nothing concerned is done as well. */
export function reportOf({ causeId, ...counts }: CauseCounts, at: Date, version: number) {
  const figures = [
    { code: 'interviews-moved', value: counts.moved }, { code: 'returns-offered', value: counts.offered }, { code: 'interviews-returned', value: counts.undone },
    { code: 'employers-told', value: counts.told }, { code: 'employers-to-phone', value: counts.toPhone }, { code: 'notices-waiting', value: counts.waiting },
  ];
  return { causeId, step: 'INTERVIEWS_ONLINE' as const, isDone: counts.waiting === 0, at, version, figures };
}
