import { Can, isId, missing, refused, uuid7, type Context, type ProblemFacts } from '@campus/kit';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { placeById } from '../places/place.tables.ts';
import type { Tables } from '../tables.ts';
import { CountStockInput, CountStockResult, CountStockSuccess, OpenStoreInput, OpenStoreResult, OpenStoreSuccess, ReceiveGoodsInput, ReceiveGoodsResult, ReceiveGoodsSuccess } from './goods.input.ts';
import { pathOf, refuseCount, refuseLines, refuseStore, type Line } from './goods.ts';
import { announceStock, book, holdShelves } from './ledger.store.ts';
import { itemById, storeById } from './store.store.ts';
import { Store } from './store.type.ts';

/** The first of these lines whose item nobody keeps, as a problem. */
export async function missingItem(context: Context<Tables>, lines: readonly Line[]): Promise<ProblemFacts | null> {
  for (const [i, { itemId }] of lines.entries()) if (!isId(itemId) || !(await context.load(itemById, itemId))) return missing('item', itemId, pathOf(i, 'itemId'));
  return null;
}

@Resolver(() => Store)
export class GoodsResolver {
  @Mutation(() => OpenStoreResult, { description: 'Makes a place a store from which goods are handed out. 启用库房' })
  @Can('logistics.store.open')
  async openStore(@Arg('input', () => OpenStoreInput, { description: 'Which place.' }) { placeId }: OpenStoreInput, @Ctx() context: Context<Tables>) {
    const place = isId(placeId) ? await context.load(placeById, placeId) : null;
    if (!place) return refused(missing('place', placeId, ['input', 'placeId']));
    const store = { id: uuid7(), placeId, placeCode: place.code };
    const problem = refuseStore(place, false);
    if (problem) return refused(problem);
    const opened = await context.db.insertInto('store').values(store).onConflict(on => on.doNothing()).returning('id').executeTakeFirst();
    if (!opened) return refused(refuseStore(place, true)!);
    await context.audit({ action: 'store.opened', entity: 'Store', entityId: store.id, detail: { code: place.code } });
    return Object.assign(new OpenStoreSuccess(), { store });
  }

  @Mutation(() => ReceiveGoodsResult, { description: 'Books goods that came in. 入库' })
  @Can('logistics.goods.receive')
  async receiveGoods(@Arg('input', () => ReceiveGoodsInput, { description: 'What came, and where it is kept.' }) { storeId, lines, note = null }: ReceiveGoodsInput, @Ctx() context: Context<Tables>) {
    if (!isId(storeId) || !(await context.load(storeById, storeId))) return refused(missing('store', storeId, ['input', 'storeId']));
    const problem = refuseLines(lines) ?? (await missingItem(context, lines));
    if (problem) return refused(problem);
    const itemIds = lines.map(line => line.itemId);
    const shelves = await holdShelves(context, [storeId], itemIds);
    const ids = await book(context, shelves.move(storeId, lines).map(booking => ({ ...booking, kind: 'RECEIVED', note, dispatchId: null })));
    await context.audit({ action: 'goods.received', entity: 'Store', entityId: storeId, detail: { lines, note } });
    await announceStock(context, itemIds);
    const movements = await context.db.selectFrom('movement').selectAll().where('id', 'in', ids).execute();
    return Object.assign(new ReceiveGoodsSuccess(), { movements });
  }

  @Mutation(() => CountStockResult, { description: 'Sets the book right after a count; the difference stays in the ledger with its explanation. 盘点' })
  @Can('logistics.stock.count')
  async countStock(@Arg('input', () => CountStockInput, { description: 'What was found.' }) { storeId, itemId, counted, note = null }: CountStockInput, @Ctx() context: Context<Tables>) {
    if (!isId(storeId) || !(await context.load(storeById, storeId))) return refused(missing('store', storeId, ['input', 'storeId']));
    const item = isId(itemId) ? await context.load(itemById, itemId) : null;
    if (!item) return refused(missing('item', itemId, ['input', 'itemId']));
    const shelves = await holdShelves(context, [storeId], [itemId]);
    const inBook = shelves.of(storeId).get(itemId)!;
    const problem = refuseCount(counted, inBook, note);
    if (problem) return refused(problem);
    await book(context, shelves.move(storeId, [{ itemId, quantity: counted - inBook }]).map(booking => ({ ...booking, kind: 'COUNTED', note, dispatchId: null })));
    await context.audit({ action: 'stock.counted', entity: 'StockItem', entityId: itemId, detail: { store: storeId, inBook, counted, note } });
    await announceStock(context, [itemId]);
    return Object.assign(new CountStockSuccess(), { item, difference: counted - inBook });
  }
}
