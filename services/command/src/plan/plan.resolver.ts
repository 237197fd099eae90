import { Can, campusDay, refused, type Context } from '@campus/kit';
import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { PlanRow, Tables } from '../tables.ts';
import { sourcesOf } from '../wording/text.ts';
import { refusePlan } from './plan.ts';
import { keepPlan, stepsOfPlan } from './plan.store.ts';
import { AmendPlanInput, AmendPlanResult, AmendPlanSuccess, PlanStep, PlanVersion } from './plan.type.ts';

@Resolver(() => PlanVersion)
export class PlanResolver {
  @Query(() => [PlanVersion], { description: 'Every version of the emergency plan, the newest first. 预案版本' })
  @Can('command.plan.read')
  plans(@Ctx() { db }: Context<Tables>) {
    return db.selectFrom('planVersion').selectAll().orderBy('version', 'desc').execute();
  }

  @Mutation(() => AmendPlanResult, { description: 'Publishes a new version of the plan; an incident that is open keeps its own. 修订预案' })
  @Can('command.plan.amend')
  async amendPlan(@Arg('input', () => AmendPlanInput, { description: 'The whole plan, from when, and who says so.' }) input: AmendPlanInput, @Ctx() context: Context<Tables>) {
    const refusals = refusePlan({ ...input, today: campusDay(context.now()) });
    if (refusals.length > 0) return refused(refusals);
    return Object.assign(new AmendPlanSuccess(), { plan: await keepPlan(context, { ...input, ...sourcesOf(input) }) });
  }

  @FieldResolver(() => [PlanStep], { description: 'In their order.' })
  steps(@Root() { id }: PlanRow, @Ctx() context: Context<Tables>) {
    return context.load(stepsOfPlan, id);
  }
}
