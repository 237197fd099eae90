import { DateTime } from '@campus/kit';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../enums.ts';
import { DISINFECTION_STATES, type DisinfectionState } from './disinfection.ts';

export const DisinfectionStates = enumOf(DISINFECTION_STATES);
registerEnumType(DisinfectionStates, {
  name: 'DisinfectionState', description: 'Where a terminal disinfection stands. 终末消毒状态',
  valuesConfig: {
    ORDERED: { description: 'Waits for a crew. 待消毒' }, STARTED: { description: 'A crew is at work. 消毒中' }, DONE: { description: 'Done with evidence; waits for a second pair of eyes. 待复核' },
    CHECKED: { description: 'Found good by somebody else. 已合格' }, CANCELLED: { description: 'No longer called for. 已取消' },
  },
});

/** The terminal disinfection that a closure asks for. */
@Entity({ tableName: 'disinfection' })
@Directive('@key(fields: "id")')
@ObjectType({ description: 'The terminal disinfection of one closed place, with its evidence. 终末消毒任务' })
export class Disinfection {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Property({ type: 'uuid' })
  closureId!: string;

  @Property({ type: 'uuid' })
  placeId!: string;

  @Property({ type: 'string' })
  placeCode!: string;

  @Field(() => DisinfectionStates)
  @Property({ type: 'string' })
  state!: DisinfectionState;

  @Field(() => DateTime)
  @Property({ type: 'datetime' })
  orderedAt!: Date;

  @Field(() => DateTime, { description: 'When it has to be done, by the policy of the day it was ordered. 完成时限' })
  @Property({ type: 'datetime' })
  dueAt!: Date;

  @Property({ type: 'string', columnType: 'date' })
  policyVersion!: string;

  @Field(() => DateTime, { nullable: true })
  @Property({ type: 'datetime', nullable: true })
  startedAt: Date | null = null;

  @Property({ type: 'string', nullable: true })
  startedBy: string | null = null;

  @Field(() => String, { nullable: true, description: 'Who started it.' })
  @Property({ type: 'string', nullable: true })
  startedByName: string | null = null;

  @Field(() => DateTime, { nullable: true, description: 'When its evidence was handed in.' })
  @Property({ type: 'datetime', nullable: true })
  doneAt: Date | null = null;

  @Property({ type: 'string', nullable: true })
  doneBy: string | null = null;

  @Field(() => String, { nullable: true, description: 'Who handed the evidence in.' })
  @Property({ type: 'string', nullable: true })
  doneByName: string | null = null;

  @Field(() => String, { nullable: true, description: 'What was used. 消毒剂' })
  @Property({ type: 'string', nullable: true })
  agent: string | null = null;

  @Field(() => Int, { nullable: true, description: 'Available chlorine in mg/L. 有效氯浓度' })
  @Property({ type: 'integer', nullable: true })
  concentration: number | null = null;

  @Field(() => Int, { nullable: true, description: 'Minutes on the surfaces. 作用时间' })
  @Property({ type: 'integer', nullable: true })
  contactMinutes: number | null = null;

  @Field(() => Int, { nullable: true, description: 'Minutes of airing. 通风时间' })
  @Property({ type: 'integer', nullable: true })
  ventilationMinutes: number | null = null;

  @Field(() => String, { nullable: true, description: 'Who did the work. 作业人员' })
  @Property({ type: 'string', nullable: true })
  workers: string | null = null;

  @Field(() => String, { nullable: true })
  @Property({ type: 'string', nullable: true })
  note: string | null = null;

  @Property({ type: 'uuid', nullable: true })
  evidenceId: string | null = null;

  @Field(() => DateTime, { nullable: true })
  @Property({ type: 'datetime', nullable: true })
  checkedAt: Date | null = null;

  @Property({ type: 'string', nullable: true })
  checkedBy: string | null = null;

  @Field(() => String, { nullable: true, description: 'Who checked it last. 复核人' })
  @Property({ type: 'string', nullable: true })
  checkedByName: string | null = null;

  @Field(() => String, { nullable: true, description: 'What was said at the last check; on a rejected one, what to do again.' })
  @Property({ type: 'string', nullable: true })
  checkNote: string | null = null;

  @Field(() => DateTime, { nullable: true })
  @Property({ type: 'datetime', nullable: true })
  cancelledAt: Date | null = null;

  @Property({ type: 'double' })
  version!: number;
}
