import { Can, type Context, inView, isId, page, PageArgs } from '@campus/kit';
import type { GraphQLResolveInfo } from 'graphql';
import { sql } from 'kysely';
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Info, InputType, Query, Resolver, Root, Subscription } from 'type-graphql';
import { personById } from '../people/person.read.ts';
import { Person } from '../people/person.type.ts';
import { ResidencePlace } from '../place.ts';
import type { Tables } from '../tables.ts';
import { unitById } from '../units/unit.read.ts';
import { OrgUnit } from '../units/unit.type.ts';
import { lineOf, type Coverage } from './pair.ts';
import { historyOf, holdersOf, isolatedById, postById, requestOf, successionsOf } from './post.read.ts';
import { Post, PostConnection, PostCoverage, PostHolding, PostRequest, PostSuccession } from './post.type.ts';

@InputType({ description: 'Which posts; conditions left out do not limit, those given all hold.' })
class PostFilter {
  @Field(() => String, { nullable: true, description: 'Part of the title, or the beginning of the code.' }) search?: string | null;
  @Field(() => [PostCoverage], { nullable: true, description: 'Any of these.' }) coverage?: Coverage[] | null;
  @Field(() => Boolean, { nullable: true, description: 'Posts that keep to one place, or the others.' }) isKey?: boolean | null;
  @Field(() => ID, { nullable: true, description: 'Posts of this unit and of all units below it.' }) orgUnitId?: string | null;
}

@ArgsType()
class PostArgs extends PageArgs {
  @Field(() => PostFilter, { nullable: true, description: 'Null for all posts you may see.' }) filter?: PostFilter | null;
}

const literally = (text: string) => text.replace(/[\\%_]/g, '\\$&');

@Resolver(() => Post)
export class PostResolver {
  @Query(() => PostConnection, { description: 'Posts, by code. 岗位列表' })
  @Can('personnel.post.read')
  posts(@Args(() => PostArgs) { filter, ...args }: PostArgs, @Ctx() { db }: Context<Tables>, @Info() info: GraphQLResolveInfo) {
    let query = db.selectFrom('post').innerJoin('orgUnit', 'orgUnit.id', 'post.unitId').selectAll('post');
    const text = filter?.search?.trim();
    if (text) query = query.where(({ eb, or }) => or([eb('post.title', 'like', `%${literally(text)}%`), eb('post.code', 'like', `${literally(text)}%`)]));
    if (filter?.coverage) query = query.where(sql<boolean>`post.coverage = any(${filter.coverage}::text[])`);
    if (typeof filter?.isKey === 'boolean') query = query.where('post.isKey', '=', filter.isKey);
    if (filter?.orgUnitId) query = query.where(isId(filter.orgUnitId) ? sql<boolean>`${filter.orgUnitId}::uuid = any(org_unit.lineage)` : sql<boolean>`false`);
    return page(args, info, { db, query, order: [{ column: 'post.code', direction: 'asc' }] });
  }

  @Query(() => Post, { nullable: true, description: 'One post; null if there is none with this id in your colleges. 岗位' })
  @Can('personnel.post.read')
  post(@Arg('id', () => ID, { description: 'Id of the post.' }) id: string, @Ctx() context: Context<Tables>) {
    return isId(id) ? context.load(postById, id) : null;
  }

  @FieldResolver(() => OrgUnit, { description: 'The unit whose post it is.' })
  unit(@Root() { unitId }: Post, @Ctx() context: Context<Tables>) {
    return context.load(unitById, unitId);
  }

  @FieldResolver(() => ResidencePlace, { nullable: true, description: 'Where a key post must be kept; null for the others. 固定岗点' })
  place(@Root() { placeCode }: Post): ResidencePlace | null {
    return placeCode === null ? null : { code: placeCode };
  }

  @FieldResolver(() => [PostHolding], { description: 'Who sits there now, A first; an empty seat is missing.' })
  holders(@Root() { id }: Post, @Ctx() context: Context<Tables>) {
    return context.load(holdersOf, id);
  }

  @FieldResolver(() => [PostHolding], { description: 'Everybody who sat there, the latest first. 任岗历史' })
  history(@Root() { id }: Post, @Ctx() context: Context<Tables>) {
    return context.load(historyOf, id);
  }

  @FieldResolver(() => [PostSuccession], { description: 'Promotions that still stand, the latest first.' })
  successions(@Root() { id }: Post, @Ctx() context: Context<Tables>) {
    return context.load(successionsOf, id);
  }

  @FieldResolver(() => PostRequest, { nullable: true, description: 'The open request for a new B; null when none is wanted.' })
  request(@Root() { id }: Post, @Ctx() context: Context<Tables>) {
    return context.load(requestOf, id);
  }

  @Subscription(() => Post, {
    nullable: true, description: 'Each post whose holders or coverage changed. 岗位变动',
    subscribe: ({ context }: { context: Context }) => context.live<{ collegeId: string }>('post.changed', ({ collegeId }) => inView(context.actor, collegeId)),
  })
  @Can('personnel.post.read')
  postChanged(@Root() { postId }: { postId: string }, @Ctx() context: Context<Tables>) {
    return context.load(postById, postId);
  }
}

@Resolver(() => PostHolding)
export class PostHoldingResolver {
  @FieldResolver(() => Person, { nullable: true, description: 'Null if they are outside your colleges.' })
  person(@Root() { personId }: PostHolding, @Ctx() context: Context<Tables>) {
    return context.load(personById, personId);
  }

  @FieldResolver(() => Boolean, { description: 'True while they are isolated; why is health’s to know. 是否隔离' })
  async isIsolated(@Root() { personId }: PostHolding, @Ctx() context: Context<Tables>) {
    return (await context.load(isolatedById, personId))?.isIsolated ?? false;
  }

  @FieldResolver(() => Boolean, { nullable: true, description: 'True: their line is on campus. False: off campus. Null if they are outside your colleges.' })
  async isOnCampusLine(@Root() { personId }: PostHolding, @Ctx() context: Context<Tables>) {
    const person = await context.load(personById, personId);
    return person && lineOf(person) === 'ON_CAMPUS';
  }
}
