import { campusZone, countOfCause, countShared, figuresOfCause, on, type Consumer, type Context, type CountedSet } from '@campus/kit';
import { sql } from 'kysely';
import { instantOf } from '../instant.ts';
import type { Tables } from '../tables.ts';
import { reportOf, stateOf, type ItemFacts } from './report.ts';

type Concerned = ItemFacts & { id: string; personId: string; causeIds: string[]; employer: string; startsAt: Date | string; roomCode: string | null; leftRoomCode: string | null };
const LARGEST_MESSAGE = 500;

/**
 * Tells command where our step stands for these causes and their neighbours, and which interviews of these people they concern, computed from the rows: a repetition
 * says the same, with a newer version. Call it as the system, last in its transaction: an officer of one college would count that college only.
 */
export async function reportCauses(context: Context<Tables>, causeIds: readonly string[], people: readonly string[]): Promise<void> {
  if (causeIds.length === 0) return;
  await sql`select pg_advisory_xact_lock(hashtext('employment.report'))`.execute(context.db);
  const stamp = { at: context.now(), version: await nextVersion(context) };
  const { causeIds: reported, sets } = await countShared(causeIds, ids => interviewsBySet(context, ids));
  const reports = reported.map(causeId => reportOf(causeId, countOfCause(causeId, 'notices-waiting', sets), figuresOfCause(causeId, CODES, sets), stamp));
  const items = (await concernedBy(context, causeIds, people)).map(interview => ({ ...itemOf(interview), ...stamp }));
  for (let from = 0; from === 0 || from < Math.max(items.length, reports.length); from += LARGEST_MESSAGE)
    await context.emit('incident.part.reported', { department: 'employment', reports: reports.slice(from, from + LARGEST_MESSAGE), items: items.slice(from, from + LARGEST_MESSAGE) });
}

async function nextVersion({ db }: Context<Tables>): Promise<number> {
  const { rows } = await sql<{ version: string }>`select nextval('report_version') as version`.execute(db);
  return Number(rows[0]!.version);
}

interface Counts { causeIds: string[]; moved: number; offered: number; returned: number; told: number; toPhone: number; waiting: number }

const CODES = ['interviews-moved', 'returns-offered', 'interviews-returned', 'employers-told', 'employers-to-phone', 'notices-waiting'];

/** Interviews with their notices by the causes that share them, as far as one of these is among them. */
async function interviewsBySet({ db }: Context<Tables>, causes: readonly string[]): Promise<CountedSet[]> {
  const { rows } = await sql<Counts>`
    select array(select distinct cause from unnest(interview.cause_ids) as cause order by cause) as cause_ids,
      (count(*) filter (where moved_online_at is not null))::int as moved,
      (count(*) filter (where return_state = 'OFFERED' and status = 'MOVED'))::int as offered,
      (count(*) filter (where return_state = 'ACCEPTED'))::int as returned,
      sum(told)::int as told, sum(to_phone)::int as to_phone, sum(waiting)::int as waiting
    from interview cross join lateral (
      select count(*) filter (where notice.status in ('DELIVERED', 'ACKNOWLEDGED')) as told, count(*) filter (where notice.status in ('TO_PHONE', 'FAILED')) as to_phone,
        count(*) filter (where notice.status = 'PENDING') as waiting from notice where notice.interview_id = interview.id) notices
    where interview.cause_ids && ${causes}::uuid[] group by 1 order by 1`.execute(db);
  return rows.map(({ causeIds, moved, offered, returned, told, toPhone, waiting }) => ({
    causeIds, counts: { 'interviews-moved': moved, 'returns-offered': offered, 'interviews-returned': returned, 'employers-told': told, 'employers-to-phone': toPhone, 'notices-waiting': waiting },
  }));
}

async function concernedBy({ db }: Context<Tables>, causes: readonly string[], people: readonly string[]): Promise<Concerned[]> {
  const { rows } = await sql<Concerned>`
    select interview.id, person_id, cause_ids, employer.name as employer, starts_at, room_code, left_room_code, status, mode, moved_online_at, return_state
    from interview join employer on employer.id = interview.employer_id where cause_ids && ${causes}::uuid[] and person_id = any(${people}::uuid[]) order by starts_at, interview.id`.execute(db);
  return rows;
}

/** `11-24 14:30` on the campus clock. */
const moment = (at: Date) => new Intl.DateTimeFormat('en-CA', { timeZone: campusZone(), month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at).replace(',', '');

function itemOf(interview: Concerned) {
  const placeCode = interview.roomCode ?? interview.leftRoomCode;
  const when = moment(instantOf(interview.startsAt)!);
  return {
    kind: 'INTERVIEW' as const, id: interview.id, causeIds: interview.causeIds, label: `面试：${interview.employer}`, labelEnglish: `Interview: ${interview.employer}`,
    detail: `${when} 开始`, detailEnglish: `Begins ${when}`, personId: interview.personId, ...(placeCode && { placeCode }), state: stateOf(interview),
  };
}

/** After an officer changed interviews or called employers: the report is made as the system, which sees every college. */
export const reportTouched: Consumer = on<{ interviewIds: string[] }, Tables>('employment.interviews.touched', 'report-touched', async ({ interviewIds }, context) => {
  const touched = await context.db.selectFrom('interview').select(['causeIds', 'personId']).where(sql<boolean>`id = any(${interviewIds}::uuid[])`).execute();
  await reportCauses(context, touched.flatMap(row => row.causeIds), touched.map(row => row.personId));
});
