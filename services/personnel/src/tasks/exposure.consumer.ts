import { on, type Consumer } from '@campus/kit';
import { sql, type Kysely } from 'kysely';
import { oneAtATime } from '../rows.store.ts';
import { followPlaces } from '../parts/duties.store.ts';
import type { Tables } from '../tables.ts';

interface ExposureNews { readonly causeId: string; readonly isWithdrawn: boolean; readonly version: number; readonly at: string; readonly places: readonly { readonly code: string }[] }

/** Keeps the newest list of places of a cause, and answers every place it names or named; null if it was older news. */
async function keepExposure(db: Kysely<Tables>, { causeId, isWithdrawn, version, at, places }: ExposureNews): Promise<string[] | null> {
  const codes = [...new Set(places.map(place => place.code))];
  const before = await db.selectFrom('exposure').select('codes').where('causeId', '=', causeId).executeTakeFirst();
  const { rows } = await sql`
    insert into exposure (cause_id, is_withdrawn, codes, version, at) values (${causeId}, ${isWithdrawn}, ${codes}, ${version}, ${at})
    on conflict (cause_id) do update set is_withdrawn = excluded.is_withdrawn, codes = excluded.codes, version = excluded.version, at = excluded.at
    where exposure.version < excluded.version returning cause_id`.execute(db);
  return rows.length > 0 ? [...codes, ...(before?.codes ?? [])] : null;
}

/** The leaders of dormitory places where a case was get tasks; places that are not in the grid are other departments' business. */
export const followExposure: Consumer = on<ExposureNews, Tables>('place.exposed', 'follow-exposure', async (news, context) => {
  await oneAtATime(context.db);
  const codes = await keepExposure(context.db, news);
  if (codes === null) return;
  const units = await context.db.selectFrom('gridUnit').select('id').where('level', 'in', ['BUILDING', 'FLOOR', 'ROOM']).where(sql<boolean>`code = any(${codes}::text[])`).execute();
  await followPlaces(context, units.map(unit => unit.id), [news.causeId]);
});
