import { Can, isId, page, type Context } from '@campus/kit';
import type { GraphQLResolveInfo } from 'graphql';
import { sql } from 'kysely';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Query, Resolver, Root, Subscription } from 'type-graphql';
import { Disinfection } from '../disinfection/disinfection.entity.ts';
import { disinfectionByClosure } from '../disinfection/disinfection.store.ts';
import { Place } from '../places/place.entity.ts';
import { placeById } from '../places/place.tables.ts';
import { anywhere, idOrNone } from '../search.ts';
import type { Tables } from '../tables.ts';
import { Closure } from './closure.entity.ts';
import { ClosureConnection, ClosuresArgs } from './closure.input.ts';
import { closureById, closureOver, type ClosureRow } from './closure.store.ts';

@Resolver(() => Closure)
export class ClosureResolver {
  @Query(() => ClosureConnection, { description: 'Closures, latest first. 封控列表' })
  @Can('logistics.closure.read')
  closures(@Args(() => ClosuresArgs) args: ClosuresArgs, @Ctx() { db }: Context<Tables>, @Info() info: GraphQLResolveInfo) {
    const { states, measure, placeId, search } = args.filter ?? {};
    let query = db.selectFrom('closure').innerJoin('place', 'place.id', 'closure.placeId').selectAll('closure');
    if (states) query = query.where(sql<boolean>`closure.state = any(${states}::text[])`);
    if (measure) query = query.where('closure.measure', '=', measure);
    if (placeId) query = query.where('closure.placeId', '=', idOrNone(placeId));
    if (search) query = query.where(where => where.or([where('place.code', 'ilike', anywhere(search)), where('place.path', 'ilike', anywhere(search))]));
    return page(args, info, { db, query, order: [{ column: 'closure.closedAt', direction: 'desc' }, { column: 'closure.id', direction: 'desc' }] });
  }

  @Query(() => Closure, { nullable: true, description: 'One closure; null if there is none with this id. 封控' })
  @Can('logistics.closure.read')
  closure(@Arg('id', () => ID, { description: 'Id of the closure.' }) id: string, @Ctx() context: Context<Tables>) {
    return isId(id) ? context.load(closureById, id) : null;
  }

  @FieldResolver(() => Place, { description: 'What is closed, with everything inside.' })
  place(@Root() { placeId }: ClosureRow, @Ctx() context: Context<Tables>) {
    return context.load(placeById, placeId);
  }

  @FieldResolver(() => Int, { description: 'Findings that it goes back to now; 0 for one that only an officer wanted. What they are stays with health.' })
  causeCount(@Root() { causeIds }: ClosureRow): number {
    return causeIds.length;
  }

  @FieldResolver(() => Disinfection, { nullable: true, description: 'Its terminal disinfection; null when none was ordered.' })
  disinfection(@Root() { id }: ClosureRow, @Ctx() context: Context<Tables>) {
    return context.load(disinfectionByClosure, id);
  }

  @Subscription(() => [Closure], { description: 'Closures that began, changed or ended, as it happens. 封控变化', subscribe: ({ context }: { context: Context }) => context.live('closure.changed') })
  @Can('logistics.closure.read')
  async closuresChanged(@Root() { ids }: { ids: readonly string[] }, @Ctx() context: Context<Tables>) {
    return (await Promise.all(ids.map(id => context.load(closureById, id)))).filter(row => row !== null);
  }
}

@Resolver(() => Place)
export class PlaceClosureResolver {
  @FieldResolver(() => Closure, { nullable: true, description: 'The closure that keeps people out: its own, or that of what it lies in; null while it is open. 封控' })
  @Can('logistics.closure.read')
  closure(@Root() { id }: Place, @Ctx() context: Context<Tables>) {
    return context.load(closureOver, id);
  }

  @FieldResolver(() => Boolean, { description: 'Whether it, or what it lies in, is closed. 是否封控' })
  @Can('logistics.closure.read')
  async isClosed(@Root() { id }: Place, @Ctx() context: Context<Tables>) {
    return (await context.load(closureOver, id)) !== null;
  }
}
