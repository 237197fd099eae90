import { Can, isId, missing, refused, type Context } from '@campus/kit';
import { sql } from 'kysely';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { oneAtATime } from '../rows.store.ts';
import type { Tables } from '../tables.ts';
import { join } from './enrol.store.ts';
import { refuseEnrolment } from './enrolment.ts';
import { EnrolInput, EnrolResult, EnrolSuccess, Section } from './section.type.ts';

@Resolver(() => Section)
export class EnrolResolver {
  @Mutation(() => EnrolResult, { description: 'Enrols students by their numbers; all of them or nobody. Refused for a number that no active student has. 选课' })
  @Can('teaching.enrolment.enrol')
  async enrol(@Arg('input', () => EnrolInput, { description: 'Who joins which section.' }) { sectionId, personNumbers }: EnrolInput, @Ctx() context: Context<Tables>) {
    const { db } = context;
    await oneAtATime(db);
    const section = isId(sectionId) && (await db.selectFrom('section').selectAll().where('id', '=', sectionId).executeTakeFirst());
    if (!section) return refused(missing('section', sectionId, ['sectionId']));
    const numbers = [...new Set(personNumbers.map(number => number.trim()))];
    const students = await db.selectFrom('person').selectAll().where('kind', '=', 'STUDENT').where('isActive', '=', true).where(sql<boolean>`number = any(${numbers}::text[])`).execute();
    const refusal = refuseEnrolment(numbers, new Set(students.map(student => student.number)));
    if (refusal) return refused(refusal);

    const addedCount = await join(context, section.id, students);
    await context.audit({ action: 'students.enrolled', entity: 'Section', entityId: section.id, detail: { numbers, addedCount } });
    return Object.assign(new EnrolSuccess(), { section, addedCount });
  }
}
