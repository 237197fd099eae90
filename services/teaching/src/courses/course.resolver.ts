import { Can, type Context, insertAll, lookup, page, PageArgs, refused, uuid7 } from '@campus/kit';
import type { GraphQLResolveInfo } from 'graphql';
import { sql } from 'kysely';
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import { oneAtATime } from '../rows.store.ts';
import { anywhere } from '../search.ts';
import type { CourseRow, Tables } from '../tables.ts';
import { refuseCourse, tidy } from './course.ts';
import { Course, CourseConnection, OpenCourseInput, OpenCourseResult, OpenCourseSuccess } from './course.type.ts';

export const courseById = lookup<Tables, CourseRow>((db, ids) => db.selectFrom('course').selectAll().where(sql<boolean>`id = any(${ids}::uuid[])`), row => row.id);

@Resolver(() => Course)
export class CourseResolver {
  @Query(() => CourseConnection, { description: 'Courses by code. 课程列表' })
  @Can('teaching.course.read')
  courses(
    @Args(() => PageArgs) args: PageArgs,
    @Arg('search', () => String, { nullable: true, description: 'Part of the code or of the name; null for all.' }) search: string | null,
    @Ctx() { db }: Context<Tables>, @Info() info: GraphQLResolveInfo,
  ) {
    const all = db.selectFrom('course').selectAll('course');
    const query = search ? all.where(sql<boolean>`(course.code ilike ${anywhere(search)} or course.name ilike ${anywhere(search)})`) : all;
    return page(args, info, { db, query, order: [{ column: 'course.code', direction: 'asc' }] });
  }

  @Mutation(() => OpenCourseResult, { description: 'Puts a course into the catalogue. Refused for a code in use. 开设课程' })
  @Can('teaching.course.open')
  async openCourse(@Arg('input', () => OpenCourseInput, { description: 'The course.' }) input: OpenCourseInput, @Ctx() context: Context<Tables>) {
    const { db } = context;
    await oneAtATime(db);
    const facts = { code: input.code.trim(), name: tidy(input.name) };
    const known = await db.selectFrom('course').select('id').where('code', '=', facts.code).executeTakeFirst();
    const problems = refuseCourse(facts, known !== undefined);
    if (problems.length > 0) return refused(problems);

    const course: CourseRow = { id: uuid7(), ...facts, openedAt: context.now() };
    await insertAll(db, 'course', [course]);
    await context.audit({ action: 'course.opened', entity: 'Course', entityId: course.id, detail: facts });
    return Object.assign(new OpenCourseSuccess(), { course });
  }
}
