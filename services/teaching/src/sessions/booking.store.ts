import { asRecords, type Context, uuid7 } from '@campus/kit';
import { sql, type Kysely } from 'kysely';
import { campusDay, campusMoment } from '../campus-time.ts';
import type { SectionRow, SessionRow, Tables } from '../tables.ts';
import { canTeach, refuseClashes, refuseSession, type Clash, type SessionProblem } from './session.ts';

/** When and where; `uid` is set where the session exists already. */
export interface Slot { readonly startsAt: Date; readonly endsAt: Date; readonly roomCode: string | null; readonly uid: string | null }
export type SlotOf = Slot & { readonly section: Pick<SectionRow, 'id' | 'teacherId' | 'classIds'> };

interface RoomRow { code: string; kind: string; use: string; capacity: number }

/** Rooms by code, and what is closed when. */
async function roomsOf(db: Kysely<Tables>, slots: readonly SlotOf[]) {
  const codes = [...new Set(slots.flatMap(slot => slot.roomCode ?? []))];
  const rooms = new Map<string, RoomRow>();
  if (codes.length === 0) return { rooms, isClosed: () => false };
  for (const row of await db.selectFrom('place').select(['code', 'kind', 'use', 'capacity']).where(sql<boolean>`code = any(${codes}::text[])`).execute()) rooms.set(row.code, row);
  const closures = await db.selectFrom('closure').select(['codes', 'startsAt', 'until']).where('isClosed', '=', true).where(sql<boolean>`codes && ${codes}::text[]`).execute();
  const isClosed = ({ roomCode, startsAt, endsAt }: Slot) =>
    closures.some(closure => roomCode !== null && closure.codes.includes(roomCode) && new Date(closure.startsAt) < endsAt && (closure.until === null || new Date(closure.until) > startsAt));
  return { rooms, isClosed };
}

async function clashesOf(db: Kysely<Tables>, slots: readonly SlotOf[]): Promise<Map<number, Clash[]>> {
  const wanted = slots.map(({ section, ...times }, slot) => ({ ...times, slot, teacherId: section.teacherId, classIds: section.classIds }));
  const { rows } = await sql<{ slot: number; kind: Clash['kind']; sectionCode: string; startsAt: Date }>`
    select * from session_clashes(${asRecords(wanted)}::jsonb) order by slot, starts_at`.execute(db);
  return Map.groupBy(rows.map(row => ({ ...row, at: campusMoment(new Date(row.startsAt)) })), row => row.slot);
}

/** What keeps each of these slots from being booked, in their order; an empty list where nothing does. Four statements, however many. */
export async function refuseSlots(context: Context<Tables>, slots: readonly SlotOf[]): Promise<SessionProblem[][]> {
  const { db } = context;
  if (slots.length === 0) return [];
  const { rooms, isClosed } = await roomsOf(db, slots);
  const clashes = await clashesOf(db, slots);
  const sizes = await sql<{ sectionId: string; size: number }>`
    select section_id, count(*)::int as size from enrolment where section_id = any(${[...new Set(slots.map(slot => slot.section.id))]}::uuid[]) group by section_id`.execute(db);
  const sizeOf = new Map(sizes.rows.map(row => [row.sectionId, row.size]));
  return slots.map((slot, at) => {
    const room = slot.roomCode === null ? null : (rooms.get(slot.roomCode) ?? null);
    const plan = { ...slot, room: room && { capacity: room.capacity, canTeach: canTeach(room.kind, room.use) }, isRoomClosed: isClosed(slot), seats: sizeOf.get(slot.section.id) ?? 0 };
    return [...refuseSession(plan, context.now()), ...refuseClashes(clashes.get(at) ?? [])];
  });
}

/** The row of a new session; how it is held is settled afterwards. */
export function sessionOf({ startsAt, endsAt, roomCode, uid }: Slot, section: Pick<SectionRow, 'id' | 'collegeId'>): SessionRow {
  const id = uuid7();
  return {
    id, sectionId: section.id, collegeId: section.collegeId, day: campusDay(startsAt), startsAt, endsAt, roomCode, uid: uid ?? `${id}@campusloop`,
    mode: roomCode === null ? 'ONLINE' : 'ON_SITE', reason: 'PLAN', causeIds: [], sequence: 0, cancelledAt: null,
  };
}
