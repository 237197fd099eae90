import { DateTime, Day, resultOf } from '@campus/kit';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { RoomState } from './room.ts';

export const MonitoringRoomState = { READY: 'READY', OCCUPIED: 'OCCUPIED', LEAVING: 'LEAVING', DISINFECTED: 'DISINFECTED' } as const satisfies Record<RoomState, RoomState>;
registerEnumType(MonitoringRoomState, {
  name: 'MonitoringRoomState',
  description: 'Where a monitoring room stands in its round. 健康观察房状态',
  valuesConfig: { READY: { description: 'Can be given to somebody.' }, OCCUPIED: { description: 'Somebody is in it.' }, LEAVING: { description: 'Left; awaits disinfection.' }, DISINFECTED: { description: 'Disinfected; awaits its check.' } },
});

@ObjectType({ description: 'A room in which one person at a time is kept apart. 健康观察房' })
export class MonitoringRoom {
  @Field(() => ID, { description: 'The id of the Place.' })
  id!: string;

  @Field(() => String, { description: 'Place code, such as "H01-0512".' })
  code!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { description: 'Place code of its building.' })
  buildingCode!: string;

  @Field(() => String, { nullable: true, description: 'Place code of its floor.' })
  floorCode!: string | null;

  @Field(() => Int, { description: 'Beds; one person is placed whatever their number, so that groups of contacts stay apart.' })
  capacity!: number;

  @Field(() => MonitoringRoomState)
  state!: RoomState;

  @Field(() => Boolean, { description: 'False once logistics uses the room otherwise: nobody is placed in it any more.' })
  isInService!: boolean;

  @Field(() => DateTime)
  changedAt!: Date;
}

@ObjectType({ description: 'One turn of a room. 房间记录' })
export class MonitoringRoomChange {
  @Field(() => ID)
  id!: string;

  @Field(() => MonitoringRoomState, { nullable: true })
  fromState!: RoomState | null;

  @Field(() => MonitoringRoomState)
  toState!: RoomState;

  @Field(() => String, { nullable: true })
  note!: string | null;

  @Field(() => String, { description: 'Id of the officer, or of the work of the system, that turned it.' })
  changedBy!: string;

  @Field(() => DateTime)
  at!: Date;
}

@ObjectType({ description: 'How many rooms of a building are in each state. 楼栋房间数' })
export class MonitoringBuilding {
  @Field(() => String, { description: 'Place code.' })
  code!: string;

  @Field(() => Int)
  readyCount!: number;

  @Field(() => Int)
  occupiedCount!: number;

  @Field(() => Int)
  leavingCount!: number;

  @Field(() => Int)
  disinfectedCount!: number;
}

@ObjectType({ description: 'Rooms on one day to come, once everybody who waits or is expected has one. 房间预测' })
export class RoomForecastDay {
  @Field(() => Day)
  day!: string;

  @Field(() => Int, { description: 'People whose time in a room ends on this day.' })
  leavingCount!: number;

  @Field(() => Int)
  readyCount!: number;

  @Field(() => Int, { description: 'People without a room, if nothing else changes.' })
  shortCount!: number;
}

@ObjectType({ description: 'What is needed and what comes free in the next seven days. 房间需求预测' })
export class RoomForecast {
  @Field(() => Int, { description: 'People waiting for a room now.' })
  waitingCount!: number;

  @Field(() => Int, { description: 'People whom the traces still open are likely to add: as many a case as traced cases needed.' })
  expectedCount!: number;

  @Field(() => [RoomForecastDay], { description: 'Today and the six days after; a room left is ready a day later.' })
  days!: RoomForecastDay[];
}

@ObjectType({ description: 'All monitoring rooms at one glance. 健康观察房总览' })
export class RoomBoard {
  @Field(() => [MonitoringBuilding], { description: 'By place code; rooms out of service are not counted.' })
  buildings!: MonitoringBuilding[];

  @Field(() => [MonitoringRoom], { description: 'By building, floor and number; rooms out of service only while somebody is still in them or they are not clean.' })
  rooms!: MonitoringRoom[];

  @Field(() => RoomForecast)
  forecast!: RoomForecast;
}

@InputType({ description: 'A room that was disinfected.' })
export class ReportRoomDisinfectedInput {
  @Field(() => ID, { description: 'Id of a room that somebody has left.' })
  roomId!: string;

  @Field(() => String, { nullable: true, description: 'Agent, concentration and minutes, as written on the sheet.' })
  note?: string | null;

  @Field(() => String, { nullable: true, description: 'Repeat it to be answered once however often you send.' })
  idempotencyKey?: string | null;
}
@ObjectType({ description: 'The room awaits its check.' })
export class ReportRoomDisinfectedSuccess {
  @Field(() => MonitoringRoom)
  room!: MonitoringRoom;
}
export const ReportRoomDisinfectedResult = resultOf('ReportRoomDisinfectedResult', ReportRoomDisinfectedSuccess);

@InputType({ description: 'A disinfected room that was checked and found good.' })
export class ReleaseRoomInput {
  @Field(() => ID, { description: 'Id of a disinfected room.' })
  roomId!: string;

  @Field(() => String, { nullable: true, description: 'Repeat it to be answered once however often you send.' })
  idempotencyKey?: string | null;
}
@ObjectType({ description: 'The room is ready; who waits first has it in a moment.' })
export class ReleaseRoomSuccess {
  @Field(() => MonitoringRoom)
  room!: MonitoringRoom;
}
export const ReleaseRoomResult = resultOf('ReleaseRoomResult', ReleaseRoomSuccess);

@InputType({ description: 'A disinfected room that was checked and found wanting.' })
export class SendBackRoomInput {
  @Field(() => ID, { description: 'Id of a disinfected room.' })
  roomId!: string;

  @Field(() => String, { description: 'What was found, at least 4 characters. Refused with REASON_MISSING otherwise.' })
  reason!: string;

  @Field(() => String, { nullable: true, description: 'Repeat it to be answered once however often you send.' })
  idempotencyKey?: string | null;
}
@ObjectType({ description: 'The room awaits disinfection again.' })
export class SendBackRoomSuccess {
  @Field(() => MonitoringRoom)
  room!: MonitoringRoom;
}
export const SendBackRoomResult = resultOf('SendBackRoomResult', SendBackRoomSuccess);
