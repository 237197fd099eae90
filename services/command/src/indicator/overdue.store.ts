import { type Context } from '@campus/kit';
import { sql } from 'kysely';
import { instantOf } from '../rows.store.ts';
import type { Tables } from '../tables.ts';
import type { OverduePart } from './overdue.ts';

/** Keeps the newest of what a department says of its overdue tasks. */
export async function keepPart({ db }: Context<Tables>, part: OverduePart): Promise<void> {
  await db.insertInto('overduePart').values(part)
    .onConflict(on => on.column('department').doUpdateSet({ value: part.value, measuredAt: part.measuredAt }).where(sql<boolean>`overdue_part.measured_at < excluded.measured_at`)).execute();
}

export const partsOf = async ({ db }: Context<Tables>): Promise<OverduePart[]> =>
  (await db.selectFrom('overduePart').selectAll().execute()).map(part => ({ ...part, measuredAt: instantOf(part.measuredAt) }));
