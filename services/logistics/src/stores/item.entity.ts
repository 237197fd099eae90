import { Directive, Field, Float, ID, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../enums.ts';
import type { ItemCategory } from './cover.ts';

export const ItemCategories = enumOf<ItemCategory>(['SUPPLY', 'FOOD']);
registerEnumType(ItemCategories, { name: 'ItemCategory', description: 'What an item is for. 物资类别', valuesConfig: { SUPPLY: { description: 'Epidemic supplies. 防疫物资' }, FOOD: { description: 'Food and water. 食品饮水' } } });

/** Something kept in store, with the norm by which it is used up. */
@Directive('@key(fields: "id")')
@ObjectType({ description: 'Something kept in store, with the norm by which it is used up. 物资' })
export class StockItem {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'Such as MASK; unique.' })
  code!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  nameEnglish!: string;

  @Field(() => String, { description: 'What it is counted in. 单位' })
  unit!: string;

  @Field(() => String)
  unitEnglish!: string;

  @Field(() => ItemCategories)
  category!: ItemCategory;

  @Field(() => Float, { description: 'Units that a student uses in a day. 学生日均定额' })
  normStudent!: number;

  @Field(() => Float, { description: 'Units that a member of staff uses in a day. 教职工日均定额' })
  normStaff!: number;

  @Field(() => String, { description: 'Who says so. 定额依据' })
  normSource!: string;

  @Field(() => String, { description: 'The same in English. 定额依据（英文）' })
  normSourceEnglish!: string;
}
