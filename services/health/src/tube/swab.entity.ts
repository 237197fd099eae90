import { DateTime } from '@campus/kit';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';

/** One person's swab in a tube. */
@Entity({ tableName: 'swab' })
@ObjectType({ description: "One person's swab in a tube. 采样" })
export class Swab {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Property({ type: 'uuid' })
  tubeId!: string;

  @Property({ type: 'uuid' })
  roundId!: string;

  @Property({ type: 'uuid' })
  personId!: string;

  @Property({ type: 'uuid', nullable: true })
  collegeId!: string | null;

  @Field(() => DateTime)
  @Property({ type: 'datetime' })
  takenAt!: Date;

  /** Whether the tube awaits its result: a person has one such swab in a round. */
  @Property({ type: 'boolean' })
  isUnread: boolean = true;
}
