import type { ClosureState, EndReason } from '../closures/closure.ts';
import type { DispatchState } from '../dispatches/dispatch.ts';
import type { DisinfectionState } from '../disinfection/disinfection.ts';

export type StepCode = 'VENUE_CLOSURE' | 'TERMINAL_DISINFECTION' | 'SUPPLIES';
export type ItemState = 'ACTIVE' | 'DONE' | 'OFFERED' | 'UNDONE';
export type Label = { readonly label: string; readonly labelEnglish: string };

export const CLOSURE_LABELS: Record<ClosureState, Label> = {
  CLOSED: { label: '封控中', labelEnglish: 'Closed' },
  OFFERED: { label: '待解除', labelEnglish: 'May reopen' },
  ENDED: { label: '已解除', labelEnglish: 'Reopened' },
};

export const DISINFECTION_LABELS: Record<DisinfectionState, Label> = {
  ORDERED: { label: '待消毒', labelEnglish: 'Waiting for a crew' },
  STARTED: { label: '消毒中', labelEnglish: 'Crew at work' },
  DONE: { label: '待复核', labelEnglish: 'To be checked' },
  CHECKED: { label: '消毒合格', labelEnglish: 'Disinfected' },
  CANCELLED: { label: '已取消', labelEnglish: 'Cancelled' },
};

export const DISPATCH_LABELS: Record<DispatchState, Label> = {
  ORDERED: { label: '待发出', labelEnglish: 'To be sent' },
  SHORT: { label: '缺货', labelEnglish: 'Out of stock' },
  SENT: { label: '配送中', labelEnglish: 'On its way' },
  DELIVERED: { label: '已送达', labelEnglish: 'Delivered' },
  CANCELLED: { label: '已取消', labelEnglish: 'Cancelled' },
  RETURNED: { label: '已退回', labelEnglish: 'Called back' },
};

/** How the incident room shows a closed place. */
export function placeItem(state: ClosureState, endReason: EndReason | null): ItemState {
  if (state === 'CLOSED') return 'ACTIVE';
  if (state === 'OFFERED') return 'OFFERED';
  return endReason === 'WITHDRAWN' ? 'UNDONE' : 'DONE';
}

export function disinfectionItem(state: DisinfectionState, closure: ClosureState): ItemState {
  if (state === 'CANCELLED') return 'UNDONE';
  if (state === 'CHECKED') return 'DONE';
  return closure === 'OFFERED' ? 'OFFERED' : 'ACTIVE';
}

export function dispatchItem(state: DispatchState, isOffered: boolean): ItemState {
  if (state === 'DELIVERED') return 'DONE';
  if (state === 'CANCELLED' || state === 'RETURNED') return 'UNDONE';
  return isOffered ? 'OFFERED' : 'ACTIVE';
}
