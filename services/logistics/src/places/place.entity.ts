import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../enums.ts';
import { PLACE_KINDS, PLACE_USES, type PlaceKind, type PlaceUse } from './place.ts';

export const PlaceKinds = enumOf(PLACE_KINDS);
export const PlaceUses = enumOf(PLACE_USES);

registerEnumType(PlaceKinds, {
  name: 'PlaceKind',
  description: 'What a place is in the tree; it decides where it may stand. 场所层级',
  valuesConfig: {
    CAMPUS: { description: 'Stands at the top. 校区' },
    ZONE: { description: 'Stands in a campus. 片区' },
    BUILDING: { description: 'Stands in a campus or zone, or at the top while nobody has said where. 楼栋' },
    FLOOR: { description: 'Lies in a building. 楼层' },
    ROOM: { description: 'Lies on a floor, or straight in a building. 房间' },
    VENUE: { description: 'Where people meet: a dining hall, a reading room, a shop. 公共场所' },
    GATE: { description: 'A way in or out of a campus, zone or building. 门岗' },
  },
});

registerEnumType(PlaceUses, {
  name: 'PlaceUse',
  description: 'What a place is for. 场所用途',
  valuesConfig: {
    DORMITORY: { description: '宿舍' }, CLASSROOM: { description: '教室' }, CANTEEN: { description: '食堂' }, LIBRARY: { description: '图书馆' },
    LABORATORY: { description: '实验室' }, OFFICE: { description: '办公' }, BATHHOUSE: { description: '浴室' }, CLINIC: { description: '医疗' },
    MONITORING: { description: 'For people under health monitoring. 健康观察' }, STORE: { description: 'Goods are kept or sold here. 物资' }, OTHER: { description: '其他' },
  },
});

/** Somewhere on campus, from the whole campus down to a room. */
@Entity({ tableName: 'place' })
@Directive('@key(fields: "id")')
@Directive('@key(fields: "code")')
@ObjectType({ description: 'Somewhere on campus, from the whole campus down to a room. 场所' })
export class Place {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Field(() => String, { description: 'What is written on the door and in other systems, such as D03-0512; unique. 场所编码' })
  @Property({ type: 'string' })
  code!: string;

  @Field(() => String)
  @Property({ type: 'string' })
  name!: string;

  @Field(() => PlaceKinds)
  @Property({ type: 'string' })
  kind!: PlaceKind;

  @Field(() => PlaceUses)
  @Property({ type: 'string' })
  use!: PlaceUse;

  @Field(() => Int, { description: 'People it takes at once: beds of a dormitory, seats elsewhere; 0 when nobody has counted. 容量' })
  @Property({ type: 'integer' })
  capacity!: number;

  @Field(() => Boolean, { description: 'False for a place that only a roster named: somebody has to go, look and confirm it. 是否已核实' })
  @Property({ type: 'boolean' })
  isConfirmed!: boolean;

  @Property({ type: 'uuid', nullable: true })
  parentId!: string | null;

  /** From the top down, without the place itself. */
  @Property({ type: 'array', columnType: 'uuid[]' })
  ancestorIds!: string[];

  /** Names from the top down, so that a page of rooms needs no second statement for where they are. */
  @Property({ type: 'string' })
  path!: string;

  @Property({ type: 'datetime' })
  registeredAt!: Date;
}
