import { Can, type Context, inView, page } from '@campus/kit';
import type { GraphQLResolveInfo } from 'graphql';
import { sql } from 'kysely';
import { Args, Ctx, FieldResolver, Info, Query, Resolver, Root, Subscription } from 'type-graphql';
import { instantOf } from '../moment.ts';
import { Place } from '../places/place.entity.ts';
import { placeByCode } from '../places/place.tables.ts';
import { anywhere } from '../search.ts';
import { storeById } from '../stores/store.store.ts';
import { GoodsLine, Store } from '../stores/store.type.ts';
import type { Tables } from '../tables.ts';
import { Dispatch } from './dispatch.entity.ts';
import { DispatchConnection, DispatchesArgs } from './dispatch.input.ts';
import { dispatchById, type DispatchRow } from './dispatch.store.ts';

type News = { readonly dispatches: readonly { readonly id: string; readonly collegeId: string | null }[] };

@Resolver(() => Dispatch)
export class DispatchResolver {
  @Query(() => DispatchConnection, { description: 'Dispatches, latest first. 配送列表' })
  @Can('logistics.dispatch.read')
  dispatches(@Args(() => DispatchesArgs) args: DispatchesArgs, @Ctx() { db }: Context<Tables>, @Info() info: GraphQLResolveInfo) {
    const { states, kind, search } = args.filter ?? {};
    let query = db.selectFrom('dispatch').selectAll('dispatch');
    if (states) query = query.where(sql<boolean>`dispatch.state = any(${states}::text[])`);
    if (kind) query = query.where('kind', '=', kind);
    if (search) query = query.where('placeCode', 'ilike', anywhere(search));
    return page(args, info, { db, query, order: [{ column: 'dispatch.orderedAt', direction: 'desc' }, { column: 'dispatch.id', direction: 'desc' }] });
  }

  @FieldResolver(() => Place, { nullable: true, description: 'The door; null when nobody has registered it.' })
  place(@Root() { placeCode }: DispatchRow, @Ctx() context: Context<Tables>) {
    return context.load(placeByCode, placeCode);
  }

  @FieldResolver(() => [GoodsLine], { description: 'What goes there.' })
  lines(@Root() { lines }: DispatchRow) {
    return lines;
  }

  @FieldResolver(() => [GoodsLine], { description: 'What the best store lacks of it; empty unless SHORT.' })
  missing(@Root() { missing }: DispatchRow) {
    return missing;
  }

  @FieldResolver(() => Store, { nullable: true, description: 'Where it was taken from; null until it is sent.' })
  store(@Root() { storeId }: DispatchRow, @Ctx() context: Context<Tables>) {
    return storeId && context.load(storeById, storeId);
  }

  @FieldResolver(() => Boolean, { description: 'True while it is not sent though it was due. 是否超时' })
  isOverdue(@Root() { state, dueAt }: DispatchRow, @Ctx() context: Context<Tables>): boolean {
    return (state === 'ORDERED' || state === 'SHORT') && instantOf(dueAt) < context.now();
  }

  @Subscription(() => [Dispatch], {
    description: 'Dispatches that were ordered or moved on, as it happens. 配送进展',
    subscribe: ({ context }: { context: Context }) => context.live<News>('dispatch.changed', ({ dispatches }) => dispatches.some(({ collegeId }) => inView(context.actor, collegeId))),
  })
  @Can('logistics.dispatch.read')
  async dispatchesChanged(@Root() { dispatches }: News, @Ctx() context: Context<Tables>) {
    return (await Promise.all(dispatches.map(({ id }) => context.load(dispatchById, id)))).filter(row => row !== null);
  }
}
