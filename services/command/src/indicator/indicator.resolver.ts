import { page, PageArgs, type Context } from '@campus/kit';
import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import type { IndicatorRow, Tables } from '../tables.ts';
import { targetHistoryOf, trendOf } from './indicator.store.ts';
import { Indicator, IndicatorReadingConnection, TargetChange, TrendPoint } from './indicator.type.ts';
import { isStale } from './state.ts';

@Resolver(() => Indicator)
export class IndicatorResolver {
  @FieldResolver(() => Boolean, { description: 'Whether the figure is too old to say anything, or never came.' })
  isStale(@Root() indicator: IndicatorRow, @Ctx() context: Context<Tables>): boolean {
    return isStale(indicator, context.now());
  }

  @FieldResolver(() => [TrendPoint], { description: 'Last figure of each of the last 14 campus days, the oldest first; days without one are left out.' })
  trend(@Root() { code }: IndicatorRow, @Ctx() context: Context<Tables>) {
    return context.load(trendOf, code);
  }

  @FieldResolver(() => [TargetChange], { description: 'Every change of its target, the newest first.' })
  targetHistory(@Root() { code }: IndicatorRow, @Ctx() context: Context<Tables>) {
    return context.load(targetHistoryOf, code);
  }

  @FieldResolver(() => IndicatorReadingConnection, { description: 'Every figure that came, the newest first.' })
  readings(@Root() { code }: IndicatorRow, @Args(() => PageArgs) args: PageArgs, @Ctx() { db }: Context<Tables>, @Info() info: GraphQLResolveInfo) {
    const query = db.selectFrom('indicatorReading').selectAll('indicatorReading').where('indicatorCode', '=', code);
    return page(args, info, { db, query, order: [{ column: 'indicatorReading.measuredAt', direction: 'desc' }, { column: 'indicatorReading.id', direction: 'desc' }] });
  }
}
