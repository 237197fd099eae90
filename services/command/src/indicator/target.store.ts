import { uuid7, type Context } from '@campus/kit';
import type { Tables } from '../tables.ts';
import { tellBoard } from './reading.store.ts';

/** Sets a target and keeps why; the states of the board follow, since they are judged when asked for. */
export async function keepTarget(context: Context<Tables>, { code, target: before }: { readonly code: string; readonly target: number }, target: number, reason: string): Promise<void> {
  await context.db.updateTable('indicator').set({ target }).where('code', '=', code).execute();
  await context.db.insertInto('targetChange').values({ id: uuid7(), indicatorCode: code, target, reason, changedBy: context.actor.name, changedAt: context.now() }).execute();
  await context.audit({ action: 'target.amended', entity: 'Indicator', entityId: code, detail: { before, target, reason } });
  await tellBoard(context, [code]);
}
