import { Can, type Context, DateTime, inView, isId, page, PageArgs } from '@campus/kit';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, FieldResolver, ID, Info, ObjectType, Query, Resolver, Root, Subscription } from 'type-graphql';
import { Person, personOf } from '../person.ts';
import { lastDayOf } from '../regime/plan.ts';
import { roomById } from '../room/room.store.ts';
import { MonitoringRoom } from '../room/room.type.ts';
import type { Tables } from '../tables.ts';
import { isolationsWanted } from './isolation.list.ts';
import { changesByIsolation, isolationById, isolationByPerson, ordersByIsolation, testsByIsolation } from './isolation.store.ts';
import { Isolation, IsolationChange, IsolationConnection, IsolationFilter, IsolationOrder, IsolationTest } from './isolation.type.ts';

type Asked = Context<Tables>;
type News = { people: { personId: string; collegeId: string | null; at: string }[] };
const NEWEST = [{ column: 'isolation.since', direction: 'desc' }, { column: 'isolation.id', direction: 'desc' }] as const;

@ObjectType({ description: 'News that isolations changed. 隔离变化' })
export class IsolationsChange {
  @Field(() => [Person], { description: 'Whose, of the colleges you see; at most 500.' })
  people!: Person[];

  @Field(() => DateTime)
  at!: Date;
}

@Resolver(() => Isolation)
export class IsolationResolver {
  @Query(() => IsolationConnection, { description: 'Isolations, the latest first; those not over unless the filter names states. Reading them is logged. 隔离列表' })
  @Can('health.isolation.read')
  async isolations(@Args(() => PageArgs) args: PageArgs, @Arg('filter', () => IsolationFilter, { nullable: true, description: 'All that are not over unless given.' }) filter: IsolationFilter | null, @Ctx() context: Asked, @Info() info: GraphQLResolveInfo) {
    const found = await page(args, info, { db: context.db, query: isolationsWanted(context.db, filter), order: NEWEST });
    const [first] = found.nodes;
    if (first) await context.audit({ action: 'isolation.read', entity: 'Isolation', entityId: first.id, detail: { people: found.nodes.map(row => row.personId) } });
    return found;
  }

  @Query(() => Isolation, { nullable: true, description: 'One isolation, over or not; null when there is none with this id. Reading it is logged. 隔离' })
  @Can('health.isolation.read')
  async isolation(@Arg('id', () => ID, { description: 'Id of the isolation.' }) id: string, @Ctx() context: Asked) {
    const row = isId(id) ? await context.load(isolationById, id) : null;
    if (row) await context.audit({ action: 'isolation.read', entity: 'Isolation', entityId: id, detail: { people: [row.personId] } });
    return row;
  }

  @FieldResolver(() => Person, { description: 'Who is kept apart.' })
  person(@Root() { personId }: Isolation) {
    return personOf(personId);
  }

  @FieldResolver(() => MonitoringRoom, { nullable: true, description: 'The monitoring room; null while waiting, at home, in hospital, and when it is over.' })
  room(@Root() { roomId }: Isolation, @Ctx() context: Asked) {
    return roomId ? context.load(roomById, roomId) : null;
  }

  @FieldResolver(() => [IsolationOrder], { description: 'Why, order by order; those that stand first.' })
  async orders(@Root() { id }: Isolation, @Ctx() context: Asked) {
    const orders = (await context.load(ordersByIsolation, id)) ?? [];
    return orders.map(order => ({ ...order, policyVersion: order.regimeVersion, lastDay: lastDayOf(order.plan, order.beginsOn) }));
  }

  @FieldResolver(() => [IsolationTest], { description: 'The test calendar, by day; a day asked for by two orders is there once.' })
  tests(@Root() { id }: Isolation, @Ctx() context: Asked) {
    return context.load(testsByIsolation, id);
  }

  @FieldResolver(() => [IsolationChange], { description: 'What became of it, newest first.' })
  history(@Root() { id }: Isolation, @Ctx() context: Asked) {
    return context.load(changesByIsolation, id);
  }

  @Subscription(() => IsolationsChange, {
    description: 'Isolations as they begin, turn and end. 隔离变化',
    subscribe: ({ context }: { context: Context }) => context.live<News>('isolation.changed', ({ people }) => people.some(one => inView(context.actor, one.collegeId))),
  })
  @Can('health.isolation.read')
  isolationsChanged(@Root() { people }: News, @Ctx() { actor }: Asked): IsolationsChange {
    return Object.assign(new IsolationsChange(), { people: people.filter(one => inView(actor, one.collegeId)).map(one => personOf(one.personId)), at: new Date(people[0]!.at) });
  }
}

@Resolver(() => Person)
export class PersonIsolationResolver {
  @FieldResolver(() => Isolation, { nullable: true, description: 'How this person is kept apart now; null while they are not. Reading it is logged. 隔离' })
  @Can('health.isolation.read')
  isolation(@Root() { id }: Person, @Ctx() context: Asked) {
    return context.load(isolationByPerson, id);
  }
}
