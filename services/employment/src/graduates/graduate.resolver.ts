import { campusDay, Can, Day, isId, page, type Context } from '@campus/kit';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { OrgUnit, Person, personOf, unitOf } from '../person.ts';
import type { Tables } from '../tables.ts';
import { Graduate } from './graduate.entity.ts';
import { GraduateConnection, graduateList, GraduatesArgs } from './graduate.list.ts';
import { graduateById, isolationByPerson, personById, type GraduateRow } from './graduate.store.ts';

@Resolver(() => Graduate)
export class GraduateResolver {
  @Query(() => Graduate, { nullable: true, description: 'One graduate; null if there is none with this id, or outside your colleges. 毕业生' })
  @Can('employment.graduate.read')
  graduate(@Arg('id', () => ID, { description: 'Id of the graduate.' }) id: string, @Ctx() context: Context<Tables>) {
    return findGraduate({ id }, context);
  }

  @Query(() => GraduateConnection, { description: 'Graduates by student number, page by page. 毕业生列表' })
  @Can('employment.graduate.read')
  graduates(@Args(() => GraduatesArgs) args: GraduatesArgs, @Ctx() { db }: Context<Tables>, @Info() info: GraphQLResolveInfo) {
    return page(args, info, graduateList(db, args));
  }

  @FieldResolver(() => String, { description: 'Student number. 学号' })
  async number(@Root() { personId }: GraduateRow, @Ctx() context: Context<Tables>) {
    return (await context.load(personById, personId))!.number;
  }

  @FieldResolver(() => String, { description: 'As on the roster. 姓名' })
  async name(@Root() { personId }: GraduateRow, @Ctx() context: Context<Tables>) {
    return (await context.load(personById, personId))!.name;
  }

  @FieldResolver(() => Person, { nullable: true, description: 'The person. 人员' })
  person(@Root() { personId }: GraduateRow) {
    return personOf(personId);
  }

  @FieldResolver(() => OrgUnit, { nullable: true, description: '学院' })
  college(@Root() { collegeId }: GraduateRow) {
    return unitOf(collegeId);
  }

  @FieldResolver(() => OrgUnit, { nullable: true, description: 'Null when none was given at registration. 专业' })
  major(@Root() { majorId }: GraduateRow) {
    return majorId && unitOf(majorId);
  }

  @FieldResolver(() => OrgUnit, { nullable: true, description: 'The class they were registered with. 班级' })
  class(@Root() { classId }: GraduateRow) {
    return unitOf(classId);
  }

  @FieldResolver(() => Boolean, { description: 'Whether they attend online today: no interview on site can be agreed. 线上参加' })
  async attendsOnline(@Root() { personId }: GraduateRow, @Ctx() context: Context<Tables>) {
    const isolation = await context.load(isolationByPerson, personId);
    return isolation !== null && (isolation.until === null || campusDay(context.now()) <= isolation.until);
  }

  @FieldResolver(() => Day, { nullable: true, description: 'The last day on which they attend online; null when they do not, or when it is open. 线上截止' })
  async onlineUntil(@Root() { personId }: GraduateRow, @Ctx() context: Context<Tables>) {
    return (await context.load(isolationByPerson, personId))?.until ?? null;
  }
}

/** What another department refers to. */
export const findGraduate = ({ id }: { id: string }, context: Context<Tables>): Promise<GraduateRow | null> | null => (isId(id) ? context.load(graduateById, id) : null);
