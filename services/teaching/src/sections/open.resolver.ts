import { Can, type Context, insertAll, isId, missing, refused, uuid7 } from '@campus/kit';
import { sql } from 'kysely';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { oneAtATime } from '../rows.store.ts';
import { meetingLink, refuseCode, refuseLink, tidy } from '../courses/course.ts';
import { policyAt } from '../delivery/policy.store.ts';
import type { PersonRow, SectionRow, Tables } from '../tables.ts';
import { announceSessions } from '../events.ts';
import { join } from './enrol.store.ts';
import { OpenSectionInput, OpenSectionResult, OpenSectionSuccess, Section, SetMeetingLinkInput, SetMeetingLinkResult, SetMeetingLinkSuccess } from './section.type.ts';

const noTeacher = (number: string) => ({ code: 'PERSON_UNKNOWN', message: `Nobody on the staff has the number ${number}, or they are outside your colleges. Check the number.`, path: ['teacherNumber'], about: [number] });
const noStudents = { code: 'CLASS_EMPTY', message: 'These classes have no students that you may see. Check the ids of the classes.', path: ['classIds'] };

/** The students of classes, active ones only. */
function studentsOf({ db }: Context<Tables>, classIds: readonly string[]) {
  return db.selectFrom('person').selectAll().where('kind', '=', 'STUDENT').where('isActive', '=', true).where(sql<boolean>`org_unit_id = any(${classIds}::uuid[])`).execute();
}

async function whatIsWrong({ db }: Context<Tables>, input: OpenSectionInput, teacher: PersonRow | undefined, students: readonly PersonRow[]) {
  const taken = await db.selectFrom('section').select('id').where('code', '=', input.code.trim()).executeTakeFirst();
  const course = isId(input.courseId) && (await db.selectFrom('course').select('id').where('id', '=', input.courseId).executeTakeFirst());
  return [
    refuseCode(input.code.trim(), taken !== undefined), course ? null : missing('course', input.courseId, ['courseId']),
    teacher ? null : noTeacher(input.teacherNumber), students[0]?.collegeId ? null : noStudents,
  ].filter(problem => problem !== null);
}

@Resolver(() => Section)
export class OpenSectionResolver {
  @Mutation(() => OpenSectionResult, { description: 'Opens a section of a course with its teacher and classes, gives it a meeting link, and enrols the students. 开班' })
  @Can('teaching.section.open')
  async openSection(@Arg('input', () => OpenSectionInput, { description: 'The section.' }) input: OpenSectionInput, @Ctx() context: Context<Tables>) {
    const { db } = context;
    await oneAtATime(db);
    const teacher = await db.selectFrom('person').selectAll().where('number', '=', input.teacherNumber.trim()).where('kind', '<>', 'STUDENT').executeTakeFirst();
    const classIds = input.classIds.filter(isId);
    const students = await studentsOf(context, classIds);
    const problems = await whatIsWrong(context, input, teacher, students);
    if (problems.length > 0) return refused(problems);

    const { meetingBaseUrl } = await policyAt(db, context.now());
    const code = input.code.trim();
    const section: SectionRow = {
      id: uuid7(), code, courseId: input.courseId, term: tidy(input.term), teacherId: teacher!.id, classIds, collegeId: students[0]!.collegeId!,
      meetingUrl: meetingLink(meetingBaseUrl, code), openedAt: context.now(),
    };
    await insertAll(db, 'section', [section]);
    await join(context, section.id, students);
    await context.audit({ action: 'section.opened', entity: 'Section', entityId: section.id, detail: { code, students: students.length } });
    return Object.assign(new OpenSectionSuccess(), { section });
  }

  @Mutation(() => SetMeetingLinkResult, { description: 'Moves all sessions of a section to another meeting room. 更换会议链接' })
  @Can('teaching.delivery.set')
  async setMeetingLink(@Arg('input', () => SetMeetingLinkInput, { description: 'The new link.' }) { sectionId, url }: SetMeetingLinkInput, @Ctx() context: Context<Tables>) {
    const { db } = context;
    const refusal = refuseLink(url.trim());
    if (refusal) return refused(refusal);
    const section = isId(sectionId) && (await db.updateTable('section').set({ meetingUrl: url.trim() }).where('id', '=', sectionId).returningAll().executeTakeFirst());
    if (!section) return refused(missing('section', sectionId, ['sectionId']));
    const moved = await sql<{ collegeId: string }>`update session set sequence = sequence + 1 where section_id = ${sectionId} and starts_at > ${context.now()} and mode <> 'ON_SITE' returning college_id`.execute(db);
    await announceSessions(context, moved.rows);
    await context.audit({ action: 'section.link-set', entity: 'Section', entityId: section.id, detail: { url } });
    return Object.assign(new SetMeetingLinkSuccess(), { section });
  }
}
