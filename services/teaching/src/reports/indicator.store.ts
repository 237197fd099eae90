import { campusDay, timed, type Consumer, type Context } from '@campus/kit';
import { sql } from 'kysely';
import type { Tables } from '../tables.ts';

/** A session counts as held with an open room, a link, or both; one that was called off does not. */
async function sessionsHeld(context: Context<Tables>): Promise<{ planned: number; held: number }> {
  const { db } = context;
  const { rows } = await sql<{ planned: number; held: number }>`
    with shut as (select unnest(codes) as code, starts_at, coalesce(until, 'infinity') as until from closure where is_closed)
    select count(*)::int as planned, count(*) filter (where cancelled_at is null and (mode <> 'ON_SITE' or room_code is not null and not exists (
      select from shut where shut.code = room_code and shut.starts_at < session.ends_at and shut.until > session.starts_at)))::int as held
    from session where day = ${campusDay(context.now())}`.execute(db);
  return rows[0]!;
}

/** People who are isolated and have no place online in one of their sections. */
async function attendanceGaps({ db }: Context<Tables>): Promise<number> {
  const { rows } = await sql<{ gaps: number }>`
    select count(distinct isolation.person_id)::int as gaps from isolation join enrolment on enrolment.person_id = isolation.person_id
    where isolation.is_isolated and not exists (
      select from online_place place where place.section_id = enrolment.section_id and place.person_id = enrolment.person_id and place.ended_at is null)`.execute(db);
  return rows[0]!.gaps;
}

/** Tells the command centre the figures that teaching answers for; null where nothing is planned. */
export async function announceIndicators(context: Context<Tables>): Promise<void> {
  const { planned, held } = await sessionsHeld(context);
  const at = context.now();
  await context.emit('indicator.announced', {
    department: 'teaching',
    readings: [
      { code: 'teaching.sessions-held', value: planned === 0 ? null : (held / planned) * 100, numerator: held, denominator: planned, at, proofPath: '/teaching/today' },
      { code: 'teaching.attendance-gaps', value: await attendanceGaps(context), at, proofPath: '/teaching/online-places' },
    ],
  });
}

export const announceEachMinute: Consumer = timed<Tables>('* * * * *', 'announce-indicators', announceIndicators);
