import { align, batch, group, lookup } from '@campus/kit';
import { sql } from 'kysely';
import type { EnrolmentRow, SectionRow, Tables } from '../tables.ts';

/** With what the course is called: whoever shows a section shows that. */
export const SECTION_COLUMNS = [
  'section.id', 'section.code', 'section.term', 'section.meetingUrl', 'section.courseId', 'section.teacherId', 'section.classIds', 'section.collegeId',
  'course.code as courseCode', 'course.name as courseName',
] as const;

type NamedSection = Omit<SectionRow, 'openedAt'> & { readonly courseCode: string; readonly courseName: string };

export const sectionById = lookup<Tables, NamedSection>(
  (db, ids) => db.selectFrom('section').innerJoin('course', 'course.id', 'section.courseId').select(SECTION_COLUMNS).where(sql<boolean>`section.id = any(${ids}::uuid[])`), row => row.id);

export const enrolmentsOf = batch<string, EnrolmentRow[], Tables>(async (ids, { db }) =>
  group(ids, await db.selectFrom('enrolment').innerJoin('person', 'person.id', 'enrolment.personId').selectAll('enrolment')
    .where(sql<boolean>`section_id = any(${ids}::uuid[])`).orderBy('person.number').execute(), row => row.sectionId),
);

interface Counts { sectionId: string; enrolled: number; online: number }

/** How many are enrolled, and how many of them have a place online now. */
export const countsOf = batch<string, Counts, Tables>(async (ids, { db }) => {
  const { rows } = await sql<Counts>`
    select section.id as section_id, (select count(*)::int from enrolment where section_id = section.id) as enrolled,
      (select count(*)::int from online_place where section_id = section.id and ended_at is null) as online
    from unnest(${ids}::uuid[]) as section (id)`.execute(db);
  return align(ids, rows, row => row.sectionId);
});
