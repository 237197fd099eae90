import { Can, isId, page, PageArgs, type Context } from '@campus/kit';
import type { GraphQLResolveInfo } from 'graphql';
import { sql } from 'kysely';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Query, Resolver, Root } from 'type-graphql';
import { courseById } from '../courses/course.resolver.ts';
import { Course } from '../courses/course.type.ts';
import { OrgUnit, orgUnitOf, Person, personOf } from '../graph.ts';
import { anywhere } from '../search.ts';
import type { Tables } from '../tables.ts';
import { countsOf, enrolmentsOf, SECTION_COLUMNS, sectionById } from './section.store.ts';
import { Enrolment, Section, SectionConnection, SectionFilter } from './section.type.ts';

@Resolver(() => Section)
export class SectionResolver {
  @Query(() => Section, { nullable: true, description: 'One section; null if there is none with this id. 教学班' })
  @Can('teaching.course.read')
  section(@Arg('id', () => ID, { description: 'Id of the section.' }) id: string, @Ctx() context: Context<Tables>) {
    return findSection({ id }, context);
  }

  @Query(() => SectionConnection, { description: 'Sections by code. 教学班列表' })
  @Can('teaching.course.read')
  sections(
    @Args(() => PageArgs) args: PageArgs,
    @Arg('filter', () => SectionFilter, { nullable: true, description: 'Null for all sections.' }) filter: SectionFilter | null,
    @Ctx() { db }: Context<Tables>, @Info() info: GraphQLResolveInfo,
  ) {
    let query = db.selectFrom('section').innerJoin('course', 'course.id', 'section.courseId').select(SECTION_COLUMNS);
    if (filter?.search) query = query.where(sql<boolean>`(section.code ilike ${anywhere(filter.search)} or course.name ilike ${anywhere(filter.search)})`);
    if (filter?.hasOnlinePlaces) query = query.where(sql<boolean>`section.id in (select section_id from online_place where ended_at is null)`);
    return page(args, info, { db, query, order: [{ column: 'section.code', direction: 'asc' }] });
  }

  @FieldResolver(() => Course, { description: 'What is taught. 课程' })
  course(@Root() { courseId, courseCode, courseName }: Section, @Ctx() context: Context<Tables>) {
    return courseCode && courseName ? { id: courseId, code: courseCode, name: courseName } : context.load(courseById, courseId);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who teaches; null while nobody is named. 任课教师' })
  teacher(@Root() { teacherId }: Section): Person | null {
    return teacherId ? personOf(teacherId) : null;
  }

  @FieldResolver(() => [OrgUnit], { description: 'The classes that hear it. 行政班' })
  classes(@Root() { classIds }: Section): OrgUnit[] {
    return classIds.map(orgUnitOf);
  }

  @FieldResolver(() => Int, { description: 'Students enrolled. 选课人数' })
  async enrolmentCount(@Root() { id }: Section, @Ctx() context: Context<Tables>): Promise<number> {
    return (await context.load(countsOf, id))!.enrolled;
  }

  @FieldResolver(() => Int, { description: 'Students who take part online now. 线上席位数' })
  async onlinePlaceCount(@Root() { id }: Section, @Ctx() context: Context<Tables>): Promise<number> {
    return (await context.load(countsOf, id))!.online;
  }

  @FieldResolver(() => [Enrolment], { description: 'Who is enrolled, by number. 选课名单' })
  @Can('teaching.enrolment.read')
  async enrolments(@Root() { id }: Section, @Ctx() context: Context<Tables>) {
    return ((await context.load(enrolmentsOf, id)) ?? []).map(row => Object.assign(new Enrolment(), row));
  }
}

export const findSection = ({ id }: { id: string }, context: Context<Tables>) => (isId(id) ? context.load(sectionById, id) : null);
