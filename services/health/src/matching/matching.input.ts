import { resultOf } from '@campus/kit';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { LaboratoryResult } from '../result/result.entity.ts';

@InputType({ description: 'Whose an unmatched result is.' })
export class MatchResultInput {
  @Field(() => ID, { description: 'Id of an unmatched result.' })
  resultId!: string;

  @Field(() => String, { description: "The person's number, as on the campus card." })
  personNumber!: string;

  @Field(() => String, { nullable: true, description: 'How you know, in your own words.' })
  note?: string | null;
}

@ObjectType({ description: "The result is the person's, and the state follows." })
export class MatchResultSuccess {
  @Field(() => LaboratoryResult)
  result!: LaboratoryResult;
}
export const MatchResultResult = resultOf('MatchResultResult', MatchResultSuccess);

@InputType({ description: 'An unmatched result to dismiss.' })
export class DismissResultInput {
  @Field(() => ID, { description: 'Id of an unmatched result.' })
  resultId!: string;

  @Field(() => String, { description: 'Why, in your own words; at least 4 characters.' })
  reason!: string;
}

@ObjectType({ description: 'The result is kept and waits no longer.' })
export class DismissResultSuccess {
  @Field(() => LaboratoryResult)
  result!: LaboratoryResult;
}
export const DismissResultResult = resultOf('DismissResultResult', DismissResultSuccess);
