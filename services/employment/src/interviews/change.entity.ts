import { DateTime } from '@campus/kit';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import type { Mode } from './interview.ts';
import { ChangeKinds, InterviewModes, type ChangeKind } from './interview.enum.ts';

/** One line of an interview's history: what happened, and how it stood afterwards. */
@Entity({ tableName: 'interview_change' })
@ObjectType({ description: "One line of an interview's history: what happened, and how it stood afterwards. 变更记录" })
export class InterviewChange {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Property({ type: 'uuid' })
  interviewId!: string;

  @Property({ type: 'uuid' })
  collegeId!: string;

  @Field(() => ChangeKinds)
  @Property({ type: 'string' })
  kind!: ChangeKind;

  @Field(() => DateTime)
  @Property({ type: 'datetime' })
  at!: Date;

  /** Id of the officer, or of the work that did it. */
  @Property({ type: 'string' })
  by!: string;

  @Field(() => String, { nullable: true, description: "In the officer's words; null where it follows from the rules." })
  @Property({ type: 'string', nullable: true })
  reason!: string | null;

  @Property({ type: 'array', columnType: 'uuid[]' })
  causeIds!: string[];

  @Field(() => DateTime)
  @Property({ type: 'datetime' })
  startsAt!: Date;

  @Field(() => InterviewModes)
  @Property({ type: 'string' })
  mode!: Mode;

  @Field(() => String, { nullable: true })
  @Property({ type: 'string', nullable: true })
  roomCode!: string | null;

  @Field(() => String, { nullable: true })
  @Property({ type: 'string', nullable: true })
  link!: string | null;
}
