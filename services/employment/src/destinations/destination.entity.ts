import { DateTime, Day } from '@campus/kit';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';

/** Where a graduate goes, with what proves it; a change begins another. */
@Entity({ tableName: 'destination' })
@ObjectType({ description: 'Where a graduate goes, with what proves it; a change begins another and ends this one. 毕业去向' })
export class Destination {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Property({ type: 'uuid' })
  graduateId!: string;

  @Property({ type: 'uuid' })
  collegeId!: string;

  @Field(() => String, { description: "Two digits of the Ministry of Education's list; see `destinationCodes`. 去向代码" })
  @Property({ type: 'string' })
  code!: string;

  @Field(() => String, { nullable: true, description: 'Employer, school or programme; null where there is none. 去向单位' })
  @Property({ type: 'string', nullable: true })
  organisation!: string | null;

  @Field(() => String, { description: 'What proves it, such as the number of the contract. 佐证' })
  @Property({ type: 'string' })
  evidence!: string;

  @Field(() => String, { nullable: true, description: 'Name of the scanned document; null when none was sent. Read it with `evidenceFile`. 佐证文件' })
  @Property({ type: 'string', nullable: true })
  fileName!: string | null;

  @Field(() => Day, { description: 'The day on the evidence. 确定日期' })
  @Property({ type: 'string', columnType: 'date' })
  decidedOn!: string;

  @Field(() => DateTime)
  @Property({ type: 'datetime' })
  recordedAt!: Date;

  @Property({ type: 'string' })
  recordedBy!: string;

  @Field(() => DateTime, { nullable: true, description: 'When another took its place; null while it holds. 变更时间' })
  @Property({ type: 'datetime', nullable: true })
  endedAt: Date | null = null;
}
