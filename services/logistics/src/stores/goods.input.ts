import { connection, PageArgs, resultOf } from '@campus/kit';
import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { StockItem } from './item.entity.ts';
import { StockMovement } from './movement.entity.ts';
import { Store } from './store.type.ts';

@ObjectType({ description: 'One page of the ledger. 出入库记录列表' })
export class StockMovementConnection extends connection('StockMovement', () => StockMovement) {}

@ArgsType()
export class MovementsArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Of this item; null for all.' }) itemId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Of this store; null for all.' }) storeId?: string | null;
}

@InputType({ description: 'So many of an item. 物资明细' })
export class GoodsLineInput {
  @Field(() => ID, { description: 'Id of the item; each at most once.' }) itemId!: string;
  @Field(() => Int, { description: 'Units, 1 to 10,000,000.' }) quantity!: number;
}

@InputType({ description: 'A place that becomes a store. 启用库房' })
export class OpenStoreInput {
  @Field(() => ID, { description: 'Id of a place for the use STORE. Refused with PLACE_NOT_STORE for any other, with PLACE_ALREADY_STORE for one that is a store.' }) placeId!: string;
}

@InputType({ description: 'Goods that came in. 入库' })
export class ReceiveGoodsInput {
  @Field(() => ID, { description: 'Where they are kept.' }) storeId!: string;
  @Field(() => [GoodsLineInput], { description: 'What came, at least one item.' }) lines!: GoodsLineInput[];
  @Field(() => String, { nullable: true, description: 'Supplier and delivery note.' }) note?: string | null;
  @Field(() => String, { nullable: true, description: 'Repeat it to be answered once however often you send.' }) idempotencyKey?: string | null;
}

@InputType({ description: 'What was counted on the shelf. 盘点' })
export class CountStockInput {
  @Field(() => ID, { description: 'Where it was counted.' }) storeId!: string;
  @Field(() => ID, { description: 'What was counted.' }) itemId!: string;
  @Field(() => Int, { description: 'Units found, 0 to 10,000,000.' }) counted!: number;
  @Field(() => String, { nullable: true, description: 'How a difference from the book came about; needed where there is one.' }) note?: string | null;
}

@ObjectType({ description: 'The place is a store. 已启用' })
export class OpenStoreSuccess {
  @Field(() => Store) store!: Store;
}

@ObjectType({ description: 'The goods are in the book. 已入库' })
export class ReceiveGoodsSuccess {
  @Field(() => [StockMovement], { description: 'One line an item.' }) movements!: StockMovement[];
}

@ObjectType({ description: 'The book agrees with the shelf. 已盘点' })
export class CountStockSuccess {
  @Field(() => StockItem) item!: StockItem;
  @Field(() => Int, { description: 'Counted less booked; 0 when they agreed.' }) difference!: number;
}

export const OpenStoreResult = resultOf('OpenStoreResult', OpenStoreSuccess);
export const ReceiveGoodsResult = resultOf('ReceiveGoodsResult', ReceiveGoodsSuccess);
export const CountStockResult = resultOf('CountStockResult', CountStockSuccess);
