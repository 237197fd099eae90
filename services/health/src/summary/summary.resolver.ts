import { Can, type Context } from '@campus/kit';
import { sql } from 'kysely';
import { Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { Tables } from '../tables.ts';

@ObjectType({ description: 'Isolation in eight figures, for the leadership page; each is counted over those concerned only, whatever the size of the campus. 隔离概况' })
export class IsolationSummary {
  @Field(() => Int, { description: 'People kept apart now, for whatever reason.' })
  isolatedCount!: number;

  @Field(() => Int, { description: 'Of those, people who wait for the result of a swab alone.' })
  pendingCount!: number;

  @Field(() => Int, { description: 'Of those, people for whom no monitoring room is ready.' })
  waitingForRoomCount!: number;

  @Field(() => Int)
  roomsReady!: number;

  @Field(() => Int, { description: 'Monitoring rooms in service.' })
  roomsTotal!: number;

  @Field(() => Int)
  openCaseCount!: number;

  @Field(() => Int, { description: 'People kept apart as close contacts of a case.' })
  closeContactCount!: number;

  @Field(() => Int, { description: 'People kept apart as contacts of contacts.' })
  secondaryContactCount!: number;
}

@Resolver()
export class IsolationSummaryResolver {
  @Query(() => IsolationSummary, { nullable: true, description: 'Isolation in eight figures; null when health cannot be reached. 隔离概况' })
  @Can('health.summary.read')
  async isolationSummary(@Ctx() { db }: Context<Tables>) {
    const { rows } = await sql<IsolationSummary>`
      select people.*, rooms.*, (select count(*)::int from case_file where status = 'OPEN') as open_case_count from (
        select count(*)::int as isolated_count, (count(*) filter (where reason = 'PENDING_RESULT'))::int as pending_count, (count(*) filter (where status = 'WAITING_FOR_ROOM'))::int as waiting_for_room_count,
          (count(*) filter (where reason = 'CLOSE_CONTACT'))::int as close_contact_count, (count(*) filter (where reason = 'SECONDARY_CONTACT'))::int as secondary_contact_count
        from isolation where ended_at is null) people,
        (select (count(*) filter (where state = 'READY'))::int as rooms_ready, count(*)::int as rooms_total from monitoring_room where is_in_service) rooms`.execute(db);
    return rows[0];
  }
}
