import { Can, File, isId, page, type Context } from '@campus/kit';
import type { GraphQLResolveInfo } from 'graphql';
import { sql } from 'kysely';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root, Subscription } from 'type-graphql';
import { Closure } from '../closures/closure.entity.ts';
import { closureById } from '../closures/closure.store.ts';
import { instantOf } from '../moment.ts';
import { Place } from '../places/place.entity.ts';
import { placeById } from '../places/place.tables.ts';
import { anywhere } from '../search.ts';
import type { Tables } from '../tables.ts';
import { Disinfection } from './disinfection.entity.ts';
import { DisinfectionConnection, DisinfectionsArgs } from './disinfection.input.ts';
import { disinfectionByClosure, disinfectionById, evidenceById, type DisinfectionRow } from './disinfection.store.ts';
import { isOverdue } from './disinfection.ts';

@Resolver(() => Disinfection)
export class DisinfectionResolver {
  @Query(() => DisinfectionConnection, { description: 'Terminal disinfections, the latest due first. 消毒任务列表' })
  @Can('logistics.disinfection.read')
  disinfections(@Args(() => DisinfectionsArgs) args: DisinfectionsArgs, @Ctx() context: Context<Tables>, @Info() info: GraphQLResolveInfo) {
    const { db } = context;
    const { states, isOverdue: onlyLate, search } = args.filter ?? {};
    let query = db.selectFrom('disinfection').innerJoin('place', 'place.id', 'disinfection.placeId').selectAll('disinfection');
    if (states) query = query.where(sql<boolean>`disinfection.state = any(${states}::text[])`);
    if (onlyLate) query = query.where('disinfection.state', 'in', ['ORDERED', 'STARTED']).where('disinfection.dueAt', '<', context.now());
    if (search) query = query.where(where => where.or([where('place.code', 'ilike', anywhere(search)), where('place.path', 'ilike', anywhere(search))]));
    return page(args, info, { db, query, order: [{ column: 'disinfection.dueAt', direction: 'desc' }, { column: 'disinfection.id', direction: 'desc' }] });
  }

  @Query(() => Disinfection, { nullable: true, description: 'One terminal disinfection; null if there is none with this id. 消毒任务' })
  @Can('logistics.disinfection.read')
  disinfection(@Arg('id', () => ID, { description: 'Id of the disinfection.' }) id: string, @Ctx() context: Context<Tables>) {
    return isId(id) ? context.load(disinfectionById, id) : null;
  }

  @FieldResolver(() => Place, { description: 'What has to be disinfected.' })
  place(@Root() { placeId }: DisinfectionRow, @Ctx() context: Context<Tables>) {
    return context.load(placeById, placeId);
  }

  @FieldResolver(() => Closure, { description: 'The closure that asks for it.' })
  closure(@Root() { closureId }: DisinfectionRow, @Ctx() context: Context<Tables>) {
    return context.load(closureById, closureId);
  }

  @FieldResolver(() => Boolean, { description: 'True while it is not done though it was due. 是否超时' })
  isOverdue(@Root() { state, dueAt }: DisinfectionRow, @Ctx() context: Context<Tables>): boolean {
    return isOverdue({ state, dueAt: instantOf(dueAt) }, context.now());
  }

  @FieldResolver(() => File, { nullable: true, description: 'The photo or sheet that was handed in. 附件' })
  async evidence(@Root() { evidenceId }: DisinfectionRow, @Ctx() context: Context<Tables>): Promise<File | null> {
    const file = evidenceId && (await context.load(evidenceById, evidenceId));
    return file ? Object.assign(new File(), { name: file.name, mediaType: file.mediaType, base64: file.bytes.toString('base64') }) : null;
  }

  @Subscription(() => [Disinfection], { description: 'Terminal disinfections that were ordered or moved on, as it happens. 消毒进展', subscribe: ({ context }: { context: Context }) => context.live('disinfection.changed') })
  @Can('logistics.disinfection.read')
  async disinfectionsChanged(@Root() { closureIds }: { closureIds: readonly string[] }, @Ctx() context: Context<Tables>) {
    return (await Promise.all(closureIds.map(id => context.load(disinfectionByClosure, id)))).filter(row => row !== null);
  }
}
