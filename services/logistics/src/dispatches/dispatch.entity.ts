import { DateTime } from '@campus/kit';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../enums.ts';
import type { Line } from '../stores/goods.ts';
import { DISPATCH_STATES, type DispatchKind, type DispatchState } from './dispatch.ts';

export const DispatchStates = enumOf(DISPATCH_STATES);
export const DispatchKinds = enumOf<DispatchKind>(['FIRST_SET', 'DAILY', 'BY_HAND']);
registerEnumType(DispatchStates, {
  name: 'DispatchState', description: 'Where a dispatch stands. 配送状态',
  valuesConfig: {
    ORDERED: { description: 'Waits to be packed. 待发出' }, SHORT: { description: 'No store has all of it; nothing was taken. 缺货' }, SENT: { description: 'Taken from the store, on its way. 配送中' },
    DELIVERED: { description: 'Put down at the door without meeting anybody. 已送达' }, CANCELLED: { description: 'No longer needed before it was sent. 已取消' }, RETURNED: { description: 'Called back on its way; the stock is back. 已退回' },
  },
});
registerEnumType(DispatchKinds, {
  name: 'DispatchKind', description: 'What a dispatch is. 配送类型',
  valuesConfig: { FIRST_SET: { description: "Protective set and the day's meals, at the beginning of an isolation. 首次配送" }, DAILY: { description: 'Meals of a day. 每日餐食' }, BY_HAND: { description: 'Made by an officer. 人工出库' } },
});

/** Goods on their way from a store to a door. */
@Entity({ tableName: 'dispatch' })
@Directive('@key(fields: "id")')
@ObjectType({ description: 'Goods from a store to a door; whoever is behind it is not named. 配送单' })
export class Dispatch {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Field(() => DispatchKinds)
  @Property({ type: 'string' })
  kind!: DispatchKind;

  /** Not a field: the crew needs the door. */
  @Property({ type: 'uuid', nullable: true })
  personId: string | null = null;

  @Property({ type: 'uuid', nullable: true })
  collegeId: string | null = null;

  @Property({ type: 'string' })
  placeCode!: string;

  @Property({ type: 'array', columnType: 'uuid[]' })
  causeIds: string[] = [];

  @Field(() => DispatchStates)
  @Property({ type: 'string' })
  state!: DispatchState;

  @Field(() => Boolean, { description: 'True when it is on its way and no longer needed: call it back. 可召回' })
  @Property({ type: 'boolean' })
  isOffered = false;

  @Property({ type: 'string', columnType: 'date' })
  campusDay!: string;

  @Property({ type: 'json' })
  lines!: Line[];

  @Property({ type: 'json' })
  missing: Line[] = [];

  @Property({ type: 'uuid', nullable: true })
  storeId: string | null = null;

  @Field(() => DateTime)
  @Property({ type: 'datetime' })
  orderedAt!: Date;

  @Field(() => DateTime, { description: 'When it has to be sent. 发出时限' })
  @Property({ type: 'datetime' })
  dueAt!: Date;

  @Field(() => DateTime, { nullable: true })
  @Property({ type: 'datetime', nullable: true })
  sentAt: Date | null = null;

  @Field(() => String, { nullable: true, description: 'Who sent it.' })
  @Property({ type: 'string', nullable: true })
  sentByName: string | null = null;

  @Field(() => DateTime, { nullable: true })
  @Property({ type: 'datetime', nullable: true })
  deliveredAt: Date | null = null;

  @Field(() => String, { nullable: true, description: 'Who put it down at the door.' })
  @Property({ type: 'string', nullable: true })
  deliveredByName: string | null = null;

  @Field(() => DateTime, { nullable: true, description: 'When it was cancelled or called back.' })
  @Property({ type: 'datetime', nullable: true })
  endedAt: Date | null = null;

  @Field(() => String, { nullable: true })
  @Property({ type: 'string', nullable: true })
  note: string | null = null;

  @Property({ type: 'string', columnType: 'date' })
  policyVersion!: string;

  @Property({ type: 'double' })
  version!: number;
}
