import { DateTime } from '@campus/kit';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** Something that the office looks after. */
@Entity({ tableName: 'matter' })
@Directive('@key(fields: "id")')
@ObjectType({ description: 'Something that the office looks after. 事项' })
export class EmploymentMatter {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Field(() => String, { description: '1 to 100 characters, no two the same. 标题' })
  @Property({ type: 'string' })
  title!: string;

  @Field(() => DateTime, { description: 'When it was put into the list. 登记时间' })
  @Property({ type: 'datetime' })
  recordedAt!: Date;
}
