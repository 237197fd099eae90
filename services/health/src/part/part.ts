import type { Ending } from '../isolation/order.ts';

/** How far one cause is served: people ordered apart, those of them who wait for a room, tests laid and done. */
export type CauseCount = { readonly causeId: string; readonly isTraced: boolean; readonly ordered: number; readonly waiting: number; readonly laid: number; readonly done: number };

export type PendingOrder = { readonly id: string; readonly personId: string; readonly causeId: string; readonly ending: Ending | null };

export type RoomStay = { readonly id: string; readonly personId: string; readonly isThere: boolean; readonly ending: 'LEFT' | 'MOVED' | 'WITHDRAWN' | null; readonly code: string; readonly causeIds: readonly string[] };

type Stamp = { readonly at: Date; readonly version: number };
type ItemState = 'ACTIVE' | 'DONE' | 'UNDONE';

/** Where a step of the incident plan stands for one cause. */
export type StepReport = Stamp & { readonly causeId: string; readonly step: 'ISOLATION_TRANSFER' | 'TESTING'; readonly isDone: boolean; readonly figures: readonly { readonly code: string; readonly value: number }[] };

/** Everybody ordered has a room, a home or a hospital; every test has its day. Neither is done before the case was traced. */
export const reportsOf = (counts: readonly CauseCount[], stamp: Stamp): StepReport[] =>
  counts.flatMap(({ causeId, isTraced, ordered, waiting, laid, done }): StepReport[] => [
    { ...stamp, causeId, step: 'ISOLATION_TRANSFER', isDone: isTraced && waiting === 0, figures: [{ code: 'ordered', value: ordered }, { code: 'placed', value: ordered - waiting }, { code: 'waiting', value: waiting }] },
    { ...stamp, causeId, step: 'TESTING', isDone: isTraced, figures: [{ code: 'tests-laid', value: laid }, { code: 'tests-done', value: done }] },
  ]);

const stateOf = (isActive: boolean, isWithdrawn: boolean): ItemState => (isActive ? 'ACTIVE' : isWithdrawn ? 'UNDONE' : 'DONE');

/** The people and rooms of an incident that isolation answers for. */
export const itemsOf = (pending: readonly PendingOrder[], stays: readonly RoomStay[], stamp: Stamp) => [
  ...pending.map(({ id, personId, causeId, ending }) => ({
    ...stamp, kind: 'PERSON', id, causeIds: [causeId], label: '待定', labelEnglish: 'Pending', detail: null, detailEnglish: null, personId, state: stateOf(ending === null, ending === 'WITHDRAWN'),
  })),
  ...stays.map(({ id, personId, code, causeIds, isThere, ending }) => ({
    ...stamp, kind: 'ROOM', id, causeIds, label: `健康观察房 ${code}`, labelEnglish: `Monitoring room ${code}`, detail: null, detailEnglish: null, personId, placeCode: code, state: stateOf(isThere, ending === 'WITHDRAWN'),
  })),
];
