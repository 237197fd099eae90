import type { Context } from '@campus/kit';
import { nextVersion } from '../moment.ts';
import { chooseStore, missingOf } from '../stores/goods.ts';
import { announceStock, book, holdShelves, type Entry } from '../stores/ledger.store.ts';
import { outgoing } from '../stores/shelves.ts';
import type { Tables } from '../tables.ts';
import type { Dispatch } from './dispatch.entity.ts';

const itemsOf = (dispatches: readonly Dispatch[]) => [...new Set(dispatches.flatMap(dispatch => dispatch.lines.map(line => line.itemId)))];

/** Takes each dispatch whole from a store, or marks it SHORT with what is missing; earlier orders come first. */
export async function send(context: Context<Tables>, dispatches: readonly Dispatch[], storeId: string | null): Promise<void> {
  const { db, actor } = context;
  const known = await db.selectFrom('store').select('id').orderBy('placeCode').execute();
  const stores = known.filter(store => !storeId || store.id === storeId);
  const shelves = await holdShelves(context, stores.map(store => store.id), itemsOf(dispatches));
  const entries: Entry[] = [];
  for (const dispatch of [...dispatches].sort((a, b) => a.orderedAt.getTime() - b.orderedAt.getTime())) {
    const store = chooseStore(dispatch.lines, stores, ({ id }) => shelves.of(id));
    const missing = store ? missingOf(dispatch.lines, shelves.of(store.id)) : dispatch.lines;
    const version = nextVersion(dispatch.version, context.now());
    if (!store || missing.length > 0) {
      Object.assign(dispatch, { state: 'SHORT', missing, version });
      continue;
    }
    entries.push(...shelves.move(store.id, outgoing(dispatch.lines)).map(booking => ({ ...booking, kind: 'DISPATCHED' as const, note: null, dispatchId: dispatch.id })));
    Object.assign(dispatch, { state: 'SENT', missing: [], storeId: store.id, sentAt: context.now(), sentByName: actor.name, version });
  }
  await book(context, entries);
  await announceStock(context, entries.map(entry => entry.itemId));
}

/** Puts the goods of dispatches that are called back into the stores they came from. */
export async function giveBack(context: Context<Tables>, dispatches: readonly Dispatch[], note: string | null): Promise<void> {
  const shelves = await holdShelves(context, [...new Set(dispatches.map(dispatch => dispatch.storeId!))], itemsOf(dispatches));
  const entries: Entry[] = dispatches.flatMap(({ id, storeId, lines }) => shelves.move(storeId!, lines).map(booking => ({ ...booking, kind: 'RETURNED' as const, note, dispatchId: id })));
  await book(context, entries);
  for (const dispatch of dispatches) Object.assign(dispatch, { state: 'RETURNED', isOffered: false, endedAt: context.now(), note: note ?? dispatch.note, version: nextVersion(dispatch.version, context.now()) });
  await announceStock(context, entries.map(entry => entry.itemId));
}
