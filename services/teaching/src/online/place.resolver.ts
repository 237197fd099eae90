import { align, batch, Can, Day, group, isId, page, PageArgs, type Context, type Page } from '@campus/kit';
import type { GraphQLResolveInfo } from 'graphql';
import { sql } from 'kysely';
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { Person } from '../graph.ts';
import { anywhere } from '../search.ts';
import { sectionById } from '../sections/section.store.ts';
import { Section } from '../sections/section.type.ts';
import { timetableOf } from '../sessions/session.store.ts';
import { Session, sessionFrom } from '../sessions/session.type.ts';
import type { Tables } from '../tables.ts';
import { OnlinePlace, OnlinePlaceConnection, OnlinePlaceFilter, placeFrom } from './place.type.ts';

export const onlinePlaceById = batch<string, OnlinePlace, Tables>(async (ids, { db }) =>
  align(ids, (await db.selectFrom('onlinePlace').selectAll().where(sql<boolean>`id = any(${ids}::uuid[])`).execute()).map(placeFrom), row => row.id),
);

const placesOfPerson = batch<string, OnlinePlace[], Tables>(async (ids, { db }) =>
  group(ids, (await db.selectFrom('onlinePlace').selectAll().where(sql<boolean>`person_id = any(${ids}::uuid[])`).orderBy('openedAt', 'desc').orderBy('id', 'desc').execute()).map(placeFrom), row => row.personId),
);

const placesOfSection = batch<string, OnlinePlace[], Tables>(async (ids, { db }) =>
  group(ids, (await db.selectFrom('onlinePlace').selectAll().where('endedAt', 'is', null).where(sql<boolean>`section_id = any(${ids}::uuid[])`).orderBy('id').execute()).map(placeFrom), row => row.sectionId),
);

@Resolver(() => OnlinePlace)
export class OnlinePlaceResolver {
  @Query(() => OnlinePlaceConnection, { description: 'Online places, the newest first. 线上席位列表' })
  @Can('teaching.online-place.read')
  async onlinePlaces(
    @Args(() => PageArgs) args: PageArgs,
    @Arg('filter', () => OnlinePlaceFilter, { nullable: true, description: 'Null for all, history included.' }) filter: OnlinePlaceFilter | null,
    @Ctx() { db }: Context<Tables>, @Info() info: GraphQLResolveInfo,
  ): Promise<Page<OnlinePlace>> {
    let query = db.selectFrom('onlinePlace').selectAll('onlinePlace');
    if (typeof filter?.isOpen === 'boolean') query = query.where('onlinePlace.endedAt', filter.isOpen ? 'is' : 'is not', null);
    if (filter?.search) query = query.where(sql<boolean>`(
      online_place.person_id in (select id from person where number ilike ${anywhere(filter.search)} or name ilike ${anywhere(filter.search)})
      or online_place.section_id in (select id from section where code ilike ${anywhere(filter.search)}))`);
    const rows = await page(args, info, { db, query, order: [{ column: 'onlinePlace.openedAt', direction: 'desc' }, { column: 'onlinePlace.id', direction: 'desc' }] });
    const edges = rows.edges.map(({ cursor, node }) => ({ cursor, node: placeFrom(node) }));
    return { ...rows, nodes: edges.map(edge => edge.node), edges };
  }

  @FieldResolver(() => Section, { description: 'Where they learn. 教学班' })
  section(@Root() { sectionId }: OnlinePlace, @Ctx() context: Context<Tables>) {
    return context.load(sectionById, sectionId);
  }

  @FieldResolver(() => String, { description: 'Where they take part; the same link for all sessions of the section. 会议链接' })
  async meetingUrl(@Root() { sectionId }: OnlinePlace, @Ctx() context: Context<Tables>): Promise<string> {
    return (await context.load(sectionById, sectionId))!.meetingUrl;
  }
}

@Resolver(() => Section)
export class SectionPlacesResolver {
  @FieldResolver(() => [OnlinePlace], { description: 'Who takes part online now. 线上席位' })
  @Can('teaching.online-place.read')
  async onlinePlaces(@Root() { id }: Section, @Ctx() context: Context<Tables>) {
    return (await context.load(placesOfSection, id)) ?? [];
  }
}

@Resolver(() => Person)
export class PersonTeachingResolver {
  @FieldResolver(() => [OnlinePlace], { nullable: true, description: 'Where this person takes part online, latest first, history included; never why. 线上席位' })
  @Can('teaching.online-place.read')
  async onlinePlaces(@Root() { id }: Person, @Ctx() context: Context<Tables>) {
    return isId(id) ? context.load(placesOfPerson, id) : [];
  }

  @FieldResolver(() => [Session], { nullable: true, description: 'What this person hears or teaches, in the order of time. 课表' })
  @Can('teaching.session.read')
  async timetable(
    @Root() { id }: Person,
    @Arg('from', () => Day, { description: 'The first campus day.' }) from: string,
    @Arg('until', () => Day, { description: 'The last campus day.' }) until: string,
    @Ctx() { db }: Context<Tables>,
  ): Promise<Session[]> {
    return isId(id) ? (await timetableOf(db, id, from, until)).map(sessionFrom) : [];
  }
}
