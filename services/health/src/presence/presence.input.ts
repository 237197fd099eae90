import { connection, DateTime, resultOf } from '@campus/kit';
import { Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Place } from '../place.ts';
import type { PresenceSource as Source, RecordFault } from './record.ts';

export const PresenceSource = { GATE: 'GATE', VENUE: 'VENUE', CLASS: 'CLASS' } as const satisfies Record<Source, Source>;
registerEnumType(PresenceSource, {
  name: 'PresenceSource',
  description: 'What noticed that somebody was there. 来源',
  valuesConfig: {
    GATE: { description: 'A gate or door terminal. 门禁' },
    VENUE: { description: 'A canteen, library or other venue that knows the table or seat. 场所' },
    CLASS: { description: 'The attendance of a class, or of a night in a dormitory room. 课堂与宿舍' },
  },
});

@InputType({ description: 'Who was where, from when until when.' })
export class PresenceRecordInput {
  @Field(() => String, { description: 'The number on the campus card.' })
  personNumber!: string;

  @Field(() => String, { description: 'Code of the place, such as C01-H1; case does not matter.' })
  placeCode!: string;

  @Field(() => String, { nullable: true, description: 'Table, seat or row, at most 40 characters. Without one the stay is with everybody in the whole place whose seat is not known either: send it.' })
  seat?: string | null;

  @Field(() => String, { nullable: true, description: 'The slot as the venue calls it, such as 11:20; at most 40 characters.' })
  slot?: string | null;

  @Field(() => DateTime, { description: 'When the person came; not before the retention of 30 days.' })
  enteredAt!: Date;

  @Field(() => DateTime, { description: 'When the person left: not before `enteredAt`, at most 24 hours later, not in the future. The same instant for a passing.' })
  leftAt!: Date;

  @Field(() => PresenceSource, { description: 'What recorded it.' })
  source!: Source;
}

@InputType({ description: 'A batch of presence.' })
export class RecordPresenceInput {
  @Field(() => String, { description: 'The same key answers the same batch once; a record sent again under another key changes nothing either.' })
  idempotencyKey!: string;

  @Field(() => [PresenceRecordInput], { description: '1 to 500 records. Refused with PRESENCE_TOO_MANY or PRESENCE_EMPTY otherwise.' })
  records!: PresenceRecordInput[];
}

@ObjectType({ description: 'A record that was not kept. 未采纳的记录' })
export class PresenceProblem {
  @Field(() => Int, { description: 'Its place in the batch, from 0.' })
  index!: number;

  @Field(() => String, { description: 'The field at fault.' })
  field!: string;

  @Field(() => String, { description: 'For programs: PERSON_UNKNOWN, PLACE_UNKNOWN, SEAT_UNREADABLE, LEFT_BEFORE_ENTERED, STAY_TOO_LONG, STAY_IN_FUTURE or STAY_TOO_OLD.' })
  code!: RecordFault['code'];

  @Field(() => String, { description: 'What is so, then what to do.' })
  message!: string;
}

@ObjectType({ description: 'Good records are kept; the others come back with what to do.' })
export class RecordPresenceSuccess {
  @Field(() => Int, { description: 'Records that said something new.' })
  recordedCount!: number;

  @Field(() => Int, { description: 'Records that were known already.' })
  repeatedCount!: number;

  @Field(() => [PresenceProblem], { description: 'Records that were not kept, in the order of the batch.' })
  problems!: PresenceProblem[];
}
export const RecordPresenceResult = resultOf('RecordPresenceResult', RecordPresenceSuccess);

@ObjectType({ description: 'A stay of one person at one place within one campus day. 到访记录' })
export class Presence {
  @Field(() => Place, { nullable: true })
  place!: Place;

  @Field(() => String, { nullable: true, description: 'Table, seat or row; null when nobody wrote one down.' })
  seat!: string | null;

  @Field(() => String, { nullable: true, description: 'The slot as the venue calls it.' })
  slot!: string | null;

  @Field(() => DateTime, { description: 'To the minute. A night is two stays, split at campus midnight.' })
  enteredAt!: Date;

  @Field(() => DateTime)
  leftAt!: Date;

  @Field(() => PresenceSource)
  source!: Source;
}

@ObjectType({ description: 'A page of stays. 到访记录分页' })
export class PresenceConnection extends connection('Presence', () => Presence) {}
