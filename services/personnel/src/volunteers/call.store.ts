import { campusZone, type Context, insertMissing, uuid7 } from '@campus/kit';
import { sql, type Kysely } from 'kysely';
import type { Tables } from '../tables.ts';
import { ANSWER_MINUTES, isAsked, type Answer, type Availability } from './call.ts';
import type { CallOutRow, VolunteerTeamRow } from './volunteer.table.ts';

const MINUTE = 60_000;

/** Hour of the campus day, 0 to 23. */
const hourOf = (instant: Date): number => Number(new Intl.DateTimeFormat('en', { hour: '2-digit', hourCycle: 'h23', timeZone: campusZone() }).format(instant));

interface Member { personId: string; collegeId: string; availability: Availability; canWork: boolean }

/** The members of a team who can be asked now. */
export async function membersToAsk(context: Context<Tables>, teamId: string): Promise<Member[]> {
  const { rows } = await sql<Member>`
    select volunteer.person_id, volunteer.college_id, volunteer.availability, person.is_active and not coalesce(isolation.is_isolated, false) as can_work
    from volunteer join person on person.id = volunteer.person_id left join isolation on isolation.person_id = volunteer.person_id
    where volunteer.team_id = ${teamId}::uuid order by person.number`.execute(context.db);
  const hour = hourOf(context.now());
  return rows.filter(member => isAsked(member, hour));
}

export const openCallOf = (db: Kysely<Tables>, teamId: string) => db.selectFrom('callOut').selectAll().where('teamId', '=', teamId).where('state', '=', 'OPEN').executeTakeFirst();

/** What a team is called for. */
export interface Call { readonly team: VolunteerTeamRow; readonly members: readonly Member[]; readonly needed: number; readonly reason: string; readonly reasonEnglish: string | null; readonly incidentId: string | null; readonly causeIds: readonly string[] }

/** Asks the members; they have thirty minutes. */
export async function makeCall(context: Context<Tables>, { team, members, needed, reason, reasonEnglish, incidentId, causeIds }: Call): Promise<CallOutRow> {
  const now = context.now();
  const callOut: CallOutRow = {
    id: uuid7(), teamId: team.id, incidentId, causeIds: [...causeIds], reason, reasonEnglish, neededCount: needed, askedCount: members.length, confirmedCount: 0, confirmedInTimeCount: 0, declinedCount: 0,
    openedAt: now, answerBy: new Date(now.getTime() + ANSWER_MINUTES * MINUTE), state: 'OPEN', endedAt: null, isFalseAlarm: false, openedBy: context.actor.name,
  };
  await context.db.insertInto('callOut').values(callOut).execute();
  await insertMissing(context.db, 'callOutAnswer', members.map(({ personId, collegeId }) => ({ callOutId: callOut.id, personId, collegeId, answer: 'ASKED', answeredAt: null, answeredBy: null })));
  await context.audit({ action: 'call-out.opened', entity: 'CallOut', entityId: callOut.id, detail: { team: team.code, asked: members.length, needed, incidentId } });
  return callOut;
}

/** Writes an answer down and counts again; false if this person was not asked. The first instant of the same answer stays. */
export async function answerCall(context: Context<Tables>, { id, answerBy }: CallOutRow, personId: string, answer: Exclude<Answer, 'ASKED'>): Promise<boolean> {
  const { db } = context;
  const mine = await db.selectFrom('callOutAnswer').select('answer').where('callOutId', '=', id).where('personId', '=', personId).forUpdate().executeTakeFirst();
  if (!mine) return false;
  if (mine.answer === answer) return true;
  await db.updateTable('callOutAnswer').set({ answer, answeredAt: context.now(), answeredBy: context.actor.name }).where('callOutId', '=', id).where('personId', '=', personId).execute();
  await sql`
    update call_out set confirmed_count = now.confirmed, confirmed_in_time_count = now.in_time, declined_count = now.declined
    from (select count(*) filter (where answer = 'CONFIRMED') as confirmed, count(*) filter (where answer = 'CONFIRMED' and answered_at <= ${new Date(answerBy)}) as in_time,
        count(*) filter (where answer = 'DECLINED') as declined from call_out_answer where call_out_id = ${id}::uuid) as now
    where call_out.id = ${id}::uuid`.execute(db);
  return true;
}

/** Ends call-outs; nobody needs to come any more. */
export async function standDown(context: Context<Tables>, ids: readonly string[], isFalseAlarm: boolean): Promise<void> {
  if (ids.length === 0) return;
  await context.db.updateTable('callOut').set({ state: 'STOOD_DOWN', endedAt: context.now(), isFalseAlarm }).where('id', 'in', ids).where('state', '=', 'OPEN').execute();
  for (const id of ids) await context.audit({ action: 'call-out.stood-down', entity: 'CallOut', entityId: id, detail: { isFalseAlarm } });
}
