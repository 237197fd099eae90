import { resultOf } from '@campus/kit';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { EmergencyAccess } from './access.type.ts';

@InputType({ description: 'Whose health facts are needed at once, and why.' })
export class OpenEmergencyAccessInput {
  @Field(() => ID, { description: 'Id of the Person.' })
  personId!: string;

  @Field(() => String, { description: 'What has happened and what you must know, in your words. Refused with REASON_MISSING when it says nothing. 事由' })
  reason!: string;
}
@ObjectType({ description: 'The access holds until its time is over; health and the command centre see it.' })
export class OpenEmergencyAccessSuccess {
  @Field(() => EmergencyAccess)
  access!: EmergencyAccess;
}
export const OpenEmergencyAccessResult = resultOf('OpenEmergencyAccessResult', OpenEmergencyAccessSuccess);

@InputType({ description: 'An emergency access that is needed no longer.' })
export class EndEmergencyAccessInput {
  @Field(() => ID, { description: 'Id of an access that holds.' })
  accessId!: string;
}
@ObjectType({ description: 'Nothing more is shown under the access.' })
export class EndEmergencyAccessSuccess {
  @Field(() => EmergencyAccess)
  access!: EmergencyAccess;
}
export const EndEmergencyAccessResult = resultOf('EndEmergencyAccessResult', EndEmergencyAccessSuccess);

@InputType({ description: 'What came of looking into an emergency access.' })
export class ReviewEmergencyAccessInput {
  @Field(() => ID, { description: 'Id of an access that is over.' })
  accessId!: string;

  @Field(() => Boolean, { description: 'Whether the emergency was one, and what was read was needed for it.' })
  isJustified!: boolean;

  @Field(() => String, { description: 'What you checked, in your words. Refused with REASON_MISSING when it says nothing. 复核说明' })
  note!: string;
}
@ObjectType({ description: 'The review is kept with the access.' })
export class ReviewEmergencyAccessSuccess {
  @Field(() => EmergencyAccess)
  access!: EmergencyAccess;
}
export const ReviewEmergencyAccessResult = resultOf('ReviewEmergencyAccessResult', ReviewEmergencyAccessSuccess);
