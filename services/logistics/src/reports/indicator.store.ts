import { timed, type Consumer, type Context } from '@campus/kit';
import { sql } from 'kysely';
import { coverOfItems, type ItemCover } from '../stores/cover.store.ts';
import { leastCover, type ItemCategory } from '../stores/cover.ts';
import type { Tables } from '../tables.ts';

type Reading = { readonly code: string; readonly value: number | null; readonly numerator?: number; readonly denominator?: number; readonly at: Date; readonly proofPath: string };

/** Tells the command centre how logistics stands, with the page that proves it. */
export async function announceIndicators(context: Context<Tables>): Promise<void> {
  const at = context.now();
  const items = await coverOfItems(context);
  const readings: Reading[] = [coverReading('stock.days-of-cover', 'SUPPLY', items, at), coverReading('food.days-in-stock', 'FOOD', items, at), await roundsReading(context, at)];
  await context.emit('indicator.announced', { department: 'logistics', readings });
}

/** The days that the scarcest item of a category lasts; null while nobody uses any. */
function coverReading(code: string, category: ItemCategory, items: readonly ItemCover[], at: Date): Reading {
  const least = leastCover(items.filter(item => item.category === category));
  return { code, value: least && Math.floor(least.daysOfCover * 10) / 10, at, proofPath: '/logistics/stock' };
}

/** Per cent done of the terminal disinfections that were due in the last 30 days or are done; 100 where none was due, since none is missing. */
async function roundsReading({ db }: Context<Tables>, at: Date): Promise<Reading> {
  const { rows } = await sql<{ done: number; due: number }>`
    select count(*) filter (where state in ('DONE', 'CHECKED'))::int as done, count(*)::int as due from disinfection
    where state <> 'CANCELLED' and due_at > ${at}::timestamptz - interval '30 days' and (due_at <= ${at} or state in ('DONE', 'CHECKED'))`.execute(db);
  const { done, due } = rows[0]!;
  return { code: 'disinfection.rounds-done', value: due === 0 ? 100 : Math.floor((done / due) * 1000) / 10, numerator: done, denominator: due, at, proofPath: '/logistics/disinfections' };
}

/** Says it each minute, so that the board can tell a figure that stands still from a department that is silent. */
export const sayHowItStands: Consumer = timed<Tables>('* * * * *', 'announce-indicators', announceIndicators);
