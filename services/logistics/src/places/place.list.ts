import { connection, PageArgs, type OrderColumn } from '@campus/kit';
import { sql, type Kysely } from 'kysely';
import { ArgsType, Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import type { PlaceKind, PlaceUse } from './place.ts';
import { Place, PlaceKinds, PlaceUses } from './place.entity.ts';
import { anywhere, idOrNone } from '../search.ts';
import type { Tables } from '../tables.ts';
import { PLACE_COLUMNS } from './place.tables.ts';

@ObjectType({ description: 'One page of places. 场所列表' })
export class PlaceConnection extends connection('Place', () => Place) {}

@InputType({ description: 'Which places; conditions that are left out or null do not count. 筛选' })
export class PlaceFilter {
  @Field(() => PlaceKinds, { nullable: true, description: 'Of this kind.' }) kind?: PlaceKind | null;
  @Field(() => PlaceUses, { nullable: true, description: 'For this use.' }) use?: PlaceUse | null;
  @Field(() => ID, { nullable: true, description: 'Directly under this place.' }) parentId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Anywhere below this place.' }) withinId?: string | null;
  @Field(() => String, { nullable: true, description: 'Part of the code or of the name, whatever its case.' }) search?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'False: those that only a roster named and somebody has to look at.' }) isConfirmed?: boolean | null;
}

export const PlaceOrders = { CODE: 'CODE', NAME: 'NAME', CAPACITY: 'CAPACITY', NEWEST: 'NEWEST' } as const;
registerEnumType(PlaceOrders, {
  name: 'PlaceOrder',
  description: 'What a list of places begins with. 排序',
  valuesConfig: { CAPACITY: { description: 'The largest first.' }, NEWEST: { description: 'What was registered last first.' } },
});

const ORDERS: Record<keyof typeof PlaceOrders, readonly OrderColumn[]> = {
  CODE: [{ column: 'place.code', direction: 'asc' }],
  NAME: [{ column: 'place.name', direction: 'asc' }, { column: 'place.id', direction: 'asc' }],
  CAPACITY: [{ column: 'place.capacity', direction: 'desc' }, { column: 'place.id', direction: 'desc' }],
  NEWEST: [{ column: 'place.registeredAt', direction: 'desc' }, { column: 'place.id', direction: 'desc' }],
};

@ArgsType()
export class PlacesArgs extends PageArgs {
  @Field(() => PlaceFilter, { nullable: true, description: 'Null for all places.' }) filter?: PlaceFilter | null;
  @Field(() => PlaceOrders, { defaultValue: 'CODE', description: 'By code unless given.' }) orderBy: keyof typeof PlaceOrders = 'CODE';
}

/** The list as `page()` takes it. */
export function placeList(db: Kysely<Tables>, { filter, orderBy }: PlacesArgs) {
  let query = db.selectFrom('place').select(PLACE_COLUMNS);
  if (filter?.kind) query = query.where('kind', '=', filter.kind);
  if (filter?.use) query = query.where('use', '=', filter.use);
  if (filter?.parentId) query = query.where('parentId', '=', idOrNone(filter.parentId));
  if (filter?.withinId) query = query.where(sql<boolean>`ancestor_ids @> array[${idOrNone(filter.withinId)}::uuid]`);
  if (typeof filter?.isConfirmed === 'boolean') query = query.where('isConfirmed', '=', filter.isConfirmed);
  if (filter?.search) query = query.where(where => where.or([where('code', 'ilike', anywhere(filter.search!)), where('name', 'ilike', anywhere(filter.search!))]));
  return { db, query, order: ORDERS[orderBy] };
}
