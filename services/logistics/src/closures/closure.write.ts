import { uuid7, type Context } from '@campus/kit';
import { sql } from 'kysely';
import { Disinfection } from '../disinfection/disinfection.entity.ts';
import { nextVersion } from '../moment.ts';
import type { Place } from '../places/place.entity.ts';
import { minutesAfter } from '../policy/policy.ts';
import { policyAt } from '../policy/policy.store.ts';
import type { Tables } from '../tables.ts';
import { Closure } from './closure.entity.ts';
import type { ClosureMeasure, EndReason } from './closure.ts';

type Closing = { readonly place: Pick<Place, 'id' | 'code'>; readonly measure: ClosureMeasure; readonly causeIds: readonly string[]; readonly reason: string | null; readonly isByHand: boolean };

/** One after another: what is closed and why depends on everything known of the place. Held until the transaction ends. */
export const lockClosures = ({ db }: Context<Tables>) => sql`select pg_advisory_xact_lock(hashtext('logistics.closure'))`.execute(db);

/** Begins a closure; the caller orders its disinfection. */
export function beginClosure(context: Context<Tables>, { place, causeIds, ...facts }: Closing): Closure {
  const { em, actor } = context;
  const at = context.now();
  return em.create(Closure, {
    ...facts, id: uuid7(), placeId: place.id, placeCode: place.code, state: 'CLOSED', causeIds: [...causeIds],
    closedBy: actor.id, closedByName: actor.name, closedAt: at, version: nextVersion(0, at),
  });
}

/** Orders the terminal disinfection of a closure, or orders it again after it was cancelled. */
export async function orderDisinfection(context: Context<Tables>, closure: Closure): Promise<Disinfection> {
  const at = context.now();
  const policy = await policyAt(context.db, at);
  const order = { state: 'ORDERED' as const, orderedAt: at, dueAt: minutesAfter(at, policy.disinfectionDueMinutes), policyVersion: policy.version, cancelledAt: null };
  const earlier = await context.em.findOne(Disinfection, { closureId: closure.id });
  if (earlier) return Object.assign(earlier, order, { version: nextVersion(earlier.version, at) });
  return context.em.create(Disinfection, { ...order, id: uuid7(), closureId: closure.id, placeId: closure.placeId, placeCode: closure.placeCode, version: nextVersion(0, at) });
}

/** Cancels a disinfection that nobody has begun; what was begun is finished. */
export function cancelDisinfection(context: Context<Tables>, order: Disinfection | null): void {
  if (order?.state !== 'ORDERED') return;
  Object.assign(order, { state: 'CANCELLED', cancelledAt: context.now(), version: nextVersion(order.version, context.now()) });
}

type Ending = { readonly reason: EndReason; readonly note?: string | null; readonly approvedBy?: string | null; readonly coveredUntil: Date | null };

export function endClosure(context: Context<Tables>, closure: Closure, { reason, note = null, approvedBy = null, coveredUntil }: Ending): void {
  const { actor } = context;
  Object.assign(closure, {
    state: 'ENDED', endReason: reason, endNote: note, approvedBy, coveredUntil,
    endedAt: context.now(), endedBy: actor.id, endedByName: actor.name, version: nextVersion(closure.version, context.now()),
  });
}
