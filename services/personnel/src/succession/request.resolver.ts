import { Can, page, PageArgs, type Context } from '@campus/kit';
import type { GraphQLResolveInfo } from 'graphql';
import { sql } from 'kysely';
import { Args, ArgsType, Ctx, Field, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { personById } from '../people/person.read.ts';
import { Person } from '../people/person.type.ts';
import { postById } from '../posts/post.read.ts';
import type { RequestState } from '../posts/post.table.ts';
import { Post, PostRequest, PostRequestConnection, PostRequestState } from '../posts/post.type.ts';
import type { Tables } from '../tables.ts';

@ArgsType()
class PostRequestArgs extends PageArgs {
  @Field(() => [PostRequestState], { nullable: true, description: 'Any of these; all unless given.' }) states?: RequestState[] | null;
}

@Resolver(() => PostRequest)
export class PostRequestResolver {
  @Query(() => PostRequestConnection, { description: 'Requests for a new B, those due first. 补岗申请列表' })
  @Can('personnel.post.read')
  postRequests(@Args(() => PostRequestArgs) { states, ...args }: PostRequestArgs, @Ctx() { db }: Context<Tables>, @Info() info: GraphQLResolveInfo) {
    const all = db.selectFrom('postRequest').selectAll('postRequest');
    const query = states ? all.where(sql<boolean>`post_request.state = any(${states}::text[])`) : all;
    return page(args, info, { db, query, order: [{ column: 'postRequest.dueAt', direction: 'asc' }, { column: 'postRequest.id', direction: 'asc' }] });
  }

  @FieldResolver(() => Post, { description: 'The post whose B is wanted.' })
  post(@Root() { postId }: PostRequest, @Ctx() context: Context<Tables>) {
    return context.load(postById, postId);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who was appointed; null while nobody is.' })
  filledBy(@Root() { filledById }: PostRequest, @Ctx() context: Context<Tables>) {
    return filledById === null ? null : context.load(personById, filledById);
  }
}
