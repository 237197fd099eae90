import { Can, type Context } from '@campus/kit';
import { sql } from 'kysely';
import { Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { Tables } from '../tables.ts';

@ObjectType({ description: 'How much is closed, waits and is on its way. 封控概况' })
export class ClosureSummary {
  @Field(() => Int, { description: 'Closures that keep people out now.' })
  closedCount!: number;

  @Field(() => Int, { description: 'Terminal disinfections that are ordered, at work, or waiting for a check.' })
  awaitingDisinfectionCount!: number;

  @Field(() => Int, { description: 'Dispatches that wait, lack goods or are on their way.' })
  openDispatchCount!: number;
}

@Resolver()
export class ClosureSummaryResolver {
  @Query(() => ClosureSummary, { nullable: true, description: 'How much is closed, waits and is on its way; costs the same on any campus. 封控概况' })
  @Can('logistics.summary.read')
  async closureSummary(@Ctx() { db }: Context<Tables>): Promise<ClosureSummary> {
    const { rows } = await sql<ClosureSummary>`
      select (select count(*)::int from closure where state <> 'ENDED' and measure = 'LOCKED') as closed_count,
        (select count(*)::int from disinfection where state in ('ORDERED', 'STARTED', 'DONE')) as awaiting_disinfection_count,
        (select count(*)::int from dispatch where state in ('ORDERED', 'SHORT', 'SENT')) as open_dispatch_count`.execute(db);
    return rows[0]!;
  }
}
