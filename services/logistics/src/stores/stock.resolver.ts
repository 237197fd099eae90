import { Can, isId, page, type Context } from '@campus/kit';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root, Subscription } from 'type-graphql';
import { Place } from '../places/place.entity.ts';
import { placeById } from '../places/place.tables.ts';
import { idOrNone } from '../search.ts';
import type { Tables } from '../tables.ts';
import { MovementsArgs, StockMovementConnection } from './goods.input.ts';
import { StockItem } from './item.entity.ts';
import { StockMovement } from './movement.entity.ts';
import { coverByItem, itemById, levelsByItem, storeById, type ItemRow, type StockRow, type StoreRow } from './store.store.ts';
import { GoodsLine, StockCover, StockLevel, Store } from './store.type.ts';

@Resolver(() => StockItem)
export class StockItemResolver {
  @Query(() => [StockItem], { description: 'Everything kept in store, supplies first. 物资目录' })
  @Can('logistics.stock.read')
  stockItems(@Ctx() { db }: Context<Tables>) {
    return db.selectFrom('item').selectAll().orderBy('category', 'desc').orderBy('id').execute();
  }

  @Query(() => StockItem, { nullable: true, description: 'One item; null if there is none with this id. 物资' })
  @Can('logistics.stock.read')
  stockItem(@Arg('id', () => ID, { description: 'Id of the item.' }) id: string, @Ctx() context: Context<Tables>) {
    return isId(id) ? context.load(itemById, id) : null;
  }

  @FieldResolver(() => StockCover, { description: 'How long it lasts. 保障天数' })
  cover(@Root() { id }: ItemRow, @Ctx() context: Context<Tables>) {
    return context.load(coverByItem, id);
  }

  @FieldResolver(() => [StockLevel], { description: 'What each store has of it, by the code of the store.' })
  levels(@Root() { id }: ItemRow, @Ctx() context: Context<Tables>) {
    return context.load(levelsByItem, id);
  }

  @Subscription(() => [StockItem], { description: 'Items whose stock moved, as it happens. 库存变化', subscribe: ({ context }: { context: Context }) => context.live('stock.changed') })
  @Can('logistics.stock.read')
  async stockChanged(@Root() { itemIds }: { itemIds: readonly string[] }, @Ctx() context: Context<Tables>) {
    return (await Promise.all(itemIds.map(id => context.load(itemById, id)))).filter(row => row !== null);
  }
}

@Resolver(() => Store)
export class StoreResolver {
  @Query(() => [Store], { description: 'The stores, by the code of their place. 库房' })
  @Can('logistics.stock.read')
  stores(@Ctx() { db }: Context<Tables>) {
    return db.selectFrom('store').selectAll().orderBy('placeCode').execute();
  }

  @FieldResolver(() => Place, { description: 'Where it is.' })
  place(@Root() { placeId }: StoreRow, @Ctx() context: Context<Tables>) {
    return context.load(placeById, placeId);
  }
}

@Resolver(() => StockLevel)
export class StockLevelResolver {
  @FieldResolver(() => Store, { description: 'Which store.' })
  store(@Root() { storeId }: StockRow, @Ctx() context: Context<Tables>) {
    return context.load(storeById, storeId);
  }
}

@Resolver(() => GoodsLine)
export class GoodsLineResolver {
  @FieldResolver(() => StockItem, { description: 'Which item.' })
  item(@Root() { itemId }: GoodsLine, @Ctx() context: Context<Tables>) {
    return context.load(itemById, itemId);
  }
}

@Resolver(() => StockMovement)
export class StockMovementResolver {
  @Query(() => StockMovementConnection, { description: 'The ledger, latest first. 出入库记录' })
  @Can('logistics.stock.read')
  stockMovements(@Args(() => MovementsArgs) args: MovementsArgs, @Ctx() { db }: Context<Tables>, @Info() info: GraphQLResolveInfo) {
    let query = db.selectFrom('movement').selectAll('movement');
    if (args.itemId) query = query.where('itemId', '=', idOrNone(args.itemId));
    if (args.storeId) query = query.where('storeId', '=', idOrNone(args.storeId));
    return page(args, info, { db, query, order: [{ column: 'movement.at', direction: 'desc' }, { column: 'movement.id', direction: 'desc' }] });
  }

  @FieldResolver(() => StockItem, { description: 'Which item.' })
  item(@Root() { itemId }: StockMovement, @Ctx() context: Context<Tables>) {
    return context.load(itemById, itemId);
  }

  @FieldResolver(() => Store, { description: 'Which store.' })
  store(@Root() { storeId }: StockMovement, @Ctx() context: Context<Tables>) {
    return context.load(storeById, storeId);
  }
}
