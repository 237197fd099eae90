import { connection, DateTime, PageArgs } from '@campus/kit';
import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { ItemState } from './part.ts';

export const ItemStates = { ACTIVE: 'ACTIVE', DONE: 'DONE', OFFERED: 'OFFERED', UNDONE: 'UNDONE' } as const satisfies Record<ItemState, ItemState>;
registerEnumType(ItemStates, {
  name: 'IncidentItemState',
  description: 'What became of something the incident touches. 事项状态',
  valuesConfig: {
    ACTIVE: { description: 'It holds now.' },
    DONE: { description: 'It was carried out.' },
    OFFERED: { description: 'Its reason is gone; its department decides whether to undo it.' },
    UNDONE: { description: 'It was undone; kept as history.' },
  },
});

@ObjectType({ description: 'Something the incident touches: a person, a room, a post, a class, an interview. 涉及事项' })
export class IncidentItem {
  @Field(() => ID) id!: string;
  @Field(() => String, { description: 'PERSON, ROOM, PLACE, DISINFECTION, DISPATCH, POST, TASK, CALL_OUT, SESSION, ONLINE_PLACE or INTERVIEW; departments may add more.' }) kind!: string;
  @Field(() => String, { description: 'Name of the department that looks after it.' }) department!: string;
  @Field(() => String, { description: 'In Chinese.' }) label!: string;
  @Field(() => String) labelEnglish!: string;
  @Field(() => String, { nullable: true, description: 'In Chinese.' }) detail!: string | null;
  @Field(() => String, { nullable: true }) detailEnglish!: string | null;
  @Field(() => ItemStates) state!: ItemState;
  @Field(() => DateTime, { description: 'When its department last changed it.' }) at!: Date;
}

@ObjectType({ description: 'A page of what an incident touches, the newest first. 涉及事项分页' })
export class IncidentItemConnection extends connection('IncidentItem', () => IncidentItem) {}

@ObjectType({ description: 'How much of one kind an incident touches. 涉及事项计数' })
export class IncidentKindCount {
  @Field(() => String) kind!: string;
  @Field(() => String, { description: 'Name of the department that looks after them.' }) department!: string;
  @Field(() => Int) activeCount!: number;
  @Field(() => Int) doneCount!: number;
  @Field(() => Int) offeredCount!: number;
  @Field(() => Int) undoneCount!: number;
}

@InputType({ description: 'Which items; conditions that are left out or null do not count. 筛选' })
export class IncidentItemFilter {
  @Field(() => String, { nullable: true, description: 'Of this kind.' }) kind?: string | null;
  @Field(() => ItemStates, { nullable: true, description: 'In this state.' }) state?: ItemState | null;
}

@ArgsType()
export class IncidentItemsArgs extends PageArgs {
  @Field(() => IncidentItemFilter, { nullable: true, description: 'Null for all.' }) filter?: IncidentItemFilter | null;
}
