import { Day, DateTime, resultOf } from '@campus/kit';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A step of the emergency plan. 预案步骤' })
export class PlanStep {
  @Field(() => String, { description: 'Such as "CONTACT_TRACING".' }) code!: string;
  @Field(() => String, { description: 'In Chinese.' }) title!: string;
  @Field(() => String) titleEnglish!: string;
  @Field(() => String, { description: 'Name of the department that does it.' }) department!: string;
  @Field(() => Int, { description: 'Minutes from the positive result to the step done.' }) minutes!: number;
}

@ObjectType({ description: 'The emergency plan as it holds from a day on; never changed afterwards. 预案版本' })
export class PlanVersion {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => Day, { description: 'First campus day on which incidents open on it.' }) effectiveOn!: string;
  @Field(() => String, { description: 'The decision it follows, in Chinese.' }) source!: string;
  @Field(() => String, { nullable: true, description: 'The same in English; null when nobody gave it.' }) sourceEnglish!: string | null;
  @Field(() => DateTime) publishedAt!: Date;
}

@InputType({ description: 'A step of the plan to be. 预案步骤' })
export class PlanStepInput {
  @Field(() => String, { description: 'A step code the departments know; each once.' }) code!: string;
  @Field(() => Int, { description: 'Minutes from the positive result to the step done, 1 to 10080.' }) minutes!: number;
}

@InputType({ description: 'The plan as it is to be. 修订预案' })
export class AmendPlanInput {
  @Field(() => Day, { description: 'First campus day on which incidents open on it, today or later.' }) effectiveOn!: string;
  @Field(() => String, { description: 'The decision it follows, at least 4 characters.' }) source!: string;
  @Field(() => String, { nullable: true, description: 'The same in English, for readers of English.' }) sourceEnglish?: string | null;
  @Field(() => [PlanStepInput], { description: 'All steps, in their order.' }) steps!: PlanStepInput[];
  @Field(() => String, { nullable: true, description: 'Repeat it to be answered once however often you send.' }) idempotencyKey?: string | null;
}

@ObjectType({ description: 'The version stands; an incident that is open keeps its own. 已修订' })
export class AmendPlanSuccess {
  @Field(() => PlanVersion) plan!: PlanVersion;
}
export const AmendPlanResult = resultOf('AmendPlanResult', AmendPlanSuccess);
