import { DateTime } from '@campus/kit';
import { Directive, Field, Float, ID, Int, ObjectType } from 'type-graphql';

@Directive('@key(fields: "id")')
@ObjectType({ description: 'A place from which goods are handed out. 库房' })
export class Store {
  @Field(() => ID)
  id!: string;

  placeId!: string;
  placeCode!: string;
}

@ObjectType({ description: 'What one store has of one item. 库存' })
export class StockLevel {
  storeId!: string;
  itemId!: string;

  @Field(() => Int, { description: 'Units in this store; never below zero.' })
  quantity!: number;

  @Field(() => DateTime, { nullable: true, description: 'When somebody last counted it; null if never.' })
  countedAt!: Date | null;
}

@ObjectType({ description: 'How long one item lasts, all stores together. 保障天数' })
export class StockCover {
  itemId!: string;

  @Field(() => Int, { description: 'Units in all stores.' })
  quantity!: number;

  @Field(() => Float, { description: 'Units a day by the norm, for the people on campus now. 定额日耗' })
  norm!: number;

  @Field(() => Int, { description: 'Units taken out in the last seven days, returns deducted. 近 7 天出库' })
  usedInAWeek!: number;

  @Field(() => Float, { description: 'The greater of the norm and the last seven days a day. 日耗' })
  dailyUse!: number;

  @Field(() => Float, { nullable: true, description: 'Stock ÷ daily use; null where nothing is used. 保障天数' })
  daysOfCover!: number | null;

  @Field(() => Int, { description: 'Days that it has to last, by policy. 要求天数' })
  targetDays!: number;
}

@ObjectType({ description: 'So many of an item. 物资明细' })
export class GoodsLine {
  itemId!: string;

  @Field(() => Int)
  quantity!: number;
}

