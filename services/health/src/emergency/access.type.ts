import { connection, DateTime } from '@campus/kit';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ContactStanding } from '../tracing/contact.resolver.ts';
import { HealthState } from '../state/state.type.ts';
import { Isolation } from '../isolation/isolation.type.ts';
import { Person } from '../person.ts';
import type { AccessStatus } from './access.ts';

export const EmergencyAccessStatus = { OPEN: 'OPEN', EXPIRED: 'EXPIRED', ENDED: 'ENDED' } as const satisfies Record<AccessStatus, AccessStatus>;
registerEnumType(EmergencyAccessStatus, {
  name: 'EmergencyAccessStatus', description: 'Whether an emergency access holds. 紧急查看状态',
  valuesConfig: { OPEN: { description: 'It holds.' }, EXPIRED: { description: 'Its time is over.' }, ENDED: { description: 'Somebody ended it before its time was over.' } },
});

@ObjectType({ description: "One officer's access to one person's health facts in an emergency, for a bounded time; reviewed by somebody else afterwards. 紧急查看" })
export class EmergencyAccess {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'Who opened it.' })
  openedByName!: string;

  @Field(() => String, { description: 'What had happened, in the words of who opened it.' })
  reason!: string;

  @Field(() => DateTime)
  openedAt!: Date;

  @Field(() => DateTime, { description: 'When its time is over; never moved.' })
  until!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it was ended early; null otherwise.' })
  endedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Who ended it early.' })
  endedByName!: string | null;

  @Field(() => DateTime, { description: 'Until when somebody else is to review it.' })
  reviewDueAt!: Date;

  @Field(() => DateTime, { nullable: true })
  reviewedAt!: Date | null;

  @Field(() => String, { nullable: true })
  reviewedByName!: string | null;

  @Field(() => Boolean, { nullable: true, description: 'What the review found; null while there is none.' })
  isJustified!: boolean | null;

  @Field(() => String, { nullable: true, description: 'What was checked, in the words of the reviewer.' })
  reviewNote!: string | null;

  @Field(() => Int, { description: 'How often the facts were read under it; each reading is in the audit.' })
  readCount!: number;

  @Field(() => DateTime, { nullable: true, description: 'When they were read last.' })
  lastReadAt!: Date | null;

  personId!: string;
}

@ObjectType({ description: 'What is shown under an emergency access. 紧急查看内容' })
export class EmergencyFacts {
  @Field(() => Person, { nullable: true })
  person!: Person;

  @Field(() => HealthState, { description: 'What the laboratories say.' })
  state!: HealthState;

  @Field(() => ContactStanding, { description: 'The nearest standing towards any open case.' })
  contactStanding!: ContactStanding;

  @Field(() => Isolation, { nullable: true, description: 'How the person is kept apart now; null while they are not.' })
  isolation!: Isolation | null;
}

@ObjectType({ description: 'A page of emergency accesses. 紧急查看分页' })
export class EmergencyAccessConnection extends connection('EmergencyAccess', () => EmergencyAccess) {}

@InputType({ description: 'Which emergency accesses; all conditions hold together.' })
export class EmergencyAccessFilter {
  @Field(() => Boolean, { nullable: true, description: 'Only those that hold now, or only those that are over.' })
  isOpen?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those that were reviewed, or only those that were not.' })
  isReviewed?: boolean | null;
}
