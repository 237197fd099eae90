import { Can, isId, missing, page, PageArgs, refused, resultOf, type Context } from '@campus/kit';
import type { GraphQLResolveInfo } from 'graphql';
import { sql } from 'kysely';
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Info, InputType, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { oneAtATime } from '../rows.store.ts';
import { followPosts } from '../parts/duties.store.ts';
import { personById } from '../people/person.read.ts';
import { Person } from '../people/person.type.ts';
import { postById } from '../posts/post.read.ts';
import type { SuccessionState } from '../posts/post.table.ts';
import { Post, PostSuccession, PostSuccessionConnection, PostSuccessionState } from '../posts/post.type.ts';
import type { Tables } from '../tables.ts';
import { decide, handBack } from './handback.store.ts';
import { refuseHandback } from './handback.ts';

@ArgsType()
class SuccessionArgs extends PageArgs {
  @Field(() => [PostSuccessionState], { nullable: true, description: 'Any of these; all unless given.' }) states?: SuccessionState[] | null;
}

@InputType({ description: 'A promotion whose former A takes the post again.' })
class AcceptHandbackInput {
  @Field(() => ID, { description: 'Id of the promotion.' }) successionId!: string;
}
@InputType({ description: 'A promotion that stays as it is.' })
class DeclineHandbackInput {
  @Field(() => ID, { description: 'Id of the promotion.' }) successionId!: string;
}
@ObjectType({ description: 'The former A holds the post again.' })
class AcceptHandbackSuccess {
  @Field(() => Post) post!: Post;
}
@ObjectType({ description: 'The present A stays.' })
class DeclineHandbackSuccess {
  @Field(() => Post) post!: Post;
}
const AcceptHandbackResult = resultOf('AcceptHandbackResult', AcceptHandbackSuccess);
const DeclineHandbackResult = resultOf('DeclineHandbackResult', DeclineHandbackSuccess);

/** The promotion and its post, or why nothing can be decided about it. */
async function decidable({ db }: Context<Tables>, id: string) {
  const succession = isId(id) ? await db.selectFrom('succession').selectAll().where('id', '=', id).executeTakeFirst() : undefined;
  const post = succession && (await db.selectFrom('post').selectAll().where('id', '=', succession.postId).executeTakeFirst());
  if (!succession || !post) return refused(missing('promotion', id, ['input', 'successionId']));
  const refusal = refuseHandback(succession.state);
  return refusal ? refused(refusal) : { succession, post };
}

@Resolver(() => PostSuccession)
export class HandbackResolver {
  @Query(() => PostSuccessionConnection, { description: 'Promotions from B to A, the latest first. 接任列表' })
  @Can('personnel.post.read')
  postSuccessions(@Args(() => SuccessionArgs) { states, ...args }: SuccessionArgs, @Ctx() { db }: Context<Tables>, @Info() info: GraphQLResolveInfo) {
    const all = db.selectFrom('succession').selectAll('succession');
    const query = states ? all.where(sql<boolean>`succession.state = any(${states}::text[])`) : all;
    return page(args, info, { db, query, order: [{ column: 'succession.beganAt', direction: 'desc' }, { column: 'succession.id', direction: 'desc' }] });
  }

  @Mutation(() => AcceptHandbackResult, { description: 'Gives a post back to who was A before their isolation; who had stepped up is B again. Refused unless it is offered. 交还岗位' })
  @Can('personnel.post.hand-back')
  async acceptHandback(@Arg('input', () => AcceptHandbackInput, { description: 'Which promotion.' }) { successionId }: AcceptHandbackInput, @Ctx() context: Context<Tables>) {
    await oneAtATime(context.db);
    const found = await decidable(context, successionId);
    if (!('post' in found)) return found;
    await handBack(context, found.post, found.succession);
    await followPosts(context, [found.post.id]);
    return Object.assign(new AcceptHandbackSuccess(), { post: await context.load(postById, found.post.id) });
  }

  @Mutation(() => DeclineHandbackResult, { description: 'Leaves a post with who stepped up. Refused unless handing back is offered. 不交还岗位' })
  @Can('personnel.post.hand-back')
  async declineHandback(@Arg('input', () => DeclineHandbackInput, { description: 'Which promotion.' }) { successionId }: DeclineHandbackInput, @Ctx() context: Context<Tables>) {
    await oneAtATime(context.db);
    const found = await decidable(context, successionId);
    if (!('post' in found)) return found;
    await decide(context, found.succession, 'DECLINED');
    await followPosts(context, [found.post.id]);
    return Object.assign(new DeclineHandbackSuccess(), { post: await context.load(postById, found.post.id) });
  }

  @FieldResolver(() => Post, { description: 'The post that was taken over.' })
  post(@Root() { postId }: PostSuccession, @Ctx() context: Context<Tables>) {
    return context.load(postById, postId);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who was A; null if they are outside your colleges.' })
  from(@Root() { fromPersonId }: PostSuccession, @Ctx() context: Context<Tables>) {
    return context.load(personById, fromPersonId);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who stepped up from B; null if they are outside your colleges.' })
  to(@Root() { toPersonId }: PostSuccession, @Ctx() context: Context<Tables>) {
    return context.load(personById, toPersonId);
  }
}
