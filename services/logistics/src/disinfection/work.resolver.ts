import { Can, isId, missing, refused, type Context } from '@campus/kit';
import { LockMode } from '@mikro-orm/core';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Closure } from '../closures/closure.entity.ts';
import { announceChanges } from '../closures/closure.news.ts';
import { endClosure, lockClosures } from '../closures/closure.write.ts';
import { settle } from '../exposures/settle.store.ts';
import { nextVersion } from '../moment.ts';
import { policyOn } from '../policy/policy.ts';
import type { Tables } from '../tables.ts';
import { Disinfection } from './disinfection.entity.ts';
import {
  CheckDisinfectionInput, CheckDisinfectionResult, CheckDisinfectionSuccess, FinishDisinfectionInput, FinishDisinfectionResult, FinishDisinfectionSuccess,
  StartDisinfectionInput, StartDisinfectionResult, StartDisinfectionSuccess,
} from './disinfection.input.ts';
import { refuseCheck, refuseStart, refuseWork } from './disinfection.ts';
import { keepEvidence } from './evidence.store.ts';

const AT = ['input', 'id'];
const locked = ({ em }: Context<Tables>, id: string) => (isId(id) ? em.findOne(Disinfection, id, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null);

/** Writes down what became of an order and tells everybody who waits for it. */
async function moveOn(context: Context<Tables>, order: Disinfection, action: string, facts: Partial<Disinfection>, detail: object = {}): Promise<Closure> {
  const closure = await context.em.findOneOrFail(Closure, order.closureId);
  Object.assign(order, facts, { version: nextVersion(order.version, context.now()) });
  await context.em.flush();
  await context.audit({ action: `disinfection.${action}`, entity: 'Disinfection', entityId: order.id, detail: { code: order.placeCode, ...detail } });
  return closure;
}

@Resolver(() => Disinfection)
export class WorkResolver {
  @Mutation(() => StartDisinfectionResult, { description: 'A crew begins; from now on a withdrawal no longer cancels it. 开始消毒' })
  @Can('logistics.disinfection.start')
  async startDisinfection(@Arg('input', () => StartDisinfectionInput, { description: 'Which one.' }) { id }: StartDisinfectionInput, @Ctx() context: Context<Tables>) {
    await lockClosures(context);
    const order = await locked(context, id);
    if (!order) return refused(missing('disinfection', id, AT));
    const problem = refuseStart(order.state, order.placeCode);
    if (problem) return refused(problem);

    const { actor } = context;
    const closure = await moveOn(context, order, 'started', { state: 'STARTED', startedAt: context.now(), startedBy: actor.id, startedByName: actor.name });
    await announceChanges(context, { closures: new Set([closure]), causeIds: new Set() });
    return Object.assign(new StartDisinfectionSuccess(), { disinfection: order });
  }

  @Mutation(() => FinishDisinfectionResult, { description: 'Hands in the evidence; refused when the solution was too weak or too strong or the times too short. 提交消毒记录' })
  @Can('logistics.disinfection.finish')
  async finishDisinfection(@Arg('input', () => FinishDisinfectionInput, { description: 'What was done.' }) input: FinishDisinfectionInput, @Ctx() context: Context<Tables>) {
    const { id, file, note, agent, concentration, contactMinutes, ventilationMinutes, workers } = input;
    const work = { agent, concentration, contactMinutes, ventilationMinutes, workers };
    await lockClosures(context);
    const order = await locked(context, id);
    if (!order) return refused(missing('disinfection', id, AT));
    const policy = policyOn(await context.db.selectFrom('policy').selectAll().execute(), order.policyVersion);
    const problems = refuseWork(order.state, order.placeCode, work, policy);
    if (problems.length > 0) return refused(problems);
    const evidence = file ? await keepEvidence(context, file) : null;
    if (evidence && typeof evidence !== 'string') return refused(evidence);

    const { actor } = context;
    const closure = await moveOn(context, order, 'done', { ...work, note: note ?? null, evidenceId: evidence, state: 'DONE', doneAt: context.now(), doneBy: actor.id, doneByName: actor.name }, work);
    await announceChanges(context, { closures: new Set([closure]), causeIds: new Set() });
    return Object.assign(new FinishDisinfectionSuccess(), { disinfection: order });
  }

  @Mutation(() => CheckDisinfectionResult, { description: 'Somebody else looks: accepted, the place is open again, unless an officer closed it by hand; rejected, the crew begins again. 复核消毒' })
  @Can('logistics.disinfection.check')
  async checkDisinfection(@Arg('input', () => CheckDisinfectionInput, { description: 'What was found.' }) { id, isAccepted, note = null }: CheckDisinfectionInput, @Ctx() context: Context<Tables>) {
    await lockClosures(context);
    const order = await locked(context, id);
    if (!order) return refused(missing('disinfection', id, AT));
    const { actor } = context;
    const problem = refuseCheck(order, actor.id, isAccepted, note);
    if (problem) return refused(problem);

    const closure = await moveOn(context, order, isAccepted ? 'checked' : 'rejected', {
      state: isAccepted ? 'CHECKED' : 'ORDERED', checkedAt: context.now(), checkedBy: actor.id, checkedByName: actor.name, checkNote: note,
    }, { note });
    const { closures, causeIds } = isAccepted ? await reopen(context, closure, order.doneAt!) : { closures: new Set<Closure>(), causeIds: new Set<string>() };
    await announceChanges(context, { closures: new Set([closure, ...closures]), causeIds });
    return Object.assign(new CheckDisinfectionSuccess(), { disinfection: order });
  }
}

/** Ends the closure that nobody made by hand, and looks whether somebody was there after the disinfection. */
async function reopen(context: Context<Tables>, closure: Closure, coveredUntil: Date) {
  if (closure.state === 'ENDED' || closure.isByHand) return { closures: new Set<Closure>(), causeIds: new Set<string>() };
  endClosure(context, closure, { reason: 'CHECKED', coveredUntil });
  await context.em.flush();
  await context.audit({ action: 'place.reopened', entity: 'Place', entityId: closure.placeId, detail: { code: closure.placeCode, endReason: 'CHECKED' } });
  return settle(context, [closure.placeId], ...closure.causeIds);
}
