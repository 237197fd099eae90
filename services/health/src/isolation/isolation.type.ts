import { connection, DateTime, Day } from '@campus/kit';
import { Directive, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { Mode } from '../regime/plan.ts';
import type { Reason } from '../regime/regime.ts';
import type { Reading } from '../report/report.ts';
import { LaboratoryReading } from '../result/result.enum.ts';
import type { Status } from './ending.ts';
import type { Ending } from './order.ts';

export const IsolationMode = { CENTRAL: 'CENTRAL', HOME: 'HOME', HOSPITAL: 'HOSPITAL' } as const satisfies Record<Mode, Mode>;
registerEnumType(IsolationMode, { name: 'IsolationMode', description: 'Where somebody is kept apart. 隔离方式', valuesConfig: { CENTRAL: { description: 'In a monitoring room.' }, HOME: { description: 'In their own residence.' }, HOSPITAL: { description: 'Transfer to a hospital is ordered.' } } });

export const IsolationStatus = { WAITING_FOR_ROOM: 'WAITING_FOR_ROOM', ISOLATED: 'ISOLATED', DUE_TO_END: 'DUE_TO_END', ENDED: 'ENDED', WITHDRAWN: 'WITHDRAWN' } as const satisfies Record<Status, Status>;
registerEnumType(IsolationStatus, {
  name: 'IsolationStatus', description: 'How far an isolation is. 隔离状态',
  valuesConfig: { WAITING_FOR_ROOM: { description: 'No monitoring room is ready.' }, DUE_TO_END: { description: 'The last day is over; an officer may let the person go.' }, WITHDRAWN: { description: 'It was there only because of a false alarm.' } },
});

export const IsolationReason = { CASE: 'CASE', PENDING_RESULT: 'PENDING_RESULT', CLOSE_CONTACT: 'CLOSE_CONTACT', SECONDARY_CONTACT: 'SECONDARY_CONTACT' } as const satisfies Record<Reason, Reason>;
registerEnumType(IsolationReason, { name: 'IsolationReason', description: 'Why somebody is kept apart, the gravest first. 隔离原因', valuesConfig: { PENDING_RESULT: { description: 'A pooled tube was not negative; a swab alone decides.' } } });

export const OrderEnding = { FULFILLED: 'FULFILLED', BY_OFFICER: 'BY_OFFICER', CLEARED: 'CLEARED', BECAME_CASE: 'BECAME_CASE', WITHDRAWN: 'WITHDRAWN' } as const satisfies Record<Ending, Ending>;
registerEnumType(OrderEnding, { name: 'OrderEnding', description: 'Why an order ended. 结束原因', valuesConfig: { FULFILLED: { description: 'The plan was over and every test negative.' }, BY_OFFICER: { description: 'An officer ended it early and said why.' }, CLEARED: { description: 'A result or recovery cleared the person.' }, WITHDRAWN: { description: 'False alarm.' } } });

@ObjectType({ description: 'The isolation of one person: what all orders together come to. 隔离' })
@Directive('@key(fields: "id")')
export class Isolation {
  @Field(() => ID)
  id!: string;

  @Field(() => IsolationReason, { description: 'The gravest reason that decides now; after the end, the last one.' })
  reason!: Reason;

  @Field(() => IsolationMode)
  mode!: Mode;

  @Field(() => IsolationStatus)
  status!: Status;

  @Field(() => String, { nullable: true, description: 'Place code of the own residence; null unless isolated there.' })
  residenceCode!: string | null;

  @Field(() => DateTime, { description: 'When it began.' })
  since!: Date;

  @Field(() => Day, { nullable: true, description: 'Last day, included; null while only a result or recovery can end it.' })
  until!: string | null;

  @Field(() => Day, { nullable: true, description: 'The day on which the next phase, or the end, begins.' })
  turnsOn!: string | null;

  @Field(() => Day, { nullable: true, description: 'When the next swab is, or was, due; null when none is left.' })
  nextTestOn!: string | null;

  @Field(() => DateTime, { nullable: true })
  endedAt!: Date | null;

  @Field(() => String, { nullable: true, description: "The officer's reason for ending it early." })
  note!: string | null;

  @Field(() => Int, { description: 'Grows with every change, over all isolations of the person.' })
  version!: number;

  personId!: string;
  roomId!: string | null;
}

@ObjectType({ description: 'An order to keep somebody apart, for one reason. 隔离令' })
export class IsolationOrder {
  @Field(() => ID)
  id!: string;

  @Field(() => IsolationReason)
  reason!: Reason;

  @Field(() => ID, { description: 'The case, or the pooled tube, because of which it was given.' })
  causeId!: string;

  @Field(() => Day, { description: 'Day 1 of its plan.' })
  beginsOn!: string;

  @Field(() => Day, { nullable: true, description: 'Last day of its plan; null while only a result or recovery can end it.' })
  lastDay!: string | null;

  @Field(() => String, { description: 'Version of the policy of that day; a later one changes nothing of this order.' })
  policyVersion!: string;

  @Field(() => String, { description: 'Where that policy is written.' })
  policySource!: string;

  @Field(() => OrderEnding, { nullable: true, description: 'Null while it stands.' })
  ending!: Ending | null;

  @Field(() => DateTime, { nullable: true })
  endedAt!: Date | null;
}

@ObjectType({ description: 'One swab of the test calendar. 检测日历' })
export class IsolationTest {
  @Field(() => Int, { description: 'Day of its phase, from 1.' })
  day!: number;

  @Field(() => IsolationMode, { description: 'The phase.' })
  mode!: Mode;

  @Field(() => Day)
  dueOn!: string;

  @Field(() => LaboratoryReading, { nullable: true, description: 'What a counted result said; null while the test is not done.' })
  reading!: Reading | null;

  @Field(() => DateTime, { nullable: true, description: 'When the swab was taken.' })
  takenAt!: Date | null;
}

@ObjectType({ description: 'One change of an isolation. 隔离记录' })
export class IsolationChange {
  @Field(() => ID)
  id!: string;

  @Field(() => IsolationMode)
  mode!: Mode;

  @Field(() => IsolationStatus)
  status!: Status;

  @Field(() => IsolationReason)
  reason!: Reason;

  @Field(() => String, { nullable: true, description: 'Place code of the monitoring room.' })
  roomCode!: string | null;

  @Field(() => Day, { nullable: true })
  until!: string | null;

  @Field(() => String, { nullable: true })
  note!: string | null;

  @Field(() => DateTime)
  at!: Date;
}

@ObjectType({ description: 'A page of isolations. 隔离分页' })
export class IsolationConnection extends connection('Isolation', () => Isolation) {}

@InputType({ description: 'Which isolations; all conditions hold together.' })
export class IsolationFilter {
  @Field(() => [IsolationMode], { nullable: true, description: 'In one of these ways.' })
  modes?: Mode[] | null;

  @Field(() => [IsolationStatus], { nullable: true, description: 'In one of these states; those not over unless given.' })
  statuses?: Status[] | null;

  @Field(() => [IsolationReason], { nullable: true, description: 'For one of these reasons.' })
  reasons?: Reason[] | null;

  @Field(() => Day, { nullable: true, description: 'Last day is this one or earlier.' })
  endsBy?: string | null;

  @Field(() => Day, { nullable: true, description: 'A test was due on this day or earlier and is not done.' })
  testDueBy?: string | null;

  @Field(() => ID, { nullable: true, description: 'Because of this case or tube.' })
  causeId?: string | null;

  @Field(() => String, { nullable: true, description: 'The number of the person, as on the campus card.' })
  personNumber?: string | null;
}
