import { align, batch, isId, statement } from '@campus/kit';
import { sql, type Kysely } from 'kysely';
import { anywhere } from '../search.ts';
import type { Tables } from '../tables.ts';
import { sessionFrom, type Session, type SessionFilter } from './session.type.ts';

export const SESSION_COLUMNS = [
  'session.id', 'session.sectionId', 'session.collegeId', 'session.day', 'session.startsAt', 'session.endsAt', 'session.roomCode', 'session.uid', 'session.mode', 'session.reason',
  'session.causeIds', 'session.sequence', 'session.cancelledAt',
] as const;

export const sessionById = batch<string, Session, Tables>(async (ids, { db }) =>
  align(ids, (await db.selectFrom('session').select(SESSION_COLUMNS).where(sql<boolean>`id = any(${ids}::uuid[])`).execute()).map(sessionFrom), row => row.id),
);

/** Sessions that fit, without an order. */
export function sessionsWhere(db: Kysely<Tables>, { day, modes, roomPrefix, search, sectionId }: SessionFilter) {
  let query = db.selectFrom('session').select(SESSION_COLUMNS);
  if (day) query = query.where('session.day', '=', day);
  if (modes && modes.length > 0) query = query.where(sql<boolean>`session.mode = any(${modes}::text[])`).where('session.cancelledAt', 'is', null);
  if (roomPrefix) query = query.where(sql<boolean>`starts_with(session.room_code, ${roomPrefix.trim()})`);
  if (sectionId) query = isId(sectionId) ? query.where('session.sectionId', '=', sectionId) : query.where(sql<boolean>`false`);
  if (search) query = query.where(sql<boolean>`session.section_id in (
    select section.id from section join course on course.id = section.course_id where section.code ilike ${anywhere(search)} or course.name ilike ${anywhere(search)})`);
  return query;
}

/** The sessions of a person between two campus days, as student or as teacher, in the order of time. */
export const timetableOf = statement((db: Kysely<Tables>, personId: string, from: string, until: string) =>
  db.selectFrom('session').select(SESSION_COLUMNS).where('day', '>=', from).where('day', '<=', until)
    .where(sql<boolean>`section_id in (select section_id from enrolment where person_id = ${personId} union select id from section where teacher_id = ${personId})`)
    .orderBy('startsAt').orderBy('id'));
