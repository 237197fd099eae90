import { DateTime } from '@campus/kit';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { ReportFormat as Format } from '../report/read.ts';
import type { ReportFlaw as Flaw, ReportProblem as ProblemFacts } from '../report/report.ts';

export const ReportFormat = { FHIR_BUNDLE: 'FHIR_BUNDLE', FHIR_NDJSON: 'FHIR_NDJSON', CSV: 'CSV' } as const satisfies Record<Format, Format>;
registerEnumType(ReportFormat, { name: 'ReportFormat', description: 'How a laboratory wrote its file. 报告格式' });

export const ReportFlaw = {
  FIELD_MISSING: 'FIELD_MISSING', VALUE_UNKNOWN: 'VALUE_UNKNOWN', TIME_UNREADABLE: 'TIME_UNREADABLE', TIME_IN_FUTURE: 'TIME_IN_FUTURE',
  REFERENCE_BROKEN: 'REFERENCE_BROKEN', LINE_UNREADABLE: 'LINE_UNREADABLE', NOT_A_BUNDLE: 'NOT_A_BUNDLE', NO_RESULTS: 'NO_RESULTS',
} as const satisfies Record<Flaw, Flaw>;
registerEnumType(ReportFlaw, { name: 'ReportFlaw', description: 'What is wrong with one place of a file. 报告差错' });

@ObjectType({ description: 'One wrong place of a file; the result there was left out. 报告差错明细' })
export class ReportProblem implements ProblemFacts {
  @Field(() => Int, { description: 'Line of the file, from 1; in a single Bundle the number of the entry.' })
  line!: number;

  @Field(() => String, { description: 'Column of the CSV, or path inside the Bundle.' })
  field!: string;

  @Field(() => ReportFlaw)
  code!: Flaw;

  @Field(() => String, { nullable: true, description: 'What stood there, at most 80 characters; null when nothing did.' })
  found!: string | null;

  @Field(() => String, { description: 'What is so, then what to do.' })
  message!: string;
}

/** One file that a laboratory sent, with what became of its results. */
@Entity({ tableName: 'laboratory_message' })
@Directive('@key(fields: "id")')
@ObjectType({ description: 'One file that a laboratory sent, with what became of its results. 检验报告文件' })
export class LaboratoryMessage {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Field(() => String)
  @Property({ type: 'string' })
  fileName!: string;

  /** Sha256 of the bytes. */
  @Property({ type: 'string' })
  digest!: string;

  @Field(() => ReportFormat)
  @Property({ type: 'string' })
  format!: Format;

  @Property({ type: 'string' })
  sender!: string;

  @Field(() => String, { description: 'The client or officer who sent it.' })
  @Property({ type: 'string' })
  senderName!: string;

  @Field(() => DateTime)
  @Property({ type: 'datetime' })
  receivedAt!: Date;

  @Field(() => Int, { description: 'Results read from the file, repeated ones included.' })
  @Property({ type: 'integer' })
  resultCount!: number;

  @Field(() => Int, { description: 'Results that decided something when they came.' })
  @Property({ type: 'integer' })
  countedCount!: number;

  @Field(() => Int, { description: 'Results kept that decide nothing, such as other diseases.' })
  @Property({ type: 'integer' })
  notCountedCount!: number;

  @Field(() => Int, { description: 'Results that went to the queue because nobody could be found.' })
  @Property({ type: 'integer' })
  unmatchedCount!: number;

  @Field(() => Int, { description: 'Results that came after a newer version of themselves.' })
  @Property({ type: 'integer' })
  supersededCount!: number;

  @Field(() => Int, { description: 'Results that had come before and changed nothing.' })
  @Property({ type: 'integer' })
  repeatedCount!: number;

  @Field(() => Int, { description: 'Answers to questions asked with the order; not kept.' })
  @Property({ type: 'integer' })
  answerCount!: number;

  @Field(() => [ReportProblem], { description: 'Wrong places, the first 1,000 in the order of the file.' })
  @Property({ type: 'json' })
  problems!: ReportProblem[];
}
