import { campusDay, Can, type Context } from '@campus/kit';
import { sql } from 'kysely';
import { Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { Tables } from '../tables.ts';

@ObjectType({ description: 'How teaching goes on today. 今日教学概况' })
export class DeliverySummary {
  @Field(() => Int, { description: 'Sessions of today in their rooms alone. 线下' }) onSiteCount!: number;
  @Field(() => Int, { description: 'Sessions of today in their rooms and online. 同步' }) bothCount!: number;
  @Field(() => Int, { description: 'Sessions of today online alone. 线上' }) onlineCount!: number;
  @Field(() => Int, { description: 'People with enrolments who are isolated now. 隔离学生' }) isolatedStudentCount!: number;
  @Field(() => Int, { description: 'Online places that hold now. 线上席位' }) onlinePlaceCount!: number;
}

@Resolver(() => DeliverySummary)
export class SummaryResolver {
  @Query(() => DeliverySummary, { nullable: true, description: 'How teaching goes on today, in counts. 今日教学概况' })
  @Can('teaching.summary.read')
  async deliverySummary(@Ctx() context: Context<Tables>): Promise<DeliverySummary> {
    const { db } = context;
    const { rows } = await sql<DeliverySummary>`
      select count(*) filter (where mode = 'ON_SITE')::int as on_site_count, count(*) filter (where mode = 'BOTH')::int as both_count, count(*) filter (where mode = 'ONLINE')::int as online_count,
        (select count(*)::int from isolation where is_isolated and exists (select from enrolment where enrolment.person_id = isolation.person_id)) as isolated_student_count,
        (select count(*)::int from online_place where ended_at is null) as online_place_count
      from session where day = ${campusDay(context.now())} and cancelled_at is null`.execute(db);
    return Object.assign(new DeliverySummary(), rows[0]);
  }
}
