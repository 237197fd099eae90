import { sql, type Kysely } from 'kysely';
import { refuseSlots } from '../sessions/booking.store.ts';
import type { Context } from '@campus/kit';
import type { SectionRow, SessionRow, Tables } from '../tables.ts';
import { clashesWithin, locationWords, roomIn, sectionIn, stepFor, type Placed, type Step } from './plan.ts';
import type { TimetableProblem, TimetableProblemCode } from './problem.ts';
import type { Occurrence } from './read.adapter.ts';

type Section = Pick<SectionRow, 'id' | 'code' | 'collegeId' | 'teacherId' | 'classIds'>;
export type PlacedMeeting = Placed<Section>;
export interface Planned { readonly meeting: PlacedMeeting; readonly step: Step; readonly standing: SessionRow | undefined }
export interface Matched { readonly planned: Planned[]; readonly problems: TimetableProblem[] }

const FIELDS: Partial<Record<string, string>> = { roomCode: 'LOCATION', startsAt: 'DTSTART' };

async function sectionsNamed(db: Kysely<Tables>, meetings: readonly Occurrence[]): Promise<Map<string, Section>> {
  const hints = [...new Set(meetings.flatMap(one => one.hints))];
  const rows = await db.selectFrom('section').select(['id', 'code', 'collegeId', 'teacherId', 'classIds']).where(sql<boolean>`code = any(${hints}::text[])`).execute();
  return new Map(rows.map(row => [row.code, row]));
}

/** Codes of rooms, by code and by a name that is no other place's. */
async function roomsNamed(db: Kysely<Tables>, meetings: readonly Occurrence[]): Promise<Map<string, string>> {
  const words = [...new Set(meetings.flatMap(one => locationWords(one.location)))];
  const { rows } = await sql<{ word: string; code: string }>`
    select name as word, min(code) as code from place where name = any(${words}::text[]) group by name having count(*) = 1
    union all select code, code from place where code = any(${words}::text[])`.execute(db);
  return new Map(rows.map(row => [row.word, row.code]));
}

async function standingBy(db: Kysely<Tables>, uids: readonly string[]): Promise<Map<string, SessionRow>> {
  const rows = await db.selectFrom('session').selectAll().where(sql<boolean>`uid = any(${uids}::text[])`).execute();
  return new Map(rows.map(row => [row.uid, row]));
}

function place(meeting: Occurrence, sections: ReadonlyMap<string, Section>, rooms: ReadonlyMap<string, string>): PlacedMeeting | TimetableProblem {
  const section = sectionIn(meeting, sections);
  if ('message' in section) return section;
  const roomCode = roomIn(meeting, rooms);
  return roomCode !== null && typeof roomCode === 'object' ? roomCode : { ...meeting, section, roomCode };
}

/** One line a problem: an event of a whole term tells it once. */
const once = (problems: readonly TimetableProblem[]) => [...new Map(problems.map(one => [`${one.line} ${one.code} ${one.found}`, one])).values()];

/** Finds section, room and earlier session of every meeting, and what keeps some of them from being booked. */
export async function match(context: Context<Tables>, meetings: readonly Occurrence[]): Promise<Matched> {
  const { db } = context;
  const [sections, rooms, standing] = [await sectionsNamed(db, meetings), await roomsNamed(db, meetings), await standingBy(db, meetings.map(one => one.uid))];
  const placed = meetings.map(meeting => place(meeting, sections, rooms));
  const found = placed.filter((one): one is PlacedMeeting => 'section' in one);
  const planned = found.map((meeting): Planned => ({ meeting, standing: standing.get(meeting.uid), step: stepFor(meeting, standing.get(meeting.uid), context.now()) }));
  const toBook = planned.filter(({ step }) => step === 'ADD' || step === 'MOVE').map(({ meeting }) => meeting);
  const faults = clashesWithin(found.filter(one => !one.isCancelled));
  const refusals = await refuseSlots(context, toBook);
  for (const [at, meeting] of toBook.entries())
    for (const { code, message, path } of refusals[at]!) faults.set(meeting.uid, { line: meeting.line, event: meeting.event, field: FIELDS[path[0]!] ?? 'DTSTART', code: code as TimetableProblemCode, found: null, message });
  const booked = new Set(toBook.map(meeting => meeting.uid));
  const isFree = ({ meeting }: Planned) => !booked.has(meeting.uid) || !faults.has(meeting.uid);
  const problems = [...placed.filter((one): one is TimetableProblem => 'message' in one), ...[...faults].filter(([uid]) => booked.has(uid)).map(([, problem]) => problem)];
  return { planned: planned.filter(isFree), problems: once(problems) };
}
