import { align, batch, type Context } from '@campus/kit';
import { sql, type Selectable } from 'kysely';
import { reportSupplies } from '../reports/supply-report.store.ts';
import type { Tables } from '../tables.ts';
import type { Dispatch } from './dispatch.entity.ts';

export type DispatchRow = Selectable<Tables['dispatch']>;

export const dispatchById = batch<string, DispatchRow, Tables>(async (ids, { db }) =>
  align(ids, await db.selectFrom('dispatch').selectAll().where(sql<boolean>`id = any(${ids}::uuid[])`).execute(), row => row.id));

/** Tells the pages and the command centre of dispatches that began or moved on; call it after `em.flush()`. */
export async function announceDispatches(context: Context<Tables>, dispatches: readonly Dispatch[], causeIds: Iterable<string> = []): Promise<void> {
  if (dispatches.length > 0) await context.emit('dispatch.changed', { dispatches: dispatches.map(({ id, collegeId }) => ({ id, collegeId })) });
  await reportSupplies(context, new Set([...causeIds, ...dispatches.flatMap(dispatch => dispatch.causeIds)]), dispatches);
}
