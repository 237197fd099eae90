import { DateTime } from '@campus/kit';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import type { ReturnState } from '../isolation/covering.ts';
import type { Mode, Outcome, Status } from './interview.ts';
import { InterviewModes, InterviewOutcomes, InterviewStatuses, ReturnStates } from './interview.enum.ts';

/** A graduate and an employer meet. */
@Entity({ tableName: 'interview' })
@Directive('@key(fields: "id")')
@ObjectType({ description: 'A graduate and an employer meet. 面试' })
export class Interview {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Property({ type: 'uuid' })
  graduateId!: string;

  @Property({ type: 'uuid' })
  personId!: string;

  @Property({ type: 'uuid' })
  collegeId!: string;

  @Property({ type: 'uuid' })
  employerId!: string;

  @Field(() => String, { description: 'What it is for. 岗位' })
  @Property({ type: 'string' })
  position!: string;

  @Field(() => DateTime)
  @Property({ type: 'datetime' })
  startsAt!: Date;

  @Field(() => DateTime)
  @Property({ type: 'datetime' })
  endsAt!: Date;

  @Field(() => InterviewModes)
  @Property({ type: 'string' })
  mode!: Mode;

  @Property({ type: 'string', nullable: true })
  roomCode!: string | null;

  @Field(() => String, { nullable: true, description: 'Where both sides meet online; null on site. 会议链接' })
  @Property({ type: 'string', nullable: true })
  link!: string | null;

  @Field(() => InterviewStatuses)
  @Property({ type: 'string' })
  status!: Status;

  @Field(() => InterviewOutcomes, { nullable: true, description: 'Null until it was held.' })
  @Property({ type: 'string', nullable: true })
  outcome: Outcome | null = null;

  @Field(() => String, { nullable: true, description: 'What else is to be known of the outcome.' })
  @Property({ type: 'string', nullable: true })
  outcomeNote: string | null = null;

  @Field(() => DateTime, { nullable: true, description: 'When it was put online because the graduate attends online at that time; null unless that is why it is online. 转线上时间' })
  @Property({ type: 'datetime', nullable: true })
  movedOnlineAt: Date | null = null;

  /** Where and how it stood before it was put online, to go back to. */
  @Property({ type: 'string', nullable: true })
  leftRoomCode: string | null = null;

  @Property({ type: 'string', nullable: true })
  leftStatus: Status | null = null;

  @Field(() => ReturnStates, { nullable: true, description: 'Null unless it was put online and could go back. 恢复线下' })
  @Property({ type: 'string', nullable: true })
  returnState: ReturnState = null;

  /** Opaque: they tie consequences together, and say nothing of why. */
  @Property({ type: 'array', columnType: 'uuid[]' })
  causeIds: string[] = [];

  @Field(() => Int, { description: 'Grows with every change; notices carry it.' })
  @Property({ type: 'integer' })
  version!: number;

  @Field(() => DateTime)
  @Property({ type: 'datetime' })
  changedAt!: Date;
}
