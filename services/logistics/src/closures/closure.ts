import type { PlaceKind, PlaceUse } from '../places/place.ts';
import type { DisinfectionState } from '../disinfection/disinfection.ts';

export type ClosureMeasure = 'LOCKED' | 'DISINFECTION';
export type ClosureState = 'CLOSED' | 'OFFERED' | 'ENDED';
export type EndReason = 'CHECKED' | 'BY_HAND' | 'OVERRIDDEN' | 'WITHDRAWN';
export type ClosureProblem = { readonly code: 'PLACE_CLOSED_ALREADY' | 'PLACE_NOT_CLOSABLE' | 'PLACE_NOT_CLOSED' | 'REASON_MISSING' | 'DISINFECTION_OPEN' | 'APPROVER_MISSING'; readonly message: string; readonly path?: readonly string[] };

type PlaceFacts = { readonly code: string; readonly kind: PlaceKind; readonly use: PlaceUse; readonly holdsSupplies: boolean };

/**
 * What a place needs after a case was there; null for nothing.
 * Locked: where people come and go by choice and can go elsewhere. Disinfected without locking out: a dormitory room, since its other residents have nowhere else to
 * sleep and whoever must leave it is moved by the isolation order; a clinic and a store that supplies isolation rooms, since closing them harms more than it helps.
 * Nothing: a gate, which the whole campus passes and nobody stays at; a monitoring room, which is cleaned by its own cycle; anything wider than a room or venue, because
 * presence there says not which room.
 */
export function measureFor({ kind, use, holdsSupplies }: PlaceFacts): ClosureMeasure | null {
  if ((kind !== 'ROOM' && kind !== 'VENUE') || use === 'MONITORING') return null;
  return use === 'DORMITORY' || use === 'CLINIC' || holdsSupplies ? 'DISINFECTION' : 'LOCKED';
}

/** What stands at a place when its exposures are looked at again. */
export type Standing = { readonly isByHand: boolean; readonly state: Exclude<ClosureState, 'ENDED'>; readonly causeIds: readonly string[]; readonly disinfection: DisinfectionState | null };
export type Step = 'KEEP' | 'CLOSE' | 'JOIN' | 'LIFT' | 'OFFER' | 'FREE';

const BEGUN: readonly DisinfectionState[] = ['STARTED', 'DONE'];
const sameSet = (a: readonly string[], b: readonly string[]) => a.length === b.length && a.every(id => b.includes(id));

/**
 * What to do at a place, given the causes that call for a closure now; the answer is the same in whatever order the news came.
 * CLOSE a new closure · JOIN the causes to the one that stands · LIFT it, no cause being left and nobody having begun · OFFER it to the officer, who finishes what was
 * begun · FREE one that an officer made of its causes · KEEP.
 */
export function nextStep(causeIds: readonly string[], standing: Standing | null): Step {
  if (!standing) return causeIds.length > 0 ? 'CLOSE' : 'KEEP';
  if (causeIds.length > 0) return standing.state === 'OFFERED' || !sameSet(causeIds, standing.causeIds) ? 'JOIN' : 'KEEP';
  if (standing.causeIds.length === 0 || standing.state === 'OFFERED') return 'KEEP';
  if (standing.isByHand) return 'FREE';
  return standing.disinfection && BEGUN.includes(standing.disinfection) ? 'OFFER' : 'LIFT';
}

/** Whether a visit calls for a closure: not withdrawn, and not before something that has dealt with it. */
export function callsForClosure(visit: { readonly isWithdrawn: boolean; readonly until: Date; readonly coveredUntil: Date | null }): boolean {
  return !visit.isWithdrawn && (visit.coveredUntil === null || visit.until > visit.coveredUntil);
}

/** Fewest signs of a reason that somebody else can follow. */
const SHORTEST_REASON = 4;
const isReason = (text: string) => text.trim().length >= SHORTEST_REASON && text.length <= 500;
const reasonMissing = (...field: string[]): ClosureProblem => ({ code: 'REASON_MISSING', message: 'A reason of 4 to 500 characters is missing. Say why, so that others can follow it.', path: ['input', ...field] });

/** Why an officer may not close this place, or null. */
export function refuseClosing({ code, kind, use }: Omit<PlaceFacts, 'holdsSupplies'>, isLocked: boolean, reason: string): ClosureProblem | null {
  if (isLocked) return { code: 'PLACE_CLOSED_ALREADY', message: `${code} is closed already. Look at its closure, or reopen it first.`, path: ['input', 'placeId'] };
  if (kind === 'GATE' || kind === 'CAMPUS' || use === 'MONITORING')
    return { code: 'PLACE_NOT_CLOSABLE', message: `${code} is a ${kind === 'ROOM' ? 'monitoring room' : kind} and cannot be closed here. Close a building, a venue or a room.`, path: ['input', 'placeId'] };
  return isReason(reason) ? null : reasonMissing('reason');
}

export type Override = { readonly reason: string; readonly approvedBy: string };
type Closed = { readonly placeCode: string; readonly state: ClosureState; readonly measure: ClosureMeasure; readonly disinfection: DisinfectionState | null };

export const isOpen = (state: DisinfectionState | null): boolean => state === 'ORDERED' || state === 'STARTED' || state === 'DONE';

/** Why a place may not be reopened by hand, or null; an open disinfection yields only to an override with a reason and the name of who takes it upon them. */
export function refuseReopening({ placeCode, state, measure, disinfection }: Closed, override: Override | null): ClosureProblem | null {
  if (state === 'ENDED' || measure !== 'LOCKED') return { code: 'PLACE_NOT_CLOSED', message: `${placeCode} is not closed. Nothing has to be reopened.`, path: ['input', 'closureId'] };
  if (!isOpen(disinfection)) return null;
  if (!override) return { code: 'DISINFECTION_OPEN', message: `The terminal disinfection of ${placeCode} is not finished. Finish and check it, or override it with a reason and a name.`, path: ['input', 'override'] };
  if (!isReason(override.reason)) return reasonMissing('override', 'reason');
  if (override.approvedBy.trim().length < 2) return { code: 'APPROVER_MISSING', message: 'The name of who approved this is missing. Write who answers for reopening without disinfection.', path: ['input', 'override', 'approvedBy'] };
  return null;
}
