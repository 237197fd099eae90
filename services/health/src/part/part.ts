import type { Ending } from '../isolation/order.ts';

type Figures = readonly { readonly code: string; readonly value: number; readonly causeIds: readonly string[] }[];

/** How far one cause is served: whether people ordered apart because of it, alone or with others, still wait for a room, and what its two steps count. */
export type CausePart = { readonly causeId: string; readonly isTraced: boolean; readonly waiting: number; readonly transfer: Figures; readonly tests: Figures };

export type PendingOrder = { readonly id: string; readonly personId: string; readonly causeId: string; readonly ending: Ending | null };

export type RoomStay = { readonly id: string; readonly personId: string; readonly isThere: boolean; readonly ending: 'LEFT' | 'MOVED' | 'WITHDRAWN' | null; readonly code: string; readonly causeIds: readonly string[] };

type Stamp = { readonly at: Date; readonly version: number };
type ItemState = 'ACTIVE' | 'DONE' | 'UNDONE';

/** Where a step of the incident plan stands for one cause. */
export type StepReport = Stamp & { readonly causeId: string; readonly step: 'ISOLATION_TRANSFER' | 'TESTING'; readonly isDone: boolean; readonly figures: Figures };

/** Everybody ordered has a room, a home or a hospital; every test has its day. Neither is done before the case was traced. */
export const reportsOf = (parts: readonly CausePart[], stamp: Stamp): StepReport[] =>
  parts.flatMap(({ causeId, isTraced, waiting, transfer, tests }): StepReport[] => [
    { ...stamp, causeId, step: 'ISOLATION_TRANSFER', isDone: isTraced && waiting === 0, figures: transfer },
    { ...stamp, causeId, step: 'TESTING', isDone: isTraced, figures: tests },
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
