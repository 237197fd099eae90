import { connection, DateTime, resultOf } from '@campus/kit';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { TestRound } from './round.entity.ts';

@ObjectType({ description: 'A page of test rounds. 检测轮次分页' })
export class TestRoundConnection extends connection('TestRound', () => TestRound) {}

@InputType({ description: 'A test round to open.' })
export class OpenTestRoundInput {
  @Field(() => String, { description: 'What people will call it, such as "Whole campus, 1 March".' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'A disease of the policy; the first one watched unless given.' })
  disease?: string | null;

  @Field(() => Int, { nullable: true, description: 'Swabs in one tube: 5, 10 or 20; 10 unless given. Refused with CAPACITY_NOT_VALIDATED otherwise.' })
  poolSize?: number | null;

  @Field(() => DateTime, { nullable: true, description: 'When swabs may first be taken; now unless given.' })
  opensAt?: Date | null;

  @Field(() => DateTime, { description: 'When the round is planned to end; after it opens.' })
  closesAt!: Date;

  @Field(() => String, { nullable: true, description: 'Repeat it to ask again without opening twice.' })
  idempotencyKey?: string | null;
}

@ObjectType({ description: 'The round is open.' })
export class OpenTestRoundSuccess {
  @Field(() => TestRound)
  testRound!: TestRound;
}
export const OpenTestRoundResult = resultOf('OpenTestRoundResult', OpenTestRoundSuccess);

@InputType({ description: 'A test round to close.' })
export class CloseTestRoundInput {
  @Field(() => ID, { description: 'Id of the round.' })
  testRoundId!: string;
}

@ObjectType({ description: 'The round is closed; results of its tubes still count.' })
export class CloseTestRoundSuccess {
  @Field(() => TestRound)
  testRound!: TestRound;
}
export const CloseTestRoundResult = resultOf('CloseTestRoundResult', CloseTestRoundSuccess);
