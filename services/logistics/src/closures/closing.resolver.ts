import { Can, isId, missing, refused, type Context } from '@campus/kit';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Disinfection } from '../disinfection/disinfection.entity.ts';
import { settle } from '../exposures/settle.store.ts';
import { nextVersion } from '../moment.ts';
import { Place } from '../places/place.entity.ts';
import type { Tables } from '../tables.ts';
import { Closure } from './closure.entity.ts';
import { ClosePlaceInput, ClosePlaceResult, ClosePlaceSuccess, ReopenPlaceInput, ReopenPlaceResult, ReopenPlaceSuccess } from './closure.input.ts';
import { announceChanges } from './closure.news.ts';
import { isOpen, refuseClosing, refuseReopening } from './closure.ts';
import { beginClosure, cancelDisinfection, endClosure, lockClosures, orderDisinfection } from './closure.write.ts';

@Resolver(() => Closure)
export class ClosingResolver {
  @Mutation(() => ClosePlaceResult, { description: 'Closes a place with everything inside, for a reason of the officer; it stays closed until an officer reopens it. 封控场所' })
  @Can('logistics.place.close')
  async closePlace(@Arg('input', () => ClosePlaceInput, { description: 'Which place, and why.' }) { placeId, reason, needsDisinfection }: ClosePlaceInput, @Ctx() context: Context<Tables>) {
    await lockClosures(context);
    const { em } = context;
    const place = isId(placeId) ? await em.findOne(Place, placeId) : null;
    if (!place) return refused(missing('place', placeId, ['input', 'placeId']));
    const standing = await em.findOne(Closure, { placeId, state: { $ne: 'ENDED' } });
    const problem = refuseClosing(place, standing?.measure === 'LOCKED', reason);
    if (problem) return refused(problem);

    const closure = standing ? lockedByHand(context, standing, reason) : beginClosure(context, { place, measure: 'LOCKED', causeIds: [], reason: reason.trim(), isByHand: true });
    if (needsDisinfection && !standing) await orderDisinfection(context, closure);
    await em.flush();
    await context.audit({ action: 'place.closed', entity: 'Place', entityId: place.id, detail: { code: place.code, reason, needsDisinfection: needsDisinfection === true } });
    await announceChanges(context, { closures: new Set([closure]), causeIds: new Set() });
    return Object.assign(new ClosePlaceSuccess(), { closure });
  }

  @Mutation(() => ReopenPlaceResult, { description: 'Ends a closure; refused while its terminal disinfection is not finished, unless somebody answers for it by name. 解除封控' })
  @Can('logistics.place.reopen')
  async reopenPlace(@Arg('input', () => ReopenPlaceInput, { description: 'Which closure.' }) { closureId, note, override }: ReopenPlaceInput, @Ctx() context: Context<Tables>) {
    await lockClosures(context);
    const closure = isId(closureId) ? await context.em.findOne(Closure, closureId) : null;
    if (!closure) return refused(missing('closure', closureId, ['input', 'closureId']));
    const order = await context.em.findOne(Disinfection, { closureId });
    const problem = refuseReopening({ ...closure, disinfection: order?.state ?? null }, override ?? null);
    if (problem) return refused(problem);

    const overridden = override && isOpen(order?.state ?? null) ? override : null;
    cancelDisinfection(context, order);
    endClosure(context, closure, { reason: overridden ? 'OVERRIDDEN' : 'BY_HAND', note: overridden?.reason ?? note ?? null, approvedBy: overridden?.approvedBy ?? null, coveredUntil: context.now() });
    await context.em.flush();
    await context.audit({ action: 'place.reopened', entity: 'Place', entityId: closure.placeId, detail: { code: closure.placeCode, endReason: closure.endReason, note: closure.endNote, approvedBy: closure.approvedBy } });
    const { closures, causeIds } = await settle(context, [closure.placeId], ...closure.causeIds);
    await announceChanges(context, { closures: new Set([closure, ...closures]), causeIds });
    return Object.assign(new ReopenPlaceSuccess(), { closure });
  }
}

/** Locks a place that was only to be disinfected. */
const lockedByHand = (context: Context<Tables>, closure: Closure, reason: string): Closure =>
  Object.assign(closure, { measure: 'LOCKED', isByHand: true, reason: reason.trim(), closedBy: context.actor.id, closedByName: context.actor.name, version: nextVersion(closure.version, context.now()) });
