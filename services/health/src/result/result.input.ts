import { connection } from '@campus/kit';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import type { Reading } from '../report/report.ts';
import type { Outcome } from './outcome.ts';
import { LaboratoryResult } from './result.entity.ts';
import { LaboratoryReading, ResultOutcome } from './result.enum.ts';

@ObjectType({ description: 'A page of laboratory results. 检验结果分页' })
export class LaboratoryResultConnection extends connection('LaboratoryResult', () => LaboratoryResult) {}

@InputType({ description: 'Which results; all conditions hold together.' })
export class LaboratoryResultFilter {
  @Field(() => [ResultOutcome], { nullable: true, description: 'Results with one of these outcomes.' })
  outcomes?: Outcome[] | null;

  @Field(() => [LaboratoryReading], { nullable: true, description: 'Results with one of these values.' })
  values?: Reading[] | null;

  @Field(() => ID, { nullable: true, description: 'Results of this file.' })
  messageId?: string | null;
}
