import { uuid7, type Context } from '@campus/kit';
import { sql } from 'kysely';
import { announceIndicators } from '../reports/indicator.store.ts';
import type { Tables } from '../tables.ts';
import type { MovementKind } from './movement.entity.ts';
import { Shelves, type Booking } from './shelves.ts';

/** Takes hold of these items in these stores until the transaction ends, always in the same order, so that two who need the same goods never wait for each other. */
export async function holdShelves({ db }: Context<Tables>, storeIds: readonly string[], itemIds: readonly string[]): Promise<Shelves> {
  await sql`
    insert into stock (store_id, item_id, quantity) select store_id, item_id, 0 from unnest(${storeIds}::uuid[]) as store (store_id) cross join unnest(${itemIds}::uuid[]) as item (item_id)
    order by store_id, item_id on conflict do nothing`.execute(db);
  const levels = await db.selectFrom('stock').select(['storeId', 'itemId', 'quantity']).where(sql<boolean>`store_id = any(${storeIds}::uuid[]) and item_id = any(${itemIds}::uuid[])`)
    .orderBy('storeId').orderBy('itemId').forUpdate().execute();
  return new Shelves(levels);
}

export type Entry = Booking & { readonly kind: MovementKind; readonly note: string | null; readonly dispatchId: string | null };

/** Writes bookings into the ledger and the last balance of each shelf into the stock, two statements for any number; Postgres refuses a stock below zero. */
export async function book(context: Context<Tables>, entries: readonly Entry[]): Promise<string[]> {
  const { db, actor } = context;
  const at = context.now();
  const rows = entries.map(({ storeId, itemId, dispatchId, ...entry }) => ({ ...entry, id: uuid7(), store_id: storeId, item_id: itemId, dispatch_id: dispatchId, at, moved_by: actor.id, moved_by_name: actor.name }));
  const last = [...new Map(rows.map(row => [`${row.store_id} ${row.item_id}`, row])).values()];
  await sql`
    update stock set quantity = told.balance, counted_at = case when told.kind = 'COUNTED' then told.at else stock.counted_at end
    from jsonb_populate_recordset(null::movement, ${JSON.stringify(last)}::jsonb) as told where stock.store_id = told.store_id and stock.item_id = told.item_id`.execute(db);
  await sql`insert into movement select * from jsonb_populate_recordset(null::movement, ${JSON.stringify(rows)}::jsonb)`.execute(db);
  return rows.map(row => row.id);
}

/** Tells the stock pages and the board that stock moved. */
export async function announceStock(context: Context<Tables>, itemIds: Iterable<string>): Promise<void> {
  const ids = [...new Set(itemIds)];
  if (ids.length === 0) return;
  await context.emit('stock.changed', { itemIds: ids });
  await announceIndicators(context);
}
