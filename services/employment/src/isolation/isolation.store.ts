import { campusDay, type Context } from '@campus/kit';
import { sql } from 'kysely';
import { instantOf } from '../instant.ts';
import type { IsolationRow, Tables } from '../tables.ts';
import { covers } from './covering.ts';

/** Where these people stand, by person. */
export async function isolationsOf({ db }: Context<Tables>, people: readonly string[]): Promise<Map<string, IsolationRow>> {
  const rows = await db.selectFrom('isolation').selectAll().where(sql<boolean>`person_id = any(${people}::uuid[])`).execute();
  return new Map(rows.map(row => [row.personId, { ...row, since: instantOf(row.since), version: Number(row.version) }]));
}

/** Whether somebody attends online during this time. */
export const isCovered = (isolation: IsolationRow | undefined, { startsAt, endsAt }: { readonly startsAt: Date; readonly endsAt: Date }): boolean =>
  isolation !== undefined && covers(isolation, { endsAt, startsOn: campusDay(startsAt) });

/** The causes of these people's interviews to come, which another isolation may replace. */
export async function causesToReplace(context: Context<Tables>, people: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ causeId: string }>`
    select distinct unnest(cause_ids) as cause_id from interview where person_id = any(${people}::uuid[]) and status in ('PLANNED', 'MOVED') and starts_at > ${context.now()}`.execute(context.db);
  return rows.map(row => row.causeId);
}
