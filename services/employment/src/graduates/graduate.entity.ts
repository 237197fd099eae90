import { DateTime } from '@campus/kit';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../enums.ts';
import { DEGREES, type Degree } from './graduate.ts';

export const Degrees = enumOf(DEGREES);
registerEnumType(Degrees, {
  name: 'Degree',
  description: 'With what somebody graduates. 学历层次',
  valuesConfig: { ASSOCIATE: { description: '专科' }, BACHELOR: { description: '本科' }, MASTER: { description: '硕士' }, DOCTOR: { description: '博士' } },
});

/** A student who leaves the university, and is helped to somewhere to go. */
@Entity({ tableName: 'graduate' })
@Directive('@key(fields: "id")')
@ObjectType({ description: 'A student who leaves the university, and is helped to somewhere to go. 毕业生' })
export class Graduate {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Property({ type: 'uuid' })
  personId!: string;

  @Property({ type: 'uuid' })
  collegeId!: string;

  @Property({ type: 'uuid' })
  classId!: string;

  @Property({ type: 'uuid', nullable: true })
  majorId!: string | null;

  @Field(() => Int, { description: 'Year of graduation, such as 2027. 届' })
  @Property({ type: 'integer' })
  cohort!: number;

  @Field(() => Degrees)
  @Property({ type: 'string' })
  degree!: Degree;

  /** Kept beside the history, so that rates read one narrow index. */
  @Property({ type: 'string', nullable: true })
  destinationCode: string | null = null;

  @Field(() => DateTime, { description: 'When the office took them on. 登记时间' })
  @Property({ type: 'datetime' })
  registeredAt!: Date;
}
