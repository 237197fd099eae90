import { campusDay, type Context } from '@campus/kit';
import { sql } from 'kysely';
import { chunks } from '../rows.store.ts';
import { campusMoment } from '../campus-time.ts';
import type { Settled } from '../delivery/settle.store.ts';
import type { OnlinePlaceRow, Tables } from '../tables.ts';
import { placeItem, sessionItem, type Item, type SessionFacts } from './item.ts';

/** Sessions further away than this are figures, not lines: nobody reads a whole term. */
const DAYS_AHEAD = 7;
const DAY_MS = 86_400_000;

export interface Touched { readonly causeIds: readonly string[]; readonly sessions: readonly Settled[]; readonly places: readonly OnlinePlaceRow[] }

/** Tells the command centre where teaching stands with each cause, and what it did for it. */
export async function reportPart(context: Context<Tables>, { causeIds, sessions, places }: Touched): Promise<void> {
  const [reports, sessionItems, placeItems] = [await reportsOf(context, [...new Set(causeIds)]), await itemsOfSessions(context, sessions), await itemsOfPlaces(context, places)];
  const items = chunks([...sessionItems, ...placeItems]);
  const payloads = Array.from({ length: Math.max(1, items.length) }, (_, at) => ({ department: 'teaching', reports: at === 0 ? reports : [], items: items[at] ?? [] }));
  if (reports.length > 0 || items.length > 0) await context.emitAll('incident.part.reported', payloads);
}

type Counts = { causeId: string; sessions: number; places: number };

async function reportsOf(context: Context<Tables>, causeIds: readonly string[]) {
  const { db } = context;
  if (causeIds.length === 0) return [];
  const { rows } = await sql<Counts>`
    select cause::text as cause_id,
      (select count(*)::int from session where cause_ids @> array[cause] and cause_ids <> '{}' and cancelled_at is null) as sessions,
      (select count(*)::int from online_place where cause_ids @> array[cause] and ended_at is null) as places
    from unnest(${causeIds}::uuid[]) as cause order by cause`.execute(db);
  const at = context.now();
  return rows.map(({ causeId, sessions, places }) => ({
    causeId, step: 'TEACHING_ONLINE', isDone: true, at, version: at.getTime(),
    figures: [{ code: 'sessionsMoved', value: sessions }, { code: 'onlinePlaces', value: places }],
  }));
}

async function itemsOfSessions(context: Context<Tables>, sessions: readonly Settled[]): Promise<Item[]> {
  const { db } = context;
  const byId = new Map(sessions.filter(one => one.causeIds.length + one.causesBefore.length > 0).map(one => [one.id, one]));
  if (byId.size === 0) return [];
  const until = campusDay(new Date(context.now().getTime() + DAYS_AHEAD * DAY_MS));
  const { rows } = await sql<Omit<SessionFacts, 'moment'> & { startsAt: Date }>`
    select session.id, course.name as course, section.code as section, session.starts_at, session.room_code
    from session join section on section.id = session.section_id join course on course.id = section.course_id
    where session.id = any(${[...byId.keys()]}::uuid[]) and session.day <= ${until} order by session.starts_at, session.id`.execute(db);
  return rows.map(row => sessionItem({ ...row, moment: campusMoment(new Date(row.startsAt)).slice(5) }, byId.get(row.id)!, context.now()));
}

async function itemsOfPlaces(context: Context<Tables>, places: readonly OnlinePlaceRow[]): Promise<Item[]> {
  const { db } = context;
  if (places.length === 0) return [];
  const sections = [...new Set(places.map(place => place.sectionId))];
  const { rows } = await sql<{ id: string; name: string }>`
    select section.id, course.name from section join course on course.id = section.course_id where section.id = any(${sections}::uuid[])`.execute(db);
  const names = new Map(rows.map(row => [row.id, row.name]));
  return places.map(place => placeItem(place, names.get(place.sectionId)!, context.now()));
}
