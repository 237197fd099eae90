import { DateTime } from '@campus/kit';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** Who hires graduates, and how they are told that an interview changes. */
@Entity({ tableName: 'employer' })
@Directive('@key(fields: "id")')
@ObjectType({ description: 'Who hires graduates, and how they are told that an interview changes. 用人单位' })
export class Employer {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Field(() => String, { description: 'As on the business licence.' })
  @Property({ type: 'string' })
  name!: string;

  @Field(() => String, { description: 'Unified social credit code (GB 32100), unique. 统一社会信用代码' })
  @Property({ type: 'string' })
  creditCode!: string;

  @Field(() => String, { description: 'Whom to call. 联系人' })
  @Property({ type: 'string' })
  contactName!: string;

  @Field(() => String, { description: 'Where they answer. 联系电话' })
  @Property({ type: 'string' })
  contactPhone!: string;

  @Field(() => String, { nullable: true, description: 'Where notices are sent; null when the employer is called instead. 通知地址' })
  @Property({ type: 'string', nullable: true })
  endpointUrl: string | null = null;

  @Field(() => DateTime, { nullable: true, description: 'When the endpoint answered that it is gone for good (410); null while it is used. 停用时间' })
  @Property({ type: 'datetime', nullable: true })
  endpointDisabledAt: Date | null = null;

  /** Never a field: it is shown once, when it is made. */
  @Property({ type: 'string', nullable: true })
  secret: string | null = null;

  /** Signs beside the new one for a day, so that the employer can change over without losing a notice. */
  @Property({ type: 'string', nullable: true })
  formerSecret: string | null = null;

  @Property({ type: 'datetime', nullable: true })
  formerSecretUntil: Date | null = null;

  @Field(() => DateTime)
  @Property({ type: 'datetime' })
  registeredAt!: Date;
}
