import { align, batch, group } from '@campus/kit';
import { sql, type Selectable } from 'kysely';
import type { Tables } from '../tables.ts';
import { coverOfItems, type ItemCover } from './cover.store.ts';

export type ItemRow = Selectable<Tables['item']>;
export type StoreRow = Selectable<Tables['store']>;
export type StockRow = Selectable<Tables['stock']>;

export const itemById = batch<string, ItemRow, Tables>(async (ids, { db }) => align(ids, await db.selectFrom('item').selectAll().where(sql<boolean>`id = any(${ids}::uuid[])`).execute(), row => row.id));
export const storeById = batch<string, StoreRow, Tables>(async (ids, { db }) => align(ids, await db.selectFrom('store').selectAll().where(sql<boolean>`id = any(${ids}::uuid[])`).execute(), row => row.id));
export const coverByItem = batch<string, ItemCover, Tables>(async (ids, context) => align(ids, await coverOfItems(context), row => row.itemId));

export const levelsByItem = batch<string, StockRow[], Tables>(async (ids, { db }) =>
  group(ids, await db.selectFrom('stock').innerJoin('store', 'store.id', 'stock.storeId').selectAll('stock').where(sql<boolean>`item_id = any(${ids}::uuid[])`).orderBy('store.placeCode').execute(), row => row.itemId));
