import { connection, FileInput, PageArgs, resultOf } from '@campus/kit';
import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Disinfection, DisinfectionStates } from './disinfection.entity.ts';
import type { DisinfectionState } from './disinfection.ts';

@ObjectType({ description: 'One page of terminal disinfections. 消毒任务列表' })
export class DisinfectionConnection extends connection('Disinfection', () => Disinfection) {}

@InputType({ description: 'Which terminal disinfections; conditions that are left out or null do not count. 筛选' })
export class DisinfectionFilter {
  @Field(() => [DisinfectionStates], { nullable: true, description: 'In one of these states.' }) states?: DisinfectionState[] | null;
  @Field(() => Boolean, { nullable: true, description: 'True: those not done when they were due.' }) isOverdue?: boolean | null;
  @Field(() => String, { nullable: true, description: 'Part of the code or of the path of the place, whatever its case.' }) search?: string | null;
}

@ArgsType()
export class DisinfectionsArgs extends PageArgs {
  @Field(() => DisinfectionFilter, { nullable: true, description: 'Null for all.' }) filter?: DisinfectionFilter | null;
}

@InputType({ description: 'A crew begins. 开始消毒' })
export class StartDisinfectionInput {
  @Field(() => ID, { description: 'Id of one that is ORDERED.' }) id!: string;
}

@InputType({ description: 'What a crew did. 消毒记录' })
export class FinishDisinfectionInput {
  @Field(() => ID, { description: 'Id of one that is STARTED.' }) id!: string;
  @Field(() => String, { description: 'What was used, such as 84 disinfectant.' }) agent!: string;
  @Field(() => Int, { description: 'Available chlorine in mg/L; 250 to 500 by the first policy.' }) concentration!: number;
  @Field(() => Int, { description: 'Minutes on the surfaces; at least 30 by the first policy.' }) contactMinutes!: number;
  @Field(() => Int, { description: 'Minutes of airing; at least 30 by the first policy.' }) ventilationMinutes!: number;
  @Field(() => String, { description: 'Names of who did the work.' }) workers!: string;
  @Field(() => String, { nullable: true, description: 'Anything else worth keeping.' }) note?: string | null;
  @Field(() => FileInput, { nullable: true, description: 'A photo or record sheet of at most 5 MB.' }) file?: FileInput | null;
  @Field(() => String, { nullable: true, description: 'Repeat it to be answered once however often you send.' }) idempotencyKey?: string | null;
}

@InputType({ description: 'What a second pair of eyes found. 复核' })
export class CheckDisinfectionInput {
  @Field(() => ID, { description: 'Id of one that is DONE. Refused with CHECKED_BY_SAME_PERSON for whoever started or reported it.' }) id!: string;
  @Field(() => Boolean, { description: 'False sends the crew back to begin again.' }) isAccepted!: boolean;
  @Field(() => String, { nullable: true, description: 'Needed when rejected: what has to be done again.' }) note?: string | null;
}

@ObjectType({ description: 'The crew is at work. 已开始' })
export class StartDisinfectionSuccess {
  @Field(() => Disinfection) disinfection!: Disinfection;
}

@ObjectType({ description: 'The evidence is kept and waits for a check. 已提交' })
export class FinishDisinfectionSuccess {
  @Field(() => Disinfection) disinfection!: Disinfection;
}

@ObjectType({ description: 'Checked; when accepted, the place is open again. 已复核' })
export class CheckDisinfectionSuccess {
  @Field(() => Disinfection) disinfection!: Disinfection;
}

export const StartDisinfectionResult = resultOf('StartDisinfectionResult', StartDisinfectionSuccess);
export const FinishDisinfectionResult = resultOf('FinishDisinfectionResult', FinishDisinfectionSuccess);
export const CheckDisinfectionResult = resultOf('CheckDisinfectionResult', CheckDisinfectionSuccess);
