import { DateTime, Day, resultOf } from '@campus/kit';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Session } from './session.type.ts';

@InputType({ description: 'Sessions of a section, once or week by week. 排课' })
export class ScheduleSessionsInput {
  @Field(() => ID, { description: 'Which section.' }) sectionId!: string;
  @Field(() => Day, { description: 'The campus day of the first one.' }) firstDay!: string;
  @Field(() => String, { description: 'Campus time at which each begins, HH:MM.' }) time!: string;
  @Field(() => Int, { description: 'Minutes that each takes, 1 to 360.' }) minutes!: number;
  @Field(() => Int, { nullable: true, description: 'On how many weeks in a row, 1 to 30; once when left out.' }) weeks?: number | null;
  @Field(() => String, { nullable: true, description: 'Code of the room; null for sessions online.' }) roomCode?: string | null;
  @Field(() => String, { nullable: true, description: 'Repeat it to be answered once however often you send.' }) idempotencyKey?: string | null;
}

@ObjectType({ description: 'The sessions stand in the timetable. 已排课' })
export class ScheduleSessionsSuccess {
  @Field(() => [Session]) sessions!: Session[];
}

@InputType({ description: 'Another time or room for a session. 调课' })
export class MoveSessionInput {
  @Field(() => ID, { description: 'Which session.' }) id!: string;
  @Field(() => DateTime, { description: 'When it begins.' }) startsAt!: Date;
  @Field(() => DateTime, { description: 'When it ends, within 6 hours.' }) endsAt!: Date;
  @Field(() => String, { nullable: true, description: 'Code of the room; null for a session online.' }) roomCode?: string | null;
}

@ObjectType({ description: 'The session is there now. 已调课' })
export class MoveSessionSuccess {
  @Field(() => Session) session!: Session;
}

@InputType({ description: 'A session that does not take place. 停课' })
export class CancelSessionInput {
  @Field(() => ID, { description: 'Which session.' }) id!: string;
  @Field(() => String, { description: 'Why, in at least 4 characters; kept in the audit.' }) reason!: string;
}

@ObjectType({ description: 'The session does not take place. 已停课' })
export class CancelSessionSuccess {
  @Field(() => Session) session!: Session;
}

export const ScheduleSessionsResult = resultOf('ScheduleSessionsResult', ScheduleSessionsSuccess);
export const MoveSessionResult = resultOf('MoveSessionResult', MoveSessionSuccess);
export const CancelSessionResult = resultOf('CancelSessionResult', CancelSessionSuccess);
