import { Can, isId, page, PageArgs, type Context } from '@campus/kit';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Info, InputType, Query, Resolver, Root, Subscription } from 'type-graphql';
import { planById } from '../plan/plan.store.ts';
import { PlanVersion } from '../plan/plan.type.ts';
import type { IncidentRow, Tables } from '../tables.ts';
import type { IncidentStatus } from './incident.ts';
import { currentIncident, incidentById } from './incident.store.ts';
import { Incident, IncidentChange, IncidentConnection, IncidentStatuses } from './incident.type.ts';

type Change = { incidentId: string; at: string };

@InputType({ description: 'Which incidents; conditions that are left out or null do not count. 筛选' })
class IncidentFilter {
  @Field(() => IncidentStatuses, { nullable: true, description: 'In this status.' }) status?: IncidentStatus | null;
}

@ArgsType()
class IncidentsArgs extends PageArgs {
  @Field(() => IncidentFilter, { nullable: true, description: 'Null for all.' }) filter?: IncidentFilter | null;
}

@Resolver(() => Incident)
export class IncidentResolver {
  @Query(() => Incident, { nullable: true, description: 'The incident that runs; null when none does. 当前事件' })
  @Can('command.incident.read')
  currentIncident(@Ctx() { db }: Context<Tables>) {
    return currentIncident(db);
  }

  @Query(() => Incident, { nullable: true, description: 'One incident; null if there is none with this id. 事件' })
  @Can('command.incident.read')
  incident(@Arg('id', () => ID, { description: 'Id of the incident.' }) id: string, @Ctx() context: Context<Tables>) {
    return isId(id) ? context.load(incidentById, id) : null;
  }

  @Query(() => IncidentConnection, { description: 'Incidents page by page, the newest first. 事件列表' })
  @Can('command.incident.read')
  incidents(@Args(() => IncidentsArgs) args: IncidentsArgs, @Ctx() { db }: Context<Tables>, @Info() info: GraphQLResolveInfo) {
    const all = db.selectFrom('incident').selectAll('incident');
    const query = args.filter?.status ? all.where('status', '=', args.filter.status) : all;
    return page(args, info, { db, query, order: [{ column: 'incident.openedAt', direction: 'desc' }, { column: 'incident.id', direction: 'desc' }] });
  }

  @Subscription(() => IncidentChange, {
    description: 'Each change in an incident, as it happens. 事件变化',
    subscribe: ({ args, context }: { args: { incidentId?: string | null }; context: Context }) =>
      context.live<Change>('command.incident.changed', change => !args.incidentId || change.incidentId === args.incidentId),
  })
  @Can('command.incident.read')
  async incidentChanged(
    @Root() { incidentId, at }: Change, @Arg('incidentId', () => ID, { nullable: true, description: 'Only news of this incident; null for all.' }) _only: string | null, @Ctx() context: Context<Tables>,
  ): Promise<IncidentChange> {
    return Object.assign(new IncidentChange(), { incident: await context.load(incidentById, incidentId), at: new Date(at) });
  }

  @FieldResolver(() => PlanVersion, { description: 'The version it opened on, whatever came later.' })
  plan(@Root() { planId }: IncidentRow, @Ctx() context: Context<Tables>) {
    return context.load(planById, planId);
  }
}
