import type { Context } from '@campus/kit';
import { sql } from 'kysely';
import type { Tables } from '../tables.ts';
import type { Visit } from './visit.ts';

/** Keeps the newest that is known of a cause; false when this is older or the same, and nothing is to be done. */
export async function keepCause(context: Context<Tables>, { causeId, version, isWithdrawn }: { causeId: string; version: number; isWithdrawn: boolean }): Promise<boolean> {
  const { db } = context;
  const { rows } = await sql`
    insert into cause (id, version, is_withdrawn, heard_at) values (${causeId}, ${version}, ${isWithdrawn}, ${context.now()})
    on conflict (id) do update set version = excluded.version, is_withdrawn = excluded.is_withdrawn, heard_at = excluded.heard_at where cause.version < excluded.version
    returning id`.execute(db);
  return rows.length > 0;
}

/** Replaces the visits of a cause by these; one that is gone from the list is withdrawn and kept. Answers the ids of all places it names or named. */
export async function keepVisits({ db }: Context<Tables>, causeId: string, visits: readonly Visit[]): Promise<string[]> {
  const rows = JSON.stringify(visits.map(({ code, seats, from, until }) => ({ code, seats, since: from, until_at: until })));
  await sql`
    insert into exposure (cause_id, place_code, place_id, seats, since, until_at, is_withdrawn)
    select ${causeId}, told.code, place.id, told.seats, told.since, told.until_at, false
    from jsonb_to_recordset(${rows}::jsonb) as told (code text, seats text[], since timestamptz, until_at timestamptz) left join place on place.code = told.code
    on conflict (cause_id, place_code) do update set place_id = excluded.place_id, seats = excluded.seats, since = excluded.since, until_at = excluded.until_at, is_withdrawn = false`.execute(db);
  await sql`update exposure set is_withdrawn = true where cause_id = ${causeId} and not place_code = any(${visits.map(visit => visit.code)}::text[])`.execute(db);
  const named = await db.selectFrom('exposure').select('placeId').where('causeId', '=', causeId).where('placeId', 'is not', null).execute();
  return named.map(row => row.placeId!);
}

/** Gives visits their place once somebody has registered it; answers the ids of the places found. */
export async function placeVisits({ db }: Context<Tables>, codes: readonly string[]): Promise<{ placeId: string; causeId: string }[]> {
  const { rows } = await sql<{ placeId: string; causeId: string }>`
    update exposure set place_id = place.id from place where place.code = exposure.place_code and exposure.place_id is null and exposure.place_code = any(${codes}::text[])
    returning place.id as place_id, exposure.cause_id`.execute(db);
  return rows;
}
