import { resultOf } from '@campus/kit';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { CallOut } from './volunteer.type.ts';

@InputType({ description: 'A team to call out.' })
export class CallOutVolunteersInput {
  @Field(() => ID, { description: 'Id of the team.' }) teamId!: string;
  @Field(() => Int, { description: 'How many must come; at most as many as can be asked.' }) needed!: number;
  @Field(() => String, { description: 'What for; those who are asked read it.' }) reason!: string;
}

@InputType({ description: 'Somebody comes, as they say themselves or somebody on their behalf.' })
export class ConfirmCallOutInput {
  @Field(() => ID, { description: 'Id of the call-out.' }) callOutId!: string;
  @Field(() => String, { description: 'Student or staff number of who was asked.' }) personNumber!: string;
}

@InputType({ description: 'Somebody does not come, as they say themselves or somebody on their behalf.' })
export class DeclineCallOutInput {
  @Field(() => ID, { description: 'Id of the call-out.' }) callOutId!: string;
  @Field(() => String, { description: 'Student or staff number of who was asked.' }) personNumber!: string;
}

@InputType({ description: 'A call-out to end.' })
export class StandDownCallOutInput {
  @Field(() => ID, { description: 'Id of the call-out.' }) callOutId!: string;
}

@ObjectType({ description: 'The team is called.' })
export class CallOutVolunteersSuccess {
  @Field(() => CallOut) callOut!: CallOut;
}
@ObjectType({ description: 'They come.' })
export class ConfirmCallOutSuccess {
  @Field(() => CallOut) callOut!: CallOut;
}
@ObjectType({ description: 'They do not come.' })
export class DeclineCallOutSuccess {
  @Field(() => CallOut) callOut!: CallOut;
}
@ObjectType({ description: 'Nobody needs to come any more.' })
export class StandDownCallOutSuccess {
  @Field(() => CallOut) callOut!: CallOut;
}
export const CallOutVolunteersResult = resultOf('CallOutVolunteersResult', CallOutVolunteersSuccess);
export const ConfirmCallOutResult = resultOf('ConfirmCallOutResult', ConfirmCallOutSuccess);
export const DeclineCallOutResult = resultOf('DeclineCallOutResult', DeclineCallOutSuccess);
export const StandDownCallOutResult = resultOf('StandDownCallOutResult', StandDownCallOutSuccess);
