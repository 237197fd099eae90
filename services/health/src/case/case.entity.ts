import { DateTime } from '@campus/kit';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { TracePolicy } from '../tracing/policy.ts';
import type { CaseStatus as Status, ExposedPlace as Exposed } from './case.ts';

export const CaseStatus = { OPEN: 'OPEN', WITHDRAWN: 'WITHDRAWN', CLOSED: 'CLOSED' } as const satisfies Record<Status, Status>;
registerEnumType(CaseStatus, {
  name: 'CaseStatus',
  description: 'Where a case stands. 病例状态',
  valuesConfig: {
    OPEN: { description: 'The person is positive.' },
    WITHDRAWN: { description: 'The result was withdrawn or corrected: there never was a case.' },
    CLOSED: { description: 'The person recovered.' },
  },
});

/** One person found positive once; a person has one open case. */
@Entity({ tableName: 'case_file' })
@Directive('@key(fields: "id")')
@ObjectType({ description: 'One person found positive, from the result to recovery or withdrawal. 病例' })
export class Case {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Property({ type: 'uuid' })
  personId!: string;

  @Property({ type: 'uuid', nullable: true })
  collegeId!: string | null;

  @Field(() => CaseStatus)
  @Property({ type: 'string' })
  status!: Status;

  @Field(() => DateTime, { description: 'When the swab was taken that was read positive.' })
  @Property({ type: 'datetime' })
  sampledAt!: Date;

  @Field(() => DateTime, { description: 'From when on contacts are sought: the look-back of the policy before the swab.' })
  @Property({ type: 'datetime' })
  traceFrom!: Date;

  @Field(() => DateTime, { description: 'Until when contacts are sought: when the case opened, from when on the person is kept apart.' })
  @Property({ type: 'datetime' })
  traceUntil!: Date;

  @Field(() => DateTime)
  @Property({ type: 'datetime' })
  openedAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it was closed or withdrawn; null while open.' })
  @Property({ type: 'datetime', nullable: true })
  endedAt: Date | null = null;

  @Field(() => DateTime, { nullable: true, description: 'When contacts were last sought; null until then.' })
  @Property({ type: 'datetime', nullable: true })
  tracedAt: Date | null = null;

  @Property({ type: 'uuid[]' })
  causeIds!: string[];

  @Property({ type: 'json' })
  policy!: TracePolicy;

  @Field(() => String, { description: 'First day of the tracing policy it opened under, by which it stays traced.' })
  @Property({ type: 'string' })
  policyVersion!: string;

  @Field(() => Boolean, { description: 'Whether presence came, or an officer decided, since contacts were last sought; they are sought again at once.' })
  @Property({ type: 'boolean' })
  isTraceDue!: boolean;

  @Field(() => Int, { description: 'Stays of the person in the look-back.' })
  @Property({ type: 'integer' })
  recordCount!: number;

  @Property({ type: 'json' })
  places!: Exposed[];

  @Field(() => Int, { description: 'Close contacts now.' })
  @Property({ type: 'integer' })
  closeCount!: number;

  @Field(() => Int, { description: 'Secondary contacts now.' })
  @Property({ type: 'integer' })
  secondaryCount!: number;

  @Field(() => Int, { description: 'Grows with every change.' })
  @Property({ type: 'integer' })
  version!: number;
}
