import { campusDay, Can, isId, missing, refused, uuid7, type Context, type Refused } from '@campus/kit';
import { LockMode } from '@mikro-orm/core';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { nextVersion } from '../moment.ts';
import { placeByCode } from '../places/place.tables.ts';
import { policyAt } from '../policy/policy.store.ts';
import { missingItem } from '../stores/goods.resolver.ts';
import { missingOf, refuseLines, refuseShort } from '../stores/goods.ts';
import { announceStock, book, holdShelves } from '../stores/ledger.store.ts';
import { outgoing } from '../stores/shelves.ts';
import { itemById, storeById } from '../stores/store.store.ts';
import type { Tables } from '../tables.ts';
import { Dispatch } from './dispatch.entity.ts';
import {
  DeliverDispatchesInput, DeliverDispatchesResult, DeliverDispatchesSuccess, DispatchInput, DispatchResult, DispatchSuccess,
  RecallDispatchesInput, RecallDispatchesResult, RecallDispatchesSuccess, SendDispatchesInput, SendDispatchesResult, SendDispatchesSuccess,
} from './dispatch.input.ts';
import { announceDispatches } from './dispatch.store.ts';
import { refuseArrival, refuseMany, refuseSending, type DispatchProblem } from './dispatch.ts';
import { giveBack, send } from './sending.store.ts';

/** Locks the dispatches of a request, in one order for everybody; or says why it cannot be done to all of them. */
async function chosen({ em }: Context<Tables>, ids: readonly string[], refuse: (dispatch: Dispatch) => DispatchProblem | null): Promise<Dispatch[] | Refused> {
  const many = refuseMany(ids);
  if (many) return refused(many);
  const found = await em.find(Dispatch, { id: { $in: ids.filter(isId) } }, { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } });
  const lost = ids.find(id => !found.some(dispatch => dispatch.id === id));
  if (lost !== undefined) return refused(missing('dispatch', lost, ['input', 'ids']));
  const problems = found.map(refuse).filter(problem => problem !== null);
  return problems.length > 0 ? refused(problems) : found;
}

const audited = (context: Context<Tables>, action: string, dispatches: readonly Dispatch[], detail: object = {}) =>
  context.audit({ action: `dispatch.${action}`, entity: 'Dispatch', entityId: dispatches[0]!.id, detail: { ids: dispatches.map(dispatch => dispatch.id), ...detail } });

@Resolver(() => Dispatch)
export class SendingResolver {
  @Mutation(() => SendDispatchesResult, { description: 'Takes what waits from the store and sends it; what no store has whole stays SHORT, and stock never goes below zero. 发出配送' })
  @Can('logistics.dispatch.send')
  async sendDispatches(@Arg('input', () => SendDispatchesInput, { description: 'Which ones.' }) { ids, storeId }: SendDispatchesInput, @Ctx() context: Context<Tables>) {
    if (storeId && (!isId(storeId) || !(await context.load(storeById, storeId)))) return refused(missing('store', storeId, ['input', 'storeId']));
    const dispatches = await chosen(context, ids, refuseSending);
    if (!Array.isArray(dispatches)) return dispatches;
    await send(context, dispatches, storeId ?? null);
    await context.em.flush();
    await audited(context, 'sent', dispatches, { short: dispatches.filter(dispatch => dispatch.state === 'SHORT').length });
    await announceDispatches(context, dispatches);
    const sentCount = dispatches.filter(dispatch => dispatch.state === 'SENT').length;
    return Object.assign(new SendDispatchesSuccess(), { dispatches, sentCount, shortCount: dispatches.length - sentCount });
  }

  @Mutation(() => DeliverDispatchesResult, { description: 'Confirms that they were put down at their doors without meeting anybody. 确认无接触送达' })
  @Can('logistics.dispatch.deliver')
  async deliverDispatches(@Arg('input', () => DeliverDispatchesInput, { description: 'Which ones.' }) { ids }: DeliverDispatchesInput, @Ctx() context: Context<Tables>) {
    const dispatches = await chosen(context, ids, refuseArrival);
    if (!Array.isArray(dispatches)) return dispatches;
    const { actor } = context;
    for (const dispatch of dispatches) Object.assign(dispatch, { state: 'DELIVERED', isOffered: false, deliveredAt: context.now(), deliveredByName: actor.name, version: nextVersion(dispatch.version, context.now()) });
    await context.em.flush();
    await audited(context, 'delivered', dispatches);
    await announceDispatches(context, dispatches);
    return Object.assign(new DeliverDispatchesSuccess(), { dispatches });
  }

  @Mutation(() => RecallDispatchesResult, { description: 'Calls back what is on its way; the goods are in stock again. 召回配送' })
  @Can('logistics.dispatch.recall')
  async recallDispatches(@Arg('input', () => RecallDispatchesInput, { description: 'Which ones.' }) { ids, note = null }: RecallDispatchesInput, @Ctx() context: Context<Tables>) {
    const dispatches = await chosen(context, ids, refuseArrival);
    if (!Array.isArray(dispatches)) return dispatches;
    await giveBack(context, dispatches, note);
    await context.em.flush();
    await audited(context, 'recalled', dispatches, { note });
    await announceDispatches(context, dispatches);
    return Object.assign(new RecallDispatchesSuccess(), { dispatches });
  }

  @Mutation(() => DispatchResult, { description: 'Sends goods to a place at once, for a reason of the officer. 人工出库' })
  @Can('logistics.dispatch.make')
  async dispatch(@Arg('input', () => DispatchInput, { description: 'What goes where.' }) { storeId, placeCode, lines, note = null }: DispatchInput, @Ctx() context: Context<Tables>) {
    const { em, db, actor } = context;
    if (!isId(storeId) || !(await context.load(storeById, storeId))) return refused(missing('store', storeId, ['input', 'storeId']));
    const place = await context.load(placeByCode, placeCode.toUpperCase());
    if (!place) return refused(missing('place', placeCode, ['input', 'placeCode']));
    const problem = refuseLines(lines) ?? (await missingItem(context, lines));
    if (problem) return refused(problem);
    const shelves = await holdShelves(context, [storeId], lines.map(line => line.itemId));
    const [lacking] = missingOf(lines, shelves.of(storeId));
    if (lacking) return refused(refuseShort((await context.load(itemById, lacking.itemId))!.nameEnglish, lacking.quantity, lines.findIndex(line => line.itemId === lacking.itemId)));

    const at = context.now();
    const dispatch = em.create(Dispatch, {
      id: uuid7(), kind: 'BY_HAND', placeCode: place.code, causeIds: [], state: 'SENT', isOffered: false, campusDay: campusDay(at), lines: lines.map(({ itemId, quantity }) => ({ itemId, quantity })), missing: [],
      storeId, orderedAt: at, dueAt: at, sentAt: at, sentByName: actor.name, note, policyVersion: (await policyAt(db, at)).version, version: nextVersion(0, at),
    });
    await em.flush();
    await book(context, shelves.move(storeId, outgoing(lines)).map(booking => ({ ...booking, kind: 'DISPATCHED', note, dispatchId: dispatch.id })));
    await audited(context, 'made', [dispatch], { to: place.code, lines });
    await announceStock(context, lines.map(line => line.itemId));
    await announceDispatches(context, [dispatch]);
    return Object.assign(new DispatchSuccess(), { dispatch });
  }
}
