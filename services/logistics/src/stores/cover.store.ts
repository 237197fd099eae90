import type { Context } from '@campus/kit';
import { sql } from 'kysely';
import { policyAt } from '../policy/policy.store.ts';
import type { Tables } from '../tables.ts';
import { dailyNorm, dailyUse, daysOfCover, USE_DAYS, type ItemCategory } from './cover.ts';

/** How long an item lasts, with what that was computed from. */
export interface ItemCover { readonly itemId: string; readonly category: ItemCategory; readonly quantity: number; readonly norm: number; readonly usedInAWeek: number; readonly dailyUse: number; readonly daysOfCover: number | null; readonly targetDays: number }

interface Facts { itemId: string; category: ItemCategory; normStudent: number; normStaff: number; quantity: number; usedInAWeek: number; students: number; staff: number }

/** The cover of every item over all stores, by code; the cost follows the items and a week of the ledger, not the people. */
export async function coverOfItems(context: Context<Tables>): Promise<ItemCover[]> {
  const { db } = context;
  const { rows } = await sql<Facts>`
    select item.id as item_id, item.category, item.norm_student, item.norm_staff,
      coalesce((select sum(quantity) from stock where stock.item_id = item.id), 0)::int as quantity,
      coalesce((select -sum(quantity) from movement where movement.item_id = item.id and movement.kind in ('DISPATCHED', 'RETURNED')
        and movement.at > ${context.now()}::timestamptz - make_interval(days => ${USE_DAYS}) and movement.at <= ${context.now()}), 0)::int as used_in_a_week,
      coalesce((select people from headcount where kind = 'STUDENT'), 0) as students, coalesce((select people from headcount where kind = 'STAFF'), 0) as staff
    from item order by item.code`.execute(db);
  const { coverDays } = await policyAt(db, context.now());
  return rows.map(({ itemId, category, quantity, usedInAWeek, ...facts }) => {
    const norm = dailyNorm(facts, facts);
    return { itemId, category, quantity, norm, usedInAWeek, dailyUse: dailyUse(norm, usedInAWeek), daysOfCover: daysOfCover(quantity, norm, usedInAWeek), targetDays: coverDays[category] };
  });
}
