import { Can, isId, page, type Context } from '@campus/kit';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { EmploymentMatter } from './matter.entity.ts';
import { matterList, MattersArgs, EmploymentMatterConnection } from './matter.list.ts';
import { matterById, type MatterRow, type Tables } from './matter.tables.ts';

@Resolver(() => EmploymentMatter)
export class MatterResolver {
  @Query(() => EmploymentMatter, { nullable: true, description: 'One matter; null if there is none with this id. 事项' })
  @Can('employment.matter.read')
  employmentMatter(@Arg('id', () => ID, { description: 'Id of the matter.' }) id: string, @Ctx() context: Context<Tables>) {
    return findMatter({ id }, context);
  }

  @Query(() => EmploymentMatterConnection, { description: 'Matters page by page. 事项列表' })
  @Can('employment.matter.read')
  employmentMatters(@Args(() => MattersArgs) args: MattersArgs, @Ctx() { db }: Context<Tables>, @Info() info: GraphQLResolveInfo) {
    return page(args, info, matterList(db, args));
  }
}

/** What another department refers to. */
export const findMatter = ({ id }: { id: string }, context: Context<Tables>): Promise<MatterRow | null> | null => (isId(id) ? context.load(matterById, id) : null);
