import { DateTime, Day } from '@campus/kit';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import type { Reading, Standing } from '../report/report.ts';
import type { Outcome, Reason } from './outcome.ts';
import { LaboratoryReading, ResultOutcome, ResultReason, ResultStanding } from './result.enum.ts';

/** One version of one result, as a laboratory reported it, and what became of it. */
@Entity({ tableName: 'laboratory_result' })
@Directive('@key(fields: "id")')
@ObjectType({ description: 'One version of one laboratory result, and what became of it. 检验结果' })
export class LaboratoryResult {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Property({ type: 'uuid' })
  messageId!: string;

  @Field(() => Int, { description: 'Where it stood in its file: line, or entry of a single Bundle.' })
  @Property({ type: 'integer' })
  line!: number;

  @Property({ type: 'string' })
  sourceKey!: string;

  @Property({ type: 'boolean' })
  isCurrent!: boolean;

  @Field(() => String, { description: "The laboratory's identifier or name." })
  @Property({ type: 'string' })
  laboratory!: string;

  @Field(() => String, { nullable: true, description: "The laboratory's accession number." })
  @Property({ type: 'string', nullable: true })
  accession!: string | null;

  @Field(() => [String], { description: 'Specimen and accession identifiers; one of them may be the label of a tube.' })
  @Property({ type: 'array' })
  labels!: string[];

  @Field(() => String, { description: 'LOINC code of what was tested.' })
  @Property({ type: 'string' })
  analyte!: string;

  @Field(() => String, { nullable: true, description: "The laboratory's name for what was tested." })
  @Property({ type: 'string', nullable: true })
  analyteName!: string | null;

  @Field(() => String, { nullable: true, description: 'The disease, if the policy knows the code.' })
  @Property({ type: 'string', nullable: true })
  disease!: string | null;

  @Field(() => LaboratoryReading, { nullable: true, description: 'Null in a withdrawal, or while it is not ready.' })
  @Property({ type: 'string', nullable: true })
  value!: Reading | null;

  @Field(() => ResultStanding)
  @Property({ type: 'string' })
  standing!: Standing;

  @Field(() => DateTime, { nullable: true })
  @Property({ type: 'datetime', nullable: true })
  collectedAt!: Date | null;

  @Field(() => DateTime, { nullable: true })
  @Property({ type: 'datetime', nullable: true })
  reportedAt!: Date | null;

  @Field(() => DateTime)
  @Property({ type: 'datetime' })
  receivedAt!: Date;

  @Field(() => [String], { description: 'Numbers by which the report names the person.' })
  @Property({ type: 'array' })
  subjectNumbers!: string[];

  @Field(() => String, { nullable: true, description: 'Name in the report; reading it is logged.' })
  @Property({ type: 'string', nullable: true })
  subjectName!: string | null;

  @Field(() => Day, { nullable: true, description: 'Birth date in the report.' })
  @Property({ type: 'string', columnType: 'date', nullable: true })
  subjectBornOn!: string | null;

  @Property({ type: 'uuid', nullable: true })
  personId!: string | null;

  @Property({ type: 'uuid', nullable: true })
  collegeId!: string | null;

  @Property({ type: 'uuid', nullable: true })
  tubeId!: string | null;

  @Field(() => ResultOutcome)
  @Property({ type: 'string' })
  outcome!: Outcome;

  @Field(() => ResultReason, { nullable: true, description: 'Why; null where it simply counts.' })
  @Property({ type: 'string', nullable: true })
  reason!: Reason | null;

  @Field(() => String, { nullable: true, description: "The officer's own words." })
  @Property({ type: 'string', nullable: true })
  note!: string | null;

  @Property({ type: 'uuid', nullable: true })
  supersededBy!: string | null;

  @Field(() => String, { nullable: true, description: 'Id of the officer who matched or dismissed it.' })
  @Property({ type: 'string', nullable: true })
  settledBy!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When an officer matched or dismissed it.' })
  @Property({ type: 'datetime', nullable: true })
  settledAt!: Date | null;
}
