import { Can, DateTime, inView, missing, page, PageArgs, refused, type Context } from '@campus/kit';
import type { GraphQLResolveInfo } from 'graphql';
import { sql } from 'kysely';
import { Arg, Args, Ctx, Field, ID, Info, Mutation, ObjectType, Query, Resolver, Root, Subscription } from 'type-graphql';
import type { Tables } from '../tables.ts';
import { refuseReview } from './access.ts';
import { ReviewEmergencyAccessInput, ReviewEmergencyAccessResult, ReviewEmergencyAccessSuccess } from './access.input.ts';
import { accessById, announce, lockedAccess } from './access.store.ts';
import { EmergencyAccess, EmergencyAccessConnection, EmergencyAccessFilter } from './access.type.ts';

type Asked = Context<Tables>;
type News = { accessId: string; collegeId: string | null; at: string };
const NEWEST = [{ column: 'emergencyAccess.openedAt', direction: 'desc' }, { column: 'emergencyAccess.id', direction: 'desc' }] as const;

@ObjectType({ description: 'News that an emergency access was opened, ended or reviewed. 紧急查看变化' })
export class EmergencyAccessChange {
  @Field(() => ID)
  accessId!: string;

  @Field(() => DateTime)
  at!: Date;
}

@Resolver(() => EmergencyAccess)
export class EmergencyReviewResolver {
  @Query(() => EmergencyAccessConnection, { description: 'Emergency accesses, open and past, the latest first. 紧急查看记录' })
  @Can('health.emergency.read')
  emergencyAccesses(@Args(() => PageArgs) args: PageArgs, @Arg('filter', () => EmergencyAccessFilter, { nullable: true, description: 'All of them unless given.' }) filter: EmergencyAccessFilter | null, @Ctx() context: Asked, @Info() info: GraphQLResolveInfo) {
    const { db } = context;
    const holds = sql<boolean>`(ended_at is null and until > ${context.now()})`;
    let query = db.selectFrom('emergencyAccess').selectAll('emergencyAccess');
    if (typeof filter?.isOpen === 'boolean') query = query.where(filter.isOpen ? holds : sql<boolean>`not ${holds}`);
    if (typeof filter?.isReviewed === 'boolean') query = query.where('reviewedAt', filter.isReviewed ? 'is not' : 'is', null);
    return page(args, info, { db, query, order: NEWEST });
  }

  @Mutation(() => ReviewEmergencyAccessResult, { description: 'Says whether an access that is over was justified. Refused to who opened it. 复核紧急查看' })
  @Can('health.emergency.review')
  async reviewEmergencyAccess(@Arg('input', () => ReviewEmergencyAccessInput) { accessId, isJustified, note }: ReviewEmergencyAccessInput, @Ctx() context: Asked) {
    const { db, actor } = context;
    const now = context.now();
    const access = await lockedAccess(context, accessId);
    if (!access) return refused(missing('access', accessId, ['input', 'accessId']));
    const refusal = refuseReview(access, actor.id, note, now);
    if (refusal) return refused(refusal);

    await db.updateTable('emergencyAccess').set({ reviewedAt: now, reviewedByName: actor.name, isJustified, reviewNote: note.trim() }).where('id', '=', accessId).execute();
    await context.audit({ action: 'emergency-access.reviewed', entity: 'Person', entityId: access.personId, detail: { access: accessId, isJustified, note: note.trim() } });
    await announce({ emit: (topic, payload) => context.emit(topic, payload), now }, access);
    return Object.assign(new ReviewEmergencyAccessSuccess(), { access: await accessById(context, accessId) });
  }

  @Subscription(() => EmergencyAccessChange, {
    description: 'Emergency accesses as they are opened, ended and reviewed; that one runs out is no news, it says so beforehand. 紧急查看变化',
    subscribe: ({ context }: { context: Context }) => context.live<News>('emergency-access.changed', news => inView(context.actor, news.collegeId)),
  })
  @Can('health.emergency.read')
  emergencyAccessesChanged(@Root() { accessId, at }: News): EmergencyAccessChange {
    return Object.assign(new EmergencyAccessChange(), { accessId, at: new Date(at) });
  }
}
