import { campusZone, on, type Consumer, type Context } from '@campus/kit';
import { sql } from 'kysely';
import { instantOf } from '../instant.ts';
import type { Tables } from '../tables.ts';
import { reportOf, stateOf, type CauseCounts, type ItemFacts } from './report.ts';

type Concerned = ItemFacts & { id: string; personId: string; causeIds: string[]; employer: string; startsAt: Date | string; roomCode: string | null; leftRoomCode: string | null };
const LARGEST_MESSAGE = 500;

/**
 * Tells command where our step stands for these causes, and which interviews of these people they concern, computed from the rows: a repetition
 * says the same, with a newer version. Call it as the system, last in its transaction: an officer of one college would count that college only.
 */
export async function reportCauses(context: Context<Tables>, causeIds: readonly string[], people: readonly string[]): Promise<void> {
  const causes = [...new Set(causeIds)];
  if (causes.length === 0) return;
  await sql`select pg_advisory_xact_lock(hashtext('employment.report'))`.execute(context.db);
  const version = await nextVersion(context);
  const reports = (await countsOf(context, causes)).map(counts => reportOf(counts, context.now(), version));
  const items = (await concernedBy(context, causes, people)).map(interview => itemOf(interview, context.now(), version));
  for (let from = 0; from === 0 || from < Math.max(items.length, reports.length); from += LARGEST_MESSAGE)
    await context.emit('incident.part.reported', { department: 'employment', reports: reports.slice(from, from + LARGEST_MESSAGE), items: items.slice(from, from + LARGEST_MESSAGE) });
}

async function nextVersion({ db }: Context<Tables>): Promise<number> {
  const { rows } = await sql<{ version: string }>`select nextval('report_version') as version`.execute(db);
  return Number(rows[0]!.version);
}

async function countsOf({ db }: Context<Tables>, causes: readonly string[]): Promise<CauseCounts[]> {
  const { rows } = await sql<CauseCounts>`
    select cause as cause_id,
      count(distinct interview.id) filter (where moved_online_at is not null)::int as moved,
      count(distinct interview.id) filter (where return_state = 'OFFERED' and interview.status = 'MOVED')::int as offered,
      count(distinct interview.id) filter (where return_state = 'ACCEPTED')::int as undone,
      count(notice.id) filter (where notice.status in ('DELIVERED', 'ACKNOWLEDGED'))::int as told,
      count(notice.id) filter (where notice.status in ('TO_PHONE', 'FAILED'))::int as to_phone,
      count(notice.id) filter (where notice.status = 'PENDING')::int as waiting
    from unnest(${causes}::uuid[]) as cause left join interview on interview.cause_ids @> array[cause] left join notice on notice.interview_id = interview.id
    group by cause order by cause`.execute(db);
  return rows;
}

async function concernedBy({ db }: Context<Tables>, causes: readonly string[], people: readonly string[]): Promise<Concerned[]> {
  const { rows } = await sql<Concerned>`
    select interview.id, person_id, cause_ids, employer.name as employer, starts_at, room_code, left_room_code, status, mode, moved_online_at, return_state
    from interview join employer on employer.id = interview.employer_id where cause_ids && ${causes}::uuid[] and person_id = any(${people}::uuid[]) order by starts_at, interview.id`.execute(db);
  return rows;
}

/** `11-24 14:30` on the campus clock. */
const moment = (at: Date) => new Intl.DateTimeFormat('en-CA', { timeZone: campusZone(), month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at).replace(',', '');

function itemOf(interview: Concerned, at: Date, version: number) {
  const placeCode = interview.roomCode ?? interview.leftRoomCode;
  const when = moment(instantOf(interview.startsAt)!);
  return {
    kind: 'INTERVIEW' as const, id: interview.id, causeIds: interview.causeIds, label: `面试：${interview.employer}`, labelEnglish: `Interview: ${interview.employer}`,
    detail: `${when} 开始`, detailEnglish: `Begins ${when}`, personId: interview.personId, ...(placeCode && { placeCode }), state: stateOf(interview), at, version,
  };
}

/** After an officer changed interviews or called employers: the report is made as the system, which sees every college. */
export const reportTouched: Consumer = on<{ interviewIds: string[] }, Tables>('employment.interviews.touched', 'report-touched', async ({ interviewIds }, context) => {
  const touched = await context.db.selectFrom('interview').select(['causeIds', 'personId']).where(sql<boolean>`id = any(${interviewIds}::uuid[])`).execute();
  await reportCauses(context, touched.flatMap(row => row.causeIds), touched.map(row => row.personId));
});
