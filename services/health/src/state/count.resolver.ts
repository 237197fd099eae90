import { Can, type Context } from '@campus/kit';
import { Ctx, Query, Resolver } from 'type-graphql';
import type { Tables } from '../tables.ts';
import { countStates } from './count.store.ts';
import { HealthStateCount } from './count.type.ts';

@Resolver()
export class HealthStateCountResolver {
  @Query(() => [HealthStateCount], { description: 'How many active people are in each health state, worst first, states without anybody included. 健康状态人数' })
  @Can('health.state.read')
  healthStateCounts(@Ctx() { db }: Context<Tables>) {
    return countStates(db);
  }
}
