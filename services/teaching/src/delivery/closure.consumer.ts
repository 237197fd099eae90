import { asRecords, type Consumer, type Context, on } from '@campus/kit';
import { sql } from 'kysely';
import { newestOf, oneAtATime } from '../rows.store.ts';
import { announceIndicators } from '../reports/indicator.store.ts';
import { reportPart } from '../reports/part.store.ts';
import type { Tables } from '../tables.ts';
import { settleDelivery } from './settle.store.ts';

/** A closed place as it is now; `codes` are itself and every place inside. */
export type ClosureNews = {
  readonly closureId: string;
  readonly placeCode: string;
  readonly codes: readonly string[];
  readonly isClosed: boolean;
  readonly from: string;
  readonly until: string | null;
  readonly causeIds: readonly string[];
  readonly version: number;
};

const rowOf = ({ closureId, placeCode, codes, isClosed, from, until, causeIds, version }: ClosureNews) =>
  ({ id: closureId, placeCode, codes, isClosed, startsAt: from, until, causeIds, version });

/** Keeps what is newer than what is known; answers the codes and causes that held before. */
async function keep({ db }: Context<Tables>, closures: readonly ClosureNews[]) {
  const ids = closures.map(one => one.closureId);
  const before = await db.selectFrom('closure').select(['codes', 'causeIds']).where(sql<boolean>`id = any(${ids}::uuid[])`).execute();
  await sql`insert into closure select * from jsonb_populate_recordset(null::closure, ${asRecords(closures.map(rowOf))}::jsonb)
    on conflict (id) do update set place_code = excluded.place_code, codes = excluded.codes, is_closed = excluded.is_closed, starts_at = excluded.starts_at,
      until = excluded.until, cause_ids = excluded.cause_ids, version = excluded.version where closure.version < excluded.version`.execute(db);
  return before;
}

async function sectionsIn(context: Context<Tables>, codes: readonly string[]): Promise<string[]> {
  const { db } = context;
  const rows = await db.selectFrom('session').select('sectionId').distinct().where(sql<boolean>`room_code = any(${codes}::text[])`).where('startsAt', '>', context.now()).execute();
  return rows.map(row => row.sectionId);
}

/** Sends the sessions of closed rooms online for as long as they are closed, and back afterwards. */
export const followClosures: Consumer = on<{ closures: readonly ClosureNews[] }, Tables>('place.closure.changed', 'follow-closures', async ({ closures }, context) => {
  if (closures.length === 0) return;
  await oneAtATime(context.db);
  const before = await keep(context, newestOf(closures, one => one.closureId));
  const concerned = [...before, ...closures];
  const sessions = await settleDelivery(context, await sectionsIn(context, [...new Set(concerned.flatMap(one => one.codes))]));
  await reportPart(context, { causeIds: concerned.flatMap(one => one.causeIds), sessions, places: [] });
  await announceIndicators(context);
});
