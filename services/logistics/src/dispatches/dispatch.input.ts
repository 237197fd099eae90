import { connection, PageArgs, resultOf } from '@campus/kit';
import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { GoodsLineInput } from '../stores/goods.input.ts';
import { Dispatch, DispatchKinds, DispatchStates } from './dispatch.entity.ts';
import type { DispatchKind, DispatchState } from './dispatch.ts';

@ObjectType({ description: 'One page of dispatches. 配送列表' })
export class DispatchConnection extends connection('Dispatch', () => Dispatch) {}

@InputType({ description: 'Which dispatches; conditions that are left out or null do not count. 筛选' })
export class DispatchFilter {
  @Field(() => [DispatchStates], { nullable: true, description: 'In one of these states.' }) states?: DispatchState[] | null;
  @Field(() => DispatchKinds, { nullable: true, description: 'Of this kind.' }) kind?: DispatchKind | null;
  @Field(() => String, { nullable: true, description: 'Part of the code of the door, whatever its case.' }) search?: string | null;
}

@ArgsType()
export class DispatchesArgs extends PageArgs {
  @Field(() => DispatchFilter, { nullable: true, description: 'Null for all.' }) filter?: DispatchFilter | null;
}

@InputType({ description: 'Dispatches to hand to a crew. 发出' })
export class SendDispatchesInput {
  @Field(() => [ID], { description: 'Ids of 1 to 200 that are ORDERED or SHORT.' }) ids!: string[];
  @Field(() => ID, { nullable: true, description: 'The store to take from; left out, the first that has everything.' }) storeId?: string | null;
}

@InputType({ description: 'Dispatches put down at their doors. 确认送达' })
export class DeliverDispatchesInput {
  @Field(() => [ID], { description: 'Ids of 1 to 200 that are SENT.' }) ids!: string[];
}

@InputType({ description: 'Dispatches called back on their way. 召回' })
export class RecallDispatchesInput {
  @Field(() => [ID], { description: 'Ids of 1 to 200 that are SENT.' }) ids!: string[];
  @Field(() => String, { nullable: true, description: 'Why.' }) note?: string | null;
}

@InputType({ description: 'Goods that go out for a reason of the officer. 人工出库' })
export class DispatchInput {
  @Field(() => ID, { description: 'The store to take from. Refused with STOCK_SHORT when it has not all of it.' }) storeId!: string;
  @Field(() => String, { description: 'Code of the place they go to.' }) placeCode!: string;
  @Field(() => [GoodsLineInput], { description: 'What goes out, at least one item.' }) lines!: GoodsLineInput[];
  @Field(() => String, { nullable: true, description: 'What for.' }) note?: string | null;
  @Field(() => String, { nullable: true, description: 'Repeat it to be answered once however often you send.' }) idempotencyKey?: string | null;
}

@ObjectType({ description: 'What could be taken is on its way. 已发出' })
export class SendDispatchesSuccess {
  @Field(() => [Dispatch]) dispatches!: Dispatch[];
  @Field(() => Int, { description: 'How many are on their way.' }) sentCount!: number;
  @Field(() => Int, { description: 'How many no store has whole; they stay SHORT, and nothing was taken for them.' }) shortCount!: number;
}

@ObjectType({ description: 'They are at their doors. 已送达' })
export class DeliverDispatchesSuccess {
  @Field(() => [Dispatch]) dispatches!: Dispatch[];
}

@ObjectType({ description: 'They are called back and the goods are in stock again. 已召回' })
export class RecallDispatchesSuccess {
  @Field(() => [Dispatch]) dispatches!: Dispatch[];
}

@ObjectType({ description: 'The goods are on their way. 已出库' })
export class DispatchSuccess {
  @Field(() => Dispatch) dispatch!: Dispatch;
}

export const SendDispatchesResult = resultOf('SendDispatchesResult', SendDispatchesSuccess);
export const DeliverDispatchesResult = resultOf('DeliverDispatchesResult', DeliverDispatchesSuccess);
export const RecallDispatchesResult = resultOf('RecallDispatchesResult', RecallDispatchesSuccess);
export const DispatchResult = resultOf('DispatchResult', DispatchSuccess);
