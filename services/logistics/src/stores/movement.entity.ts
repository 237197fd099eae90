import { DateTime } from '@campus/kit';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../enums.ts';

export type MovementKind = 'RECEIVED' | 'COUNTED' | 'DISPATCHED' | 'RETURNED';
export const MovementKinds = enumOf<MovementKind>(['RECEIVED', 'COUNTED', 'DISPATCHED', 'RETURNED']);
registerEnumType(MovementKinds, {
  name: 'StockMovementKind', description: 'Why a stock changed. 出入库类型',
  valuesConfig: { RECEIVED: { description: '入库' }, COUNTED: { description: 'Set right after a count. 盘点' }, DISPATCHED: { description: '出库' }, RETURNED: { description: '退回' } },
});

/** One line of the ledger; lines are only ever added. */
@ObjectType({ description: 'One line of the ledger of a store; lines are only ever added. 出入库记录' })
export class StockMovement {
  @Field(() => ID)
  id!: string;

  storeId!: string;
  itemId!: string;

  @Field(() => MovementKinds)
  kind!: MovementKind;

  @Field(() => Int, { description: 'What came in; negative for what went out.' })
  quantity!: number;

  @Field(() => Int, { description: 'What this store had of the item afterwards. 结存' })
  balance!: number;

  @Field(() => DateTime)
  at!: Date;

  movedBy!: string;

  @Field(() => String, { description: 'Who moved it.' })
  movedByName!: string;

  dispatchId!: string | null;

  @Field(() => String, { nullable: true, description: 'Supplier and delivery note, or how a difference came about.' })
  note!: string | null;
}
