import { Can, isId, page, PageArgs, type Context } from '@campus/kit';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Int, Query, Resolver, Root } from 'type-graphql';
import { Person, personOf } from '../person.ts';
import { TestRound } from '../round/round.entity.ts';
import { roundById } from '../round/round.store.ts';
import type { Tables } from '../tables.ts';
import { Swab } from './swab.entity.ts';
import { Tube } from './tube.entity.ts';
import { TubeConnection, TubeFilter } from './tube.input.ts';
import { swabCountByTube, swabsByTube } from './tube.store.ts';
import { plainLabel } from './tube.ts';

const NEWEST = [{ column: 'tube.openedAt', direction: 'desc' }, { column: 'tube.id', direction: 'asc' }] as const;

@Resolver(() => Tube)
export class TubeResolver {
  @Query(() => TubeConnection, { description: 'Tubes, latest first. 试管列表' })
  @Can('health.tube.read')
  tubes(
    @Args(() => PageArgs) args: PageArgs,
    @Arg('filter', () => TubeFilter, { nullable: true, description: 'All tubes unless given.' }) filter: TubeFilter | null,
    @Ctx() { db }: Context<Tables>,
    @Info() info: GraphQLResolveInfo,
  ) {
    let query = db.selectFrom('tube').selectAll('tube');
    if (filter?.testRoundId) query = isId(filter.testRoundId) ? query.where('roundId', '=', filter.testRoundId) : query.where(({ lit }) => lit(false));
    if (filter?.statuses) query = query.where(({ eb, lit }) => (filter.statuses!.length > 0 ? eb('status', 'in', filter.statuses!) : lit(false)));
    return page(args, info, { db, query, order: NEWEST });
  }

  @Query(() => Tube, { nullable: true, description: 'The tube with this label; null when there is none. 按标签找试管' })
  @Can('health.tube.read')
  async tube(@Arg('label', () => String, { description: 'As printed or scanned; case and blanks do not matter.' }) label: string, @Ctx() { db }: Context<Tables>) {
    return (await db.selectFrom('tube').selectAll().where('label', '=', plainLabel(label)).executeTakeFirst()) ?? null;
  }

  @FieldResolver(() => Int, { description: 'Swabs in it now.' })
  async swabCount(@Root() { id }: Tube, @Ctx() context: Context<Tables>) {
    return (await context.load(swabCountByTube, id))?.count ?? 0;
  }

  @FieldResolver(() => TestRound, { description: 'The round it belongs to.' })
  round(@Root() { roundId }: Tube, @Ctx() context: Context<Tables>) {
    return context.load(roundById, roundId);
  }

  @FieldResolver(() => [Swab], { description: 'Whose swabs it holds, in the order taken. Reading it is logged.' })
  @Can('health.swab.read')
  swabs(@Root() { id }: Tube, @Ctx() context: Context<Tables>) {
    return context.load(swabsByTube, id);
  }
}

@Resolver(() => TestRound)
export class TestRoundTubesResolver {
  @FieldResolver(() => TubeConnection, { description: 'Tubes of this round, latest first.' })
  @Can('health.tube.read')
  tubes(@Root() { id }: TestRound, @Args(() => PageArgs) args: PageArgs, @Ctx() { db }: Context<Tables>, @Info() info: GraphQLResolveInfo) {
    return page(args, info, { db, query: db.selectFrom('tube').selectAll('tube').where('roundId', '=', id), order: NEWEST });
  }
}

@Resolver(() => Swab)
export class SwabResolver {
  @FieldResolver(() => Person, { description: 'Who was swabbed.' })
  person(@Root() { personId }: Swab) {
    return personOf(personId);
  }
}
