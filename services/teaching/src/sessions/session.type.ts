import { connection, DateTime, Day } from '@campus/kit';
import { Directive, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DELIVERY_MODES, DELIVERY_REASONS, type DeliveryMode, type DeliveryReason } from '../delivery/delivery.ts';
import { Place, placeOf } from '../graph.ts';
import type { SessionRow } from '../tables.ts';

const enumOf = <Value extends string>(values: readonly Value[]) => Object.fromEntries(values.map(value => [value, value])) as Record<Value, Value>;

export const DeliveryModes = enumOf(DELIVERY_MODES);
registerEnumType(DeliveryModes, {
  name: 'DeliveryMode',
  description: 'How a session is held. 授课方式',
  valuesConfig: { ON_SITE: { description: 'In its room. 线下' }, BOTH: { description: 'In its room and by its link at once. 线上线下同步' }, ONLINE: { description: 'By its link alone. 线上' } },
});

export const DeliveryReasons = enumOf(DELIVERY_REASONS);
registerEnumType(DeliveryReasons, {
  name: 'DeliveryReason',
  description: 'Why a session is held that way, strongest first; never who or what is the matter. 授课方式依据',
  valuesConfig: {
    DECISION: { description: 'An officer decided so.' }, ROOM_CLOSED: { description: 'Its room is closed at that time.' },
    ISOLATED_SHARE: { description: 'Too many of a class are isolated, by policy.' }, ISOLATED_STUDENTS: { description: 'Somebody enrolled is isolated.' }, PLAN: { description: 'As planned.' },
  },
});

@Directive('@key(fields: "id")')
@ObjectType({ description: 'One meeting of a section at a given time. 课次' })
export class Session {
  @Field(() => ID)
  id!: string;

  @Field(() => Day, { description: 'The campus day on which it starts. 日期' })
  day!: string;

  @Field(() => DateTime, { description: 'When it begins. 开始' })
  startsAt!: Date;

  @Field(() => DateTime, { description: 'When it ends. 结束' })
  endsAt!: Date;

  @Field(() => DeliveryModes, { description: 'How it is held, or was. 授课方式' })
  mode!: DeliveryMode;

  @Field(() => DeliveryReasons, { description: 'Why it is held that way. 依据' })
  reason!: DeliveryReason;

  @Field(() => Int, { description: 'Grows with every change, as calendars want it. 修订号' })
  sequence!: number;

  roomCode!: string | null;
  sectionId!: string;
  cancelledAt!: Date | null;

  @Field(() => Place, { nullable: true, description: 'Its room, also while it is held online; null for one planned without. 教室' })
  get room(): Place | null {
    return this.roomCode === null ? null : placeOf(this.roomCode);
  }

  @Field(() => Boolean, { description: 'Whether it does not take place. 是否停课' })
  get isCancelled(): boolean {
    return this.cancelledAt !== null;
  }
}

/** A row with its getters. */
export const sessionFrom = (row: Partial<SessionRow>): Session => Object.assign(new Session(), row);

@ObjectType({ description: 'One page of sessions. 课次列表' })
export class SessionConnection extends connection('Session', () => Session) {}

@InputType({ description: 'Which sessions; conditions that are left out or null do not count. 筛选' })
export class SessionFilter {
  @Field(() => Day, { nullable: true, description: 'On this campus day.' }) day?: string | null;
  @Field(() => [DeliveryModes], { nullable: true, description: 'Held one of these ways.' }) modes?: DeliveryMode[] | null;
  @Field(() => String, { nullable: true, description: 'Rooms whose code begins like this, such as a building: T01.' }) roomPrefix?: string | null;
  @Field(() => String, { nullable: true, description: 'Part of the code of the section or of the name of the course.' }) search?: string | null;
  @Field(() => ID, { nullable: true, description: 'Of this section.' }) sectionId?: string | null;
}

@ObjectType({ description: 'News that sessions or online places changed. 课次变化' })
export class SessionsChange {
  @Field(() => Int, { description: 'How many at once.' }) count!: number;
  @Field(() => DateTime, { description: 'When.' }) at!: Date;
}
