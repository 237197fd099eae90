import type { Line } from '../stores/goods.ts';

export const DISPATCH_STATES = ['ORDERED', 'SHORT', 'SENT', 'DELIVERED', 'CANCELLED', 'RETURNED'] as const;
export type DispatchState = (typeof DISPATCH_STATES)[number];
export type DispatchKind = 'FIRST_SET' | 'DAILY' | 'BY_HAND';
export type DispatchProblem = { readonly code: 'DISPATCH_NOT_WAITING' | 'DISPATCH_NOT_SENT' | 'DISPATCHES_MISSING'; readonly message: string; readonly path?: readonly string[] };

/** Most dispatches that one request sends or confirms: what a crew carries on one round. */
export const MOST_AT_ONCE = 200;

const at = ['input', 'ids'];

export function refuseMany(ids: readonly string[]): DispatchProblem | null {
  if (ids.length > 0 && ids.length <= MOST_AT_ONCE) return null;
  return { code: 'DISPATCHES_MISSING', message: `${ids.length} dispatches were chosen. Choose 1 to ${MOST_AT_ONCE}.`, path: at };
}

export function refuseSending({ state, placeCode }: { readonly state: DispatchState; readonly placeCode: string }): DispatchProblem | null {
  if (state === 'ORDERED' || state === 'SHORT') return null;
  return { code: 'DISPATCH_NOT_WAITING', message: `The dispatch to ${placeCode} is ${state} and cannot be sent. Choose those that wait.`, path: at };
}

export function refuseArrival({ state, placeCode }: { readonly state: DispatchState; readonly placeCode: string }): DispatchProblem | null {
  if (state === 'SENT') return null;
  return { code: 'DISPATCH_NOT_SENT', message: `The dispatch to ${placeCode} is ${state}, not SENT. Choose those that are on their way.`, path: at };
}

/** What an isolation needs of the store today. */
export type Need = 'FIRST_SET' | 'DAILY' | null;
export type Isolated = { readonly isIsolated: boolean; readonly roomCode: string | null };

/** A protective set with the day's meals at the beginning, then meals each day; nothing where there is no room to bring it to, and nothing twice a day. */
export function needOf({ isIsolated, roomCode }: Isolated, had: { readonly isWaiting: boolean; readonly hadToday: boolean; readonly hadFirstSet: boolean }): Need {
  if (!isIsolated || roomCode === null || had.isWaiting || had.hadToday) return null;
  return had.hadFirstSet ? 'DAILY' : 'FIRST_SET';
}

/** What becomes of a dispatch when the isolation that it was for has ended: what waits is cancelled, what is on its way is offered for calling back. */
export const afterIsolation = (state: DispatchState): 'CANCEL' | 'OFFER' | 'KEEP' => (state === 'ORDERED' || state === 'SHORT' ? 'CANCEL' : state === 'SENT' ? 'OFFER' : 'KEEP');

/** The lines of a dispatch in items by code; a code that no item has is left out. */
export function linesOf(need: Exclude<Need, null>, { gear, daily }: { readonly gear: Readonly<Record<string, number>>; readonly daily: Readonly<Record<string, number>> }, itemIds: ReadonlyMap<string, string>): Line[] {
  const wanted = need === 'FIRST_SET' ? { ...daily, ...gear } : daily;
  return Object.entries(wanted).flatMap(([code, quantity]) => (itemIds.has(code) ? [{ itemId: itemIds.get(code)!, quantity }] : []));
}
