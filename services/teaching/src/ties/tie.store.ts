import { sql, type Kysely } from 'kysely';
import { sessionById } from '../sessions/session.store.ts';
import type { Tables, TieRow } from '../tables.ts';
import { breaksTie } from './tie.ts';
import { TieBreach, tieFrom, TieReport } from './tie.type.ts';
import type { Context } from '@campus/kit';

interface Attended { tieId: string; sessionId: string; roomPath: string[]; students: number }
const MOST_BREACHES = 50;

/** Which sessions residents of tied dormitories attend in a room on that day; a tied floor counts before its building. */
async function attended(db: Kysely<Tables>, day: string): Promise<Attended[]> {
  const { rows } = await sql<Attended>`
    with home as (
      select person.id, coalesce(floor_tie.id, house_tie.id) as tie_id
      from person join place room on room.code = person.residence_code left join place floor on floor.code = room.parent_code and floor.kind = 'FLOOR'
      left join dormitory_tie floor_tie on floor_tie.dormitory_code = floor.code
      left join dormitory_tie house_tie on house_tie.dormitory_code = coalesce(floor.parent_code, room.parent_code)
      where person.is_active and coalesce(floor_tie.id, house_tie.id) is not null)
    select home.tie_id, session.id as session_id, array_remove(array[room.code, room.parent_code, above.parent_code], null) as room_path, count(*)::int as students
    from session join enrolment on enrolment.section_id = session.section_id join home on home.id = enrolment.person_id
    join place room on room.code = session.room_code left join place above on above.code = room.parent_code
    where session.day = ${day} and session.cancelled_at is null and session.mode <> 'ONLINE'
    group by home.tie_id, session.id, room.code, room.parent_code, above.parent_code`.execute(db);
  return rows;
}

async function reportOn(context: Context<Tables>, tie: TieRow, all: readonly Attended[]): Promise<TieReport> {
  const broken = all.filter(one => breaksTie({ classroomCodes: tie.classroomCodes, roomPath: one.roomPath })).sort((a, b) => b.students - a.students);
  const breaches = await Promise.all(broken.slice(0, MOST_BREACHES).map(async ({ sessionId, students }) =>
    Object.assign(new TieBreach(), { session: (await context.load(sessionById, sessionId))!, studentCount: students })));
  return Object.assign(new TieReport(), { id: tie.id, tie: tieFrom(tie), sessionCount: all.length, breachCount: broken.length, breaches });
}

/** How every tie held on one campus day. */
export async function tieReports(context: Context<Tables>, day: string): Promise<TieReport[]> {
  const ties = await context.db.selectFrom('dormitoryTie').selectAll().orderBy('dormitoryCode').execute();
  const byTie = Map.groupBy(await attended(context.db, day), one => one.tieId);
  return Promise.all(ties.map(tie => reportOn(context, tie, byTie.get(tie.id) ?? [])));
}
