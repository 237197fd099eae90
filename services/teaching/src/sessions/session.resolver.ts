import { Can, isId, page, PageArgs, type Context, type Page } from '@campus/kit';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root, Subscription } from 'type-graphql';
import type { SessionNews } from '../events.ts';
import { anyInView } from '../scope.ts';
import { sectionById } from '../sections/section.store.ts';
import { Section } from '../sections/section.type.ts';
import type { Tables } from '../tables.ts';
import { sessionById, sessionsWhere } from './session.store.ts';
import { Session, SessionConnection, sessionFrom, SessionFilter, SessionsChange } from './session.type.ts';

@Resolver(() => Session)
export class SessionResolver {
  @Query(() => Session, { nullable: true, description: 'One session; null if there is none with this id. 课次' })
  @Can('teaching.session.read')
  session(@Arg('id', () => ID, { description: 'Id of the session.' }) id: string, @Ctx() context: Context<Tables>) {
    return findSession({ id }, context);
  }

  @Query(() => SessionConnection, { description: 'Sessions in the order of time. 课次列表' })
  @Can('teaching.session.read')
  async sessions(
    @Args(() => PageArgs) args: PageArgs,
    @Arg('filter', () => SessionFilter, { nullable: true, description: 'Null for all sessions.' }) filter: SessionFilter | null,
    @Ctx() { db }: Context<Tables>, @Info() info: GraphQLResolveInfo,
  ): Promise<Page<Session>> {
    const rows = await page(args, info, { db, query: sessionsWhere(db, filter ?? {}), order: [{ column: 'session.startsAt', direction: 'asc' }, { column: 'session.id', direction: 'asc' }] });
    const edges = rows.edges.map(({ cursor, node }) => ({ cursor, node: sessionFrom(node) }));
    return { ...rows, nodes: edges.map(edge => edge.node), edges };
  }

  @FieldResolver(() => Section, { description: 'Whose session it is. 教学班' })
  section(@Root() { sectionId }: Session, @Ctx() context: Context<Tables>) {
    return context.load(sectionById, sectionId);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Where it meets online; null while it is held on site alone. 会议链接' })
  async meetingUrl(@Root() { mode, sectionId }: Session, @Ctx() context: Context<Tables>): Promise<string | null> {
    return mode === 'ON_SITE' ? null : (await context.load(sectionById, sectionId))!.meetingUrl;
  }

  @Subscription(() => SessionsChange, {
    description: 'Each time that sessions or online places change, as it happens. 课次变化',
    subscribe: ({ context }: { context: Context }) => context.live<SessionNews>('teaching.sessions.changed', news => anyInView(context.actor, news.collegeIds)),
  })
  @Can('teaching.session.read')
  sessionsChanged(@Root() { count, at }: SessionNews): SessionsChange {
    return Object.assign(new SessionsChange(), { count, at });
  }
}

export const findSession = ({ id }: { id: string }, context: Context<Tables>) => (isId(id) ? context.load(sessionById, id) : null);
