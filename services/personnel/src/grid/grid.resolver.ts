import { Can, isId, page, PageArgs, type Context } from '@campus/kit';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { personById } from '../people/person.read.ts';
import { Person } from '../people/person.type.ts';
import { isolatedById } from '../posts/post.read.ts';
import type { Tables } from '../tables.ts';
import { gapsIn, type GridLevel as Level } from './chain.ts';
import { gridUnitById, leadOf, roomsIn, unitsBelow } from './grid.read.ts';
import { GridLevel, GridRoomCount, GridUnit, GridUnitConnection } from './grid.type.ts';
import { chainOf, leadersById } from './leaders.store.ts';

@Resolver(() => GridUnit)
export class GridResolver {
  @Query(() => [GridUnit], { description: 'All units of one level but ROOM, by code; rooms are reached through their floor. 网格（按层级）' })
  @Can('personnel.grid.read')
  gridUnits(@Arg('level', () => GridLevel, { description: 'University, college, building or floor; ROOM answers nothing.' }) level: Level, @Ctx() { db }: Context<Tables>) {
    return level === 'ROOM' ? [] : db.selectFrom('gridUnit').selectAll().where('level', '=', level).orderBy('code').execute();
  }

  @Query(() => GridUnit, { nullable: true, description: 'One unit; null if there is none with this id. 网格' })
  @Can('personnel.grid.read')
  gridUnit(@Arg('id', () => ID, { description: 'Id of the unit.' }) id: string, @Ctx() context: Context<Tables>) {
    return isId(id) ? context.load(gridUnitById, id) : null;
  }

  @Query(() => GridUnitConnection, { description: 'Occupied rooms for which a level is missing, by code. 链条不全的房间' })
  @Can('personnel.grid.read')
  gridGaps(@Args(() => PageArgs) args: PageArgs, @Ctx() { db }: Context<Tables>, @Info() info: GraphQLResolveInfo) {
    const query = db.selectFrom('gridUnit').selectAll('gridUnit').where('level', '=', 'ROOM').where('isOccupied', '=', true).where('hasFullChain', '=', false);
    return page(args, info, { db, query, order: [{ column: 'gridUnit.code', direction: 'asc' }] });
  }

  @FieldResolver(() => [GridUnit], { description: 'The units directly below, by code: floors of a building, rooms of a floor.' })
  children(@Root() { id }: GridUnit, @Ctx() context: Context<Tables>) {
    return context.load(unitsBelow, id);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who answers for it; null if nobody does, or they are outside your colleges. 网格员' })
  async leader(@Root() { id }: GridUnit, @Ctx() context: Context<Tables>) {
    const lead = await context.load(leadOf, id);
    return lead && context.load(personById, lead.personId);
  }

  @FieldResolver(() => Boolean, { description: 'True while its leader is isolated; the next level above acts.' })
  async isLeaderIsolated(@Root() { id }: GridUnit, @Ctx() context: Context<Tables>) {
    const lead = await context.load(leadOf, id);
    return lead ? ((await context.load(isolatedById, lead.personId))?.isIsolated ?? false) : false;
  }

  @FieldResolver(() => [GridUnit], { description: 'From the university down to the unit itself. 责任链' })
  chain(@Root() { id }: GridUnit, @Ctx() context: Context<Tables>) {
    return context.load(chainOf, id);
  }

  @FieldResolver(() => [GridLevel], { description: 'Of a room: the levels from which nobody answers for it, from the top; empty on the other levels. 缺失层级' })
  async gaps(@Root() { id, level }: GridUnit, @Ctx() context: Context<Tables>): Promise<Level[]> {
    return level === 'ROOM' ? gapsIn((await context.load(leadersById, id)) ?? []) : [];
  }

  @FieldResolver(() => GridRoomCount, { description: 'Its rooms, counted.' })
  rooms(@Root() { id }: GridUnit, @Ctx() context: Context<Tables>) {
    return context.load(roomsIn, id);
  }
}
