import { Can, type Context } from '@campus/kit';
import { sql } from 'kysely';
import { Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { Tables } from '../tables.ts';

@ObjectType({ description: 'Interviews to come in figures. 面试概况' })
export class InterviewSummary {
  @Field(() => Int, { description: 'Interviews to come.' }) upcomingCount!: number;
  @Field(() => Int, { description: 'Of these, in a room.' }) onSiteCount!: number;
  @Field(() => Int, { description: 'Of these, online.' }) onlineCount!: number;
  @Field(() => Int, { description: 'Of these, online because the graduate attends online at that time.' }) movedOnlineCount!: number;
  @Field(() => Int, { description: 'Notices about which an employer has to be called.' }) unacknowledgedNoticeCount!: number;
}

@Resolver()
export class InterviewSummaryResolver {
  @Query(() => InterviewSummary, { nullable: true, description: 'Interviews to come in figures, of the colleges you may see; read from partial indexes. 面试概况' })
  @Can('employment.summary.read')
  async interviewSummary(@Ctx() context: Context<Tables>): Promise<InterviewSummary> {
    const { rows } = await sql<Record<keyof InterviewSummary, number>>`
      select count(*)::int as upcoming_count, (count(*) filter (where mode = 'ON_SITE'))::int as on_site_count, (count(*) filter (where mode = 'ONLINE'))::int as online_count,
        (count(*) filter (where moved_online_at is not null))::int as moved_online_count,
        (select count(*)::int from notice where status in ('TO_PHONE', 'FAILED')) as unacknowledged_notice_count
      from interview where status in ('PLANNED', 'MOVED') and starts_at > ${context.now()}`.execute(context.db);
    return Object.assign(new InterviewSummary(), rows[0]);
  }
}
