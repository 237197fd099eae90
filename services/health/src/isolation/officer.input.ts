import { resultOf } from '@campus/kit';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Isolation } from './isolation.type.ts';

@InputType({ description: 'An isolation to end.' })
export class EndIsolationInput {
  @Field(() => ID, { description: 'Id of the isolation.' })
  isolationId!: string;

  @Field(() => String, { nullable: true, description: 'Why it ends before its last day or without all its tests, at least 4 characters; not needed when it is due and every test was negative.' })
  reason?: string | null;

  @Field(() => String, { nullable: true, description: 'Repeat it to be answered once however often you send.' })
  idempotencyKey?: string | null;
}
@ObjectType({ description: 'The isolation is over; the room awaits disinfection.' })
export class EndIsolationSuccess {
  @Field(() => Isolation)
  isolation!: Isolation;
}
export const EndIsolationResult = resultOf('EndIsolationResult', EndIsolationSuccess);

@InputType({ description: 'A person to move to another monitoring room.' })
export class MoveToRoomInput {
  @Field(() => ID, { description: 'Id of the isolation.' })
  isolationId!: string;

  @Field(() => String, { description: 'Place code of a ready monitoring room. Refused with ROOM_NOT_READY otherwise.' })
  roomCode!: string;

  @Field(() => String, { nullable: true, description: 'Why, for the history.' })
  note?: string | null;

  @Field(() => String, { nullable: true, description: 'Repeat it to be answered once however often you send.' })
  idempotencyKey?: string | null;
}
@ObjectType({ description: 'The person is in the room; the one left awaits disinfection.' })
export class MoveToRoomSuccess {
  @Field(() => Isolation)
  isolation!: Isolation;
}
export const MoveToRoomResult = resultOf('MoveToRoomResult', MoveToRoomSuccess);
