import { Can, connection, type Context, inView, isId, type OrderColumn, page, PageArgs } from '@campus/kit';
import type { GraphQLResolveInfo } from 'graphql';
import { sql } from 'kysely';
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Info, InputType, ObjectType, Query, Resolver, Root, Subscription } from 'type-graphql';
import { Employer } from '../employers/employer.entity.ts';
import { employerById } from '../employers/employer.store.ts';
import { Interview } from '../interviews/interview.entity.ts';
import { interviewById } from '../interviews/interview.store.ts';
import type { Tables } from '../tables.ts';
import { NOTHING } from '../text.ts';
import type { NoticeStatus } from './delivery.ts';
import { Notice, NoticeStatuses } from './notice.entity.ts';
import { noticeById } from './notice.store.ts';

@ObjectType({ description: 'One page of notices. 通知列表' })
export class InterviewNoticeConnection extends connection('InterviewNotice', () => Notice) {}

@InputType({ description: 'Which notices; conditions that are left out or null do not count. 筛选' })
class InterviewNoticeFilter {
  @Field(() => [NoticeStatuses], { nullable: true, description: 'With one of these.' }) statuses?: NoticeStatus[] | null;
  @Field(() => ID, { nullable: true, description: 'Of this interview.' }) interviewId?: string | null;
}

@ArgsType()
class NoticesArgs extends PageArgs {
  @Field(() => InterviewNoticeFilter, { nullable: true, description: 'Null for all notices.' }) filter?: InterviewNoticeFilter | null;
}

@ObjectType({ description: 'News that a notice was written, or came further. 通知进展' })
export class InterviewNoticeNews {
  @Field(() => ID, { description: 'Id of the InterviewNotice.' }) noticeId!: string;
  @Field(() => ID, { description: 'Id of the Interview.' }) interviewId!: string;
  @Field(() => NoticeStatuses) status!: NoticeStatus;
}
type News = { noticeId: string; interviewId: string; collegeId: string; status: NoticeStatus };

const NEWEST: readonly OrderColumn[] = [{ column: 'notice.writtenAt', direction: 'desc' }, { column: 'notice.id', direction: 'desc' }];

@Resolver(() => Notice)
export class NoticeResolver {
  @Query(() => InterviewNoticeConnection, { description: 'What employers were and are to be told, the newest first. 通知记录' })
  @Can('employment.notice.read')
  interviewNotices(@Args(() => NoticesArgs) args: NoticesArgs, @Ctx() { db }: Context<Tables>, @Info() info: GraphQLResolveInfo) {
    const { statuses, interviewId } = args.filter ?? {};
    let query = db.selectFrom('notice').selectAll('notice');
    if (statuses) query = query.where(sql<boolean>`status = any(${statuses}::text[])`);
    if (interviewId) query = query.where('interviewId', '=', isId(interviewId) ? interviewId : NOTHING);
    return page(args, info, { db, query, order: NEWEST });
  }

  @Query(() => Notice, { nullable: true, description: 'One notice; null if there is none with this id, or outside your colleges. 通知' })
  @Can('employment.notice.read')
  interviewNotice(@Arg('id', () => ID, { description: 'Id of the notice.' }) id: string, @Ctx() context: Context<Tables>) {
    return isId(id) ? context.load(noticeById, id) : null;
  }

  @FieldResolver(() => Interview, { description: 'What it tells of. 面试' })
  interview(@Root() { interviewId }: Notice, @Ctx() context: Context<Tables>) {
    return context.load(interviewById, interviewId);
  }

  @FieldResolver(() => Employer, { description: 'Who is told. 用人单位' })
  employer(@Root() { employerId }: Notice, @Ctx() context: Context<Tables>) {
    return context.load(employerById, employerId);
  }

  @Subscription(() => InterviewNoticeNews, {
    description: 'Each notice as it is written or comes further. 通知进展',
    subscribe: ({ context }: { context: Context }) => context.live<News>('employment.notice.changed', news => inView(context.actor, news.collegeId)),
  })
  @Can('employment.notice.read')
  interviewNoticeChanged(@Root() { noticeId, interviewId, status }: News): InterviewNoticeNews {
    return Object.assign(new InterviewNoticeNews(), { noticeId, interviewId, status });
  }
}
