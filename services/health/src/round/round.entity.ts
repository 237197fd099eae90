import { DateTime } from '@campus/kit';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { RoundStatus } from './round.ts';

export const TestRoundStatus = { OPEN: 'OPEN', CLOSED: 'CLOSED' } as const satisfies Record<RoundStatus, RoundStatus>;
registerEnumType(TestRoundStatus, { name: 'TestRoundStatus', description: 'Whether swabs may be taken in a round. 轮次状态' });

/** One round of tests for one disease; what it tests for is written down when it opens. */
@Entity({ tableName: 'test_round' })
@Directive('@key(fields: "id")')
@ObjectType({ description: 'One round of tests for one disease, such as the whole campus on one morning. 检测轮次' })
export class TestRound {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Field(() => String, { description: 'What people call the round.' })
  @Property({ type: 'string' })
  name!: string;

  @Field(() => String, { description: 'The disease tested for, as the policy names it: "COVID-19".' })
  @Property({ type: 'string' })
  disease!: string;

  @Field(() => [String], { description: 'LOINC codes whose results count in this round, as the policy had them when it opened.' })
  @Property({ type: 'array' })
  analytes!: string[];

  @Field(() => DateTime)
  @Property({ type: 'datetime' })
  opensAt!: Date;

  @Field(() => DateTime, { description: 'When the round is planned to end.' })
  @Property({ type: 'datetime' })
  closesAt!: Date;

  @Field(() => Int, { description: 'Swabs in one tube: 5, 10 or 20.' })
  @Property({ type: 'integer' })
  poolSize!: number;

  @Field(() => TestRoundStatus)
  @Property({ type: 'string' })
  status!: RoundStatus;

  @Property({ type: 'datetime' })
  openedAt!: Date;

  @Property({ type: 'datetime', nullable: true })
  closedAt: Date | null = null;
}
