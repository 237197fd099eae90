import { Can, missing, refused, uuid7, type Context } from '@campus/kit';
import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Person, personOf } from '../person.ts';
import type { Tables } from '../tables.ts';
import { refuseEnding, refuseOpening, statusOf, type AccessStatus } from './access.ts';
import { EndEmergencyAccessInput, EndEmergencyAccessResult, EndEmergencyAccessSuccess, OpenEmergencyAccessInput, OpenEmergencyAccessResult, OpenEmergencyAccessSuccess } from './access.input.ts';
import { accessById, announce, countReading, lockedAccess, lockedPatient, policyNow, standingUntil } from './access.store.ts';
import { EmergencyAccess, EmergencyAccessStatus, EmergencyFacts } from './access.type.ts';
import { factsOf } from './facts.store.ts';

type Asked = Context<Tables>;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** An officer's own list is a reminder and no history. */
const OWN_LATEST = 20;

@Resolver(() => EmergencyAccess)
export class EmergencyAccessResolver {
  @Mutation(() => OpenEmergencyAccessResult, {
    description: "Opens access to one person's health facts for the minutes that policy allows. The reason and every reading are in the audit; health and the command centre see it at once and review it. An open one is never made longer. 开启紧急查看",
  })
  @Can('health.emergency.open')
  async openEmergencyAccess(@Arg('input', () => OpenEmergencyAccessInput) { personId, reason }: OpenEmergencyAccessInput, @Ctx() context: Asked) {
    const { db, actor } = context;
    const now = context.now();
    const person = await lockedPatient(context, personId);
    if (!person) return refused({ ...missing('person', personId, ['input', 'personId']), code: 'PERSON_UNKNOWN' });
    const refusal = refuseOpening(reason, await standingUntil(context, personId, now));
    if (refusal) return refused(refusal);

    const { minutes, reviewHours } = await policyNow({ db, now });
    const until = new Date(now.getTime() + minutes * MINUTE);
    const opened = { id: uuid7(), personId, collegeId: person.collegeId, openedBy: actor.id, openedByName: actor.name, reason: reason.trim(), openedAt: now, until, reviewDueAt: new Date(until.getTime() + reviewHours * HOUR), readCount: 0 };
    await db.insertInto('emergencyAccess').values(opened).execute();
    await context.audit({ action: 'emergency-access.opened', entity: 'Person', entityId: personId, purpose: opened.reason, detail: { access: opened.id, until: until.toISOString() } });
    await announce({ emit: (topic, payload) => context.emit(topic, payload), now }, opened);
    return Object.assign(new OpenEmergencyAccessSuccess(), { access: await accessById(context, opened.id) });
  }

  @Mutation(() => EndEmergencyAccessResult, { description: 'Ends an access before its time is over: one of your own, or any if you review them. 结束紧急查看' })
  @Can('health.emergency.end')
  async endEmergencyAccess(@Arg('input', () => EndEmergencyAccessInput) { accessId }: EndEmergencyAccessInput, @Ctx() context: Asked) {
    const { db, actor } = context;
    const now = context.now();
    const access = await lockedAccess(context, accessId);
    if (!access) return refused(missing('access', accessId, ['input', 'accessId']));
    const refusal = refuseEnding(access, actor.id, actor.permissions.has('health.emergency.review'), now);
    if (refusal) return refused(refusal);

    await db.updateTable('emergencyAccess').set({ endedAt: now, endedByName: actor.name }).where('id', '=', accessId).execute();
    await context.audit({ action: 'emergency-access.ended', entity: 'Person', entityId: access.personId, detail: { access: accessId } });
    await announce({ emit: (topic, payload) => context.emit(topic, payload), now }, access);
    return Object.assign(new EndEmergencyAccessSuccess(), { access: await accessById(context, accessId) });
  }

  @Query(() => EmergencyFacts, { nullable: true, description: 'The facts of the person of an access of your own that holds; null once it is over. Each reading is in the audit with the reason of the access. 紧急查看内容' })
  @Can('health.emergency.open')
  async emergencyFacts(@Arg('accessId', () => ID, { description: 'Id of your access.' }) accessId: string, @Ctx() context: Asked) {
    const reading = await countReading(context, accessId, context.now());
    return reading && factsOf(context, reading.personId);
  }

  @Query(() => [EmergencyAccess], { description: `Your own emergency accesses, the latest ${OWN_LATEST}. 我的紧急查看` })
  @Can('health.emergency.open')
  ownEmergencyAccesses(@Ctx() { db, actor }: Asked) {
    return db.selectFrom('emergencyAccess').selectAll().where('openedBy', '=', actor.id).orderBy('openedAt', 'desc').limit(OWN_LATEST).execute();
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Whose facts.' })
  person(@Root() { personId }: EmergencyAccess) {
    return personOf(personId);
  }

  @FieldResolver(() => EmergencyAccessStatus, { description: 'By the clock, whoever looks.' })
  status(@Root() { endedAt, until }: EmergencyAccess, @Ctx() context: Asked): AccessStatus {
    return statusOf({ endedAt, until: new Date(until) }, context.now());
  }

  @FieldResolver(() => Boolean, { description: 'Nobody has reviewed it in time.' })
  isReviewOverdue(@Root() { reviewedAt, reviewDueAt }: EmergencyAccess, @Ctx() context: Asked): boolean {
    return reviewedAt === null && new Date(reviewDueAt) < context.now();
  }
}
