import { asRecords, type Context, insertAll } from '@campus/kit';
import { sql } from 'kysely';
import { campusDay } from '../campus-time.ts';
import { settleDelivery } from '../delivery/settle.store.ts';
import { announceSessions } from '../events.ts';
import { reportPart } from '../reports/part.store.ts';
import { sessionOf } from '../sessions/booking.store.ts';
import type { SessionRow, Tables } from '../tables.ts';
import type { Planned } from './match.store.ts';

function amended({ meeting, standing, step }: Planned, now: Date): SessionRow {
  const before = standing!;
  if (step === 'CANCEL') return { ...before, sequence: before.sequence + 1, cancelledAt: now };
  const { startsAt, endsAt, roomCode, section } = meeting;
  return { ...before, startsAt, endsAt, roomCode, sectionId: section.id, collegeId: section.collegeId, day: campusDay(startsAt), sequence: before.sequence + 1, cancelledAt: null };
}

/** Writes what a timetable plans: two statements, however many sessions; then holds them as the facts ask for. */
export async function writePlan(context: Context<Tables>, planned: readonly Planned[]): Promise<void> {
  const { db } = context;
  const added = planned.filter(({ step }) => step === 'ADD').map(({ meeting }) => sessionOf(meeting, meeting.section));
  const changed = planned.filter(({ step }) => step === 'MOVE' || step === 'CANCEL').map(one => amended(one, context.now()));
  await insertAll(db, 'session', added);
  await sql`update session set starts_at = changed.starts_at, ends_at = changed.ends_at, room_code = changed.room_code, section_id = changed.section_id, college_id = changed.college_id,
      day = changed.day, sequence = changed.sequence, cancelled_at = changed.cancelled_at
    from jsonb_populate_recordset(null::session, ${asRecords(changed)}::jsonb) as changed where session.id = changed.id`.execute(db);
  const touched = [...added, ...changed];
  await announceSessions(context, touched);
  const sessions = await settleDelivery(context, [...new Set(touched.map(row => row.sectionId))]);
  await reportPart(context, { sessions, amended: changed, places: [] });
}
