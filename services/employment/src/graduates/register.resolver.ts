import { campusDay, Can, isId, refused, resultOf, uuid7, type Context } from '@campus/kit';
import { sql } from 'kysely';
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Tables } from '../tables.ts';
import { NOTHING } from '../text.ts';
import { refuseClass, refuseCohort, type Degree } from './graduate.ts';
import { Degrees, Graduate } from './graduate.entity.ts';

@InputType({ description: 'A class that leaves the university. 毕业班' })
class RegisterGraduatesInput {
  @Field(() => ID, { description: 'Id of the class (OrgUnit); its active students become graduates.' }) classId!: string;
  @Field(() => ID, { nullable: true, description: 'Id of the major (OrgUnit) by which rates are counted; null when the class has none.' }) majorId?: string | null;
  @Field(() => Int, { description: 'Year of graduation, from five years back to three ahead.' }) cohort!: number;
  @Field(() => Degrees, { description: 'With what they graduate.' }) degree!: Degree;
  @Field(() => String, { nullable: true, description: 'Repeat it to be answered once however often you send.' }) idempotencyKey?: string | null;
}

@ObjectType({ description: 'The students of the class are graduates now. 已登记' })
class RegisterGraduatesSuccess {
  @Field(() => Int, { description: 'How many were registered by this call.' }) registeredCount!: number;
  @Field(() => Int, { description: 'How many of the class had been registered before; nothing of them was changed.' }) knownCount!: number;
}

const RegisterGraduatesResult = resultOf('RegisterGraduatesResult', RegisterGraduatesSuccess);

@Resolver(() => Graduate)
export class RegisterResolver {
  @Mutation(() => RegisterGraduatesResult, { description: 'Takes on the active students of a class as graduates; who is one already stays as they are. Refused for a class without students. 登记毕业生' })
  @Can('employment.graduate.register')
  async registerGraduates(@Arg('input', () => RegisterGraduatesInput, { description: 'Which class, and when it leaves.' }) input: RegisterGraduatesInput, @Ctx() context: Context<Tables>) {
    const students = await studentsOf(context, input.classId);
    const problems = [refuseCohort(input.cohort, Number(campusDay(context.now()).slice(0, 4))), refuseClass(students.length)].filter(problem => problem !== null);
    if (problems.length > 0) return refused(problems);

    const majorId = input.majorId && isId(input.majorId) ? input.majorId : null;
    const rows = students.map(({ id, collegeId }) => ({
      id: uuid7(), personId: id, collegeId, classId: input.classId, majorId, cohort: input.cohort, degree: input.degree, destinationCode: null, registeredAt: context.now(),
    }));
    const added = await context.db.insertInto('graduate').values(rows).onConflict(on => on.column('personId').doNothing()).returning('id').execute();
    await context.audit({ action: 'graduates.registered', entity: 'OrgUnit', entityId: input.classId, detail: { cohort: input.cohort, degree: input.degree, graduates: added.length } });
    await context.emit('employment.graduates.registered', { classId: input.classId, cohort: input.cohort, count: added.length });
    return Object.assign(new RegisterGraduatesSuccess(), { registeredCount: added.length, knownCount: students.length - added.length });
  }
}

async function studentsOf({ db }: Context<Tables>, classId: string): Promise<{ id: string; collegeId: string }[]> {
  const { rows } = await sql<{ id: string; collegeId: string }>`
    select id, college_id from person where is_student and is_active and college_id is not null and org_unit_id = ${isId(classId) ? classId : NOTHING} order by number`.execute(db);
  return rows;
}
