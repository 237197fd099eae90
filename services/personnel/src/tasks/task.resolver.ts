import { Can, type Context, inView, page, PageArgs } from '@campus/kit';
import type { GraphQLResolveInfo } from 'graphql';
import { sql } from 'kysely';
import { Args, ArgsType, Ctx, Field, FieldResolver, Info, InputType, Query, Resolver, Root, Subscription } from 'type-graphql';
import { personById } from '../people/person.read.ts';
import { Person } from '../people/person.type.ts';
import { ResidencePlace } from '../place.ts';
import type { Tables } from '../tables.ts';
import type { TaskKind, TaskState } from './plan.ts';
import { GridTask, GridTaskConnection, GridTaskKind, GridTaskNews, GridTaskState } from './task.type.ts';

@InputType({ description: 'Which tasks; conditions left out do not limit, those given all hold.' })
class GridTaskFilter {
  @Field(() => [GridTaskState], { nullable: true, description: 'Any of these.' }) states?: TaskState[] | null;
  @Field(() => Boolean, { nullable: true, description: 'True: open and past their due time.' }) isOverdue?: boolean | null;
  @Field(() => GridTaskKind, { nullable: true, description: 'Of this kind.' }) kind?: TaskKind | null;
  @Field(() => String, { nullable: true, description: 'The beginning of the place’s code, such as "D03".' }) place?: string | null;
}

@ArgsType()
class GridTaskArgs extends PageArgs {
  @Field(() => GridTaskFilter, { nullable: true, description: 'Null for all tasks you may see.' }) filter?: GridTaskFilter | null;
}

interface Changed { readonly colleges: readonly string[] }

@Resolver(() => GridTask)
export class GridTaskResolver {
  @Query(() => GridTaskConnection, { description: 'Tasks of the grid leaders, those due first. 网格任务列表' })
  @Can('personnel.task.read')
  gridTasks(@Args(() => GridTaskArgs) { filter, ...args }: GridTaskArgs, @Ctx() context: Context<Tables>, @Info() info: GraphQLResolveInfo) {
    const { db } = context;
    let query = db.selectFrom('gridTask').selectAll('gridTask');
    if (filter?.states) query = query.where(sql<boolean>`grid_task.state = any(${filter.states}::text[])`);
    if (filter?.isOverdue) query = query.where('state', '=', 'OPEN').where('dueAt', '<', context.now());
    if (filter?.kind) query = query.where('kind', '=', filter.kind);
    if (filter?.place?.trim()) query = query.where('placeCode', 'like', `${filter.place.trim().replace(/[\\%_]/g, '\\$&')}%`);
    return page(args, info, { db, query, order: [{ column: 'gridTask.dueAt', direction: 'asc' }, { column: 'gridTask.id', direction: 'asc' }] });
  }

  @FieldResolver(() => ResidencePlace, { description: 'The room, floor or building concerned.' })
  place(@Root() { placeCode }: GridTask): ResidencePlace {
    return { code: placeCode };
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Whose task it is; null if nobody answers for the place, or they are outside your colleges.' })
  owner(@Root() { ownerId }: GridTask, @Ctx() context: Context<Tables>) {
    return ownerId === null ? null : context.load(personById, ownerId);
  }

  @FieldResolver(() => Boolean, { description: 'Open and past its due time.' })
  isOverdue(@Root() { state, dueAt }: GridTask, @Ctx() context: Context<Tables>): boolean {
    return state === 'OPEN' && new Date(dueAt) < context.now();
  }

  @Subscription(() => GridTaskNews, {
    description: 'Whenever tasks that you may see change; ask for the list again. 任务变动',
    subscribe: ({ context }: { context: Context }) => context.live<Changed>('grid-task.changed', ({ colleges }) => context.actor.scope === 'ALL' || colleges.some(id => inView(context.actor, id))),
  })
  @Can('personnel.task.read')
  gridTasksChanged(@Ctx() context: Context<Tables>): GridTaskNews {
    return Object.assign(new GridTaskNews(), { at: context.now() });
  }
}
