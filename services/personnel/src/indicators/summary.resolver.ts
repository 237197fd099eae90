import { Can, type Context } from '@campus/kit';
import { sql } from 'kysely';
import { Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { Tables } from '../tables.ts';

@ObjectType({ description: 'Personnel’s part of the leadership page; costs the same at any size of the campus.' })
export class PostSummary {
  @Field(() => Int, { description: 'All posts.' }) postCount!: number;
  @Field(() => Int, { description: 'Posts held on both lines.' }) coveredOnBothLinesCount!: number;
  @Field(() => Int, { description: 'Promotions from B to A that still stand.' }) successionCount!: number;
  @Field(() => Int, { description: 'Requests for a new B that wait.' }) openRequestCount!: number;
  @Field(() => Int, { description: 'Tasks of the grid leaders that are open.' }) openTaskCount!: number;
}

@Resolver()
export class SummaryResolver {
  @Query(() => PostSummary, { nullable: true, description: 'Posts, promotions and tasks in figures. 岗位概况' })
  @Can('personnel.summary.read')
  async postSummary(@Ctx() { db }: Context<Tables>): Promise<PostSummary> {
    const { rows } = await sql<PostSummary>`
      select (select count(*)::int from post) as post_count, (select count(*)::int from post where coverage = 'BOTH_LINES') as covered_on_both_lines_count,
        (select count(*)::int from succession where ended_at is null) as succession_count, (select count(*)::int from post_request where state = 'OPEN') as open_request_count,
        (select count(*)::int from grid_task where state = 'OPEN') as open_task_count`.execute(db);
    return Object.assign(new PostSummary(), rows[0]);
  }
}
