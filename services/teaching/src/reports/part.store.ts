import { campusDay, countShared, figuresOfCause, type Context, type CountedSet } from '@campus/kit';
import { sql, type Kysely } from 'kysely';
import { chunks, oneAtATime } from '../rows.store.ts';
import { campusMoment } from '../campus-time.ts';
import type { Settled } from '../delivery/settle.store.ts';
import type { OnlinePlaceRow, SessionRow, Tables } from '../tables.ts';
import { placeItem, sessionItem, type Item, type SessionFacts } from './item.ts';

/** Sessions further away than this are figures, not lines: nobody reads a whole term. */
const DAYS_AHEAD = 7;
const DAY_MS = 86_400_000;

export interface Touched {
  readonly sessions: readonly Pick<Settled, 'id' | 'causeIds' | 'causesBefore'>[];
  /** Sessions that were given another time or room or called off: their lines are told however far away they are now. */
  readonly amended?: readonly Pick<SessionRow, 'id' | 'causeIds'>[];
  readonly places: readonly OnlinePlaceRow[];
  /** Causes to report though nothing was done for them. */
  readonly causeIds?: readonly string[];
}

/** Tells the command centre where teaching stands with each cause and its neighbours, and what it did for it. */
export async function reportPart(context: Context<Tables>, { causeIds = [], sessions, amended = [], places }: Touched): Promise<void> {
  const asked = [...causeIds, ...amended.flatMap(one => one.causeIds), ...sessions.flatMap(one => [...one.causesBefore, ...one.causeIds]), ...places.flatMap(place => place.causeIds)];
  const [reports, sessionItems, placeItems] = [await reportsOf(context, asked), await itemsOfSessions(context, sessions, amended), await itemsOfPlaces(context, places)];
  const items = chunks([...sessionItems, ...placeItems]);
  const payloads = Array.from({ length: Math.max(1, items.length) }, (_, at) => ({ department: 'teaching', reports: at === 0 ? reports : [], items: items[at] ?? [] }));
  if (reports.length > 0 || items.length > 0) await context.emitAll('incident.part.reported', payloads);
}

/** What was done by the causes that share it, as far as one of these is among them. */
async function partsShared(db: Kysely<Tables>, causeIds: readonly string[]): Promise<CountedSet[]> {
  const { rows } = await sql<{ causeIds: string[]; sessions: number; places: number }>`select * from parts_shared(${causeIds}::uuid[])`.execute(db);
  return rows.map(({ causeIds, sessions, places }) => ({ causeIds, counts: { sessionsMoved: sessions, onlinePlaces: places } }));
}

/** Grows with every report, over all causes. */
async function nextVersion(db: Kysely<Tables>): Promise<number> {
  const { rows } = await sql<{ version: string }>`select nextval('report_version') as version`.execute(db);
  return Number(rows[0]!.version);
}

async function reportsOf(context: Context<Tables>, asked: readonly string[]) {
  const { db } = context;
  if (asked.length === 0) return [];
  await oneAtATime(db);
  const { causeIds, sets } = await countShared(asked, ids => partsShared(db, ids));
  const stamp = { at: context.now(), version: await nextVersion(db) };
  return causeIds.map(causeId => ({ ...stamp, causeId, step: 'TEACHING_ONLINE', isDone: true, figures: figuresOfCause(causeId, ['sessionsMoved', 'onlinePlaces'], sets) }));
}

async function itemsOfSessions(context: Context<Tables>, sessions: Touched['sessions'], amended: NonNullable<Touched['amended']>): Promise<Item[]> {
  const { db } = context;
  const caused = [...amended.map(({ id, causeIds }) => ({ id, causeIds, causesBefore: causeIds })), ...sessions].filter(one => one.causeIds.length + one.causesBefore.length > 0);
  if (caused.length === 0) return [];
  const causesBefore = new Map(caused.map(one => [one.id, one.causesBefore]));
  const until = campusDay(new Date(context.now().getTime() + DAYS_AHEAD * DAY_MS));
  const { rows } = await sql<Omit<SessionFacts, 'moment'> & { startsAt: Date }>`
    select session.id, course.name as course, section.code as section, session.starts_at, session.room_code, session.mode, session.cause_ids, session.cancelled_at, session.sequence
    from session join section on section.id = session.section_id join course on course.id = section.course_id
    where session.id = any(${[...causesBefore.keys()]}::uuid[]) and (session.day <= ${until} or session.id = any(${amended.map(one => one.id)}::uuid[])) order by session.starts_at, session.id`.execute(db);
  return rows.map(row => sessionItem({ ...row, moment: campusMoment(new Date(row.startsAt)).slice(5) }, causesBefore.get(row.id)!, context.now()));
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
