import { DateTime } from '@campus/kit';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../enums.ts';
import type { ClosureMeasure, ClosureState, EndReason } from './closure.ts';

export const ClosureMeasures = enumOf<ClosureMeasure>(['LOCKED', 'DISINFECTION']);
export const ClosureStates = enumOf<ClosureState>(['CLOSED', 'OFFERED', 'ENDED']);
export const EndReasons = enumOf<EndReason>(['CHECKED', 'BY_HAND', 'OVERRIDDEN', 'WITHDRAWN']);

registerEnumType(ClosureMeasures, {
  name: 'ClosureMeasure', description: 'How far a closure goes. 封控方式',
  valuesConfig: { LOCKED: { description: 'Nobody enters. 封控' }, DISINFECTION: { description: 'Disinfected without locking anybody out: dormitory rooms, clinics, supply stores. 仅消毒' } },
});
registerEnumType(ClosureStates, {
  name: 'ClosureState', description: 'Where a closure stands. 封控状态',
  valuesConfig: {
    CLOSED: { description: 'In force. 封控中' },
    OFFERED: { description: 'In force, but what it was for is withdrawn: finish the disinfection that was begun and reopen. 待解除' },
    ENDED: { description: 'Over; kept as history. 已解除' },
  },
});
registerEnumType(EndReasons, {
  name: 'ClosureEndReason', description: 'Why a closure ended. 解除原因',
  valuesConfig: {
    CHECKED: { description: 'Its terminal disinfection was done and checked. 消毒合格' }, BY_HAND: { description: 'An officer reopened it. 人工解除' },
    OVERRIDDEN: { description: 'Reopened before its disinfection was finished; who approved it is on record. 特批解除' }, WITHDRAWN: { description: 'What it was for was withdrawn before anybody had begun. 撤销' },
  },
});

/** One closing of a place, from its beginning to its end; never deleted. */
@Entity({ tableName: 'closure' })
@Directive('@key(fields: "id")')
@ObjectType({ description: 'One closing of a place, from its beginning to its end. It says that the place has to be disinfected, never who was there. 封控' })
export class Closure {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Property({ type: 'uuid' })
  placeId!: string;

  @Property({ type: 'string' })
  placeCode!: string;

  @Field(() => ClosureMeasures)
  @Property({ type: 'string' })
  measure!: ClosureMeasure;

  @Field(() => ClosureStates)
  @Property({ type: 'string' })
  state!: ClosureState;

  @Field(() => Boolean, { description: 'True when an officer closed it; it then stays closed until an officer reopens it. 人工封控' })
  @Property({ type: 'boolean' })
  isByHand!: boolean;

  @Field(() => String, { nullable: true, description: "The officer's reason; null when the chain closed it." })
  @Property({ type: 'string', nullable: true })
  reason!: string | null;

  @Property({ type: 'string' })
  closedBy!: string;

  @Field(() => String, { description: 'Who closed it.' })
  @Property({ type: 'string' })
  closedByName!: string;

  /** Opaque; they tie the consequences of one finding together across departments. */
  @Property({ type: 'array', columnType: 'uuid[]' })
  causeIds!: string[];

  @Field(() => DateTime)
  @Property({ type: 'datetime' })
  closedAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'Null while it is in force.' })
  @Property({ type: 'datetime', nullable: true })
  endedAt: Date | null = null;

  @Property({ type: 'string', nullable: true })
  endedBy: string | null = null;

  @Field(() => String, { nullable: true, description: 'Who ended it; null while it is in force.' })
  @Property({ type: 'string', nullable: true })
  endedByName: string | null = null;

  @Field(() => EndReasons, { nullable: true, description: 'Null while it is in force.' })
  @Property({ type: 'string', nullable: true })
  endReason: EndReason | null = null;

  @Field(() => String, { nullable: true, description: 'Who approved reopening before the disinfection was finished.' })
  @Property({ type: 'string', nullable: true })
  approvedBy: string | null = null;

  @Field(() => String, { nullable: true, description: 'What was said when it ended.' })
  @Property({ type: 'string', nullable: true })
  endNote: string | null = null;

  @Property({ type: 'datetime', nullable: true })
  coveredUntil: Date | null = null;

  @Property({ type: 'double' })
  version!: number;
}
