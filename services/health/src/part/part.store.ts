import type { Context } from '@campus/kit';
import { sql, type Kysely } from 'kysely';
import type { Tables } from '../tables.ts';
import { itemsOf, reportsOf, type PendingOrder, type RoomStay } from './part.ts';
import { partsOfCauses } from './shared-causes.store.ts';

const LARGEST_MESSAGE = 500;

/** People pending because of a tube, as far as their isolation changed. */
async function pendingOf(db: Kysely<Tables>, isolations: readonly string[]): Promise<PendingOrder[]> {
  const { rows } = await sql<PendingOrder>`
    select id, person_id, cause_id, ending from isolation_order where isolation_id = any(${isolations}::uuid[]) and reason = 'PENDING_RESULT' order by id`.execute(db);
  return rows;
}

/** The rooms given in these isolations, those left included: their last state may not have been told. */
async function staysOf(db: Kysely<Tables>, isolations: readonly string[]): Promise<RoomStay[]> {
  const { rows } = await sql<RoomStay>`
    select stay.id, stay.person_id, stay.ending, stay.left_at is null as is_there, room.code,
      array(select distinct cause_id from isolation_order where isolation_id = stay.isolation_id and (ended_at is null or stay.left_at is not null)) as cause_ids
    from isolation_stay stay join monitoring_room room on room.id = stay.room_id where stay.isolation_id = any(${isolations}::uuid[]) order by stay.id`.execute(db);
  return rows;
}

/** Grows with every report, so that the incident room tells newer from older ones; a clock may tick the same twice. */
async function nextVersion(db: Kysely<Tables>): Promise<number> {
  const { rows } = await sql<{ version: number }>`select nextval('isolation_news')::int as version`.execute(db);
  return rows[0]!.version;
}

interface Touched { readonly isolations: readonly string[]; readonly tested: readonly string[]; readonly causes: readonly string[] }

/** Tells the incident room where isolation and testing stand for each cause concerned and its neighbours, and which people and rooms it holds. */
export async function reportParts(context: Context<Tables>, { isolations, tested, causes }: Touched): Promise<void> {
  const { db } = context;
  const { rows: ofTests } = await sql<{ causeId: string }>`select distinct cause_id from isolation_order where person_id = any(${tested}::uuid[]) and ended_at is null`.execute(db);
  const concerned = [...causes, ...ofTests.map(row => row.causeId)];
  if (concerned.length === 0 && isolations.length === 0) return;
  const stamp = { at: context.now(), version: await nextVersion(db) };
  const reports = reportsOf(await partsOfCauses(db, concerned), stamp);
  const items = itemsOf(await pendingOf(db, isolations), await staysOf(db, isolations), stamp);
  for (let from = 0; from < Math.max(reports.length, items.length); from += LARGEST_MESSAGE) {
    await context.emit('incident.part.reported', { department: 'health', reports: reports.slice(from, from + LARGEST_MESSAGE), items: items.slice(from, from + LARGEST_MESSAGE) });
  }
}
