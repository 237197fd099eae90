import { asked, Can, DateTime, isId, type Context } from '@campus/kit';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, FieldResolver, ID, Info, ObjectType, Query, Resolver, Root, Subscription } from 'type-graphql';
import { Isolation } from '../isolation/isolation.type.ts';
import type { Tables } from '../tables.ts';
import { buildingsOf, forecastFrom, roomsOf } from './board.store.ts';
import { changesByRoom, occupantByRoom, roomById } from './room.store.ts';
import { MonitoringRoom, MonitoringRoomChange, RoomBoard } from './room.type.ts';

type Asked = Context<Tables>;

@ObjectType({ description: 'News that rooms changed. 房间变化' })
export class RoomsChange {
  @Field(() => [ID], { description: 'Ids of the rooms, at most 500.' })
  roomIds!: string[];

  @Field(() => DateTime)
  at!: Date;
}

@Resolver(() => MonitoringRoom)
export class RoomBoardResolver {
  @Query(() => RoomBoard, { description: 'Every monitoring room with its state, counts by building, and the forecast of the next seven days. 健康观察房总览' })
  @Can('health.room.read')
  async rooms(@Arg('buildingCode', () => String, { nullable: true, description: 'Rooms of this building only; counts and forecast are of all.' }) buildingCode: string | null, @Ctx() context: Asked, @Info() info: GraphQLResolveInfo) {
    const wanted = asked(info);
    const { db } = context;
    const [rooms, buildings, forecast] = await Promise.all([
      wanted.has('rooms') ? roomsOf(db, buildingCode ?? null) : [],
      wanted.has('buildings') ? buildingsOf(db) : [],
      wanted.has('forecast') ? forecastFrom({ db, now: context.now() }) : null,
    ]);
    return { rooms, buildings, forecast };
  }

  @Query(() => MonitoringRoom, { nullable: true, description: 'One monitoring room; null when there is none with this id. 健康观察房' })
  @Can('health.room.read')
  room(@Arg('id', () => ID, { description: 'Id of the room.' }) id: string, @Ctx() context: Asked) {
    return isId(id) ? context.load(roomById, id) : null;
  }

  @FieldResolver(() => Isolation, { nullable: true, description: 'Who is in it now; null while it is empty, and when the person is outside your colleges. Reading it is logged.' })
  @Can('health.isolation.read')
  occupant(@Root() { id }: MonitoringRoom, @Ctx() context: Asked) {
    return context.load(occupantByRoom, id);
  }

  @FieldResolver(() => [MonitoringRoomChange], { description: 'Its latest 50 turns, newest first.' })
  history(@Root() { id }: MonitoringRoom, @Ctx() context: Asked) {
    return context.load(changesByRoom, id);
  }

  @Subscription(() => RoomsChange, {
    description: 'Rooms as they are given, left, disinfected and released. 房间变化',
    subscribe: ({ context }: { context: Context }) => context.live<RoomsChange>('rooms.changed'),
  })
  @Can('health.room.read')
  roomsChanged(@Root() { roomIds, at }: { roomIds: string[]; at: string }): RoomsChange {
    return Object.assign(new RoomsChange(), { roomIds, at: new Date(at) });
  }
}
