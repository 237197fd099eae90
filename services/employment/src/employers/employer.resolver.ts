import { Can, connection, isId, page, PageArgs, type Context, type OrderColumn } from '@campus/kit';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, ID, Info, InputType, ObjectType, Query, Resolver } from 'type-graphql';
import type { Tables } from '../tables.ts';
import { anywhere } from '../text.ts';
import { Employer } from './employer.entity.ts';
import { EMPLOYER_COLUMNS, employerById, type EmployerRow } from './employer.store.ts';

@ObjectType({ description: 'One page of employers. 用人单位列表' })
export class EmployerConnection extends connection('Employer', () => Employer) {}

@InputType({ description: 'Which employers; conditions that are left out or null do not count. 筛选' })
class EmployerFilter {
  @Field(() => String, { nullable: true, description: 'Part of the name or of the credit code.' }) search?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'False: those that have to be called, because they have no endpoint in use.' }) hasEndpoint?: boolean | null;
}

@ArgsType()
class EmployersArgs extends PageArgs {
  @Field(() => EmployerFilter, { nullable: true, description: 'Null for all employers.' }) filter?: EmployerFilter | null;
}

const NAME: readonly OrderColumn[] = [{ column: 'employer.name', direction: 'asc' }, { column: 'employer.id', direction: 'asc' }];

@Resolver(() => Employer)
export class EmployerResolver {
  @Query(() => Employer, { nullable: true, description: 'One employer; null if there is none with this id. 用人单位' })
  @Can('employment.employer.read')
  employer(@Arg('id', () => ID, { description: 'Id of the employer.' }) id: string, @Ctx() context: Context<Tables>) {
    return findEmployer({ id }, context);
  }

  @Query(() => EmployerConnection, { description: 'Employers by name, page by page. 用人单位列表' })
  @Can('employment.employer.read')
  employers(@Args(() => EmployersArgs) args: EmployersArgs, @Ctx() { db }: Context<Tables>, @Info() info: GraphQLResolveInfo) {
    let query = db.selectFrom('employer').select(EMPLOYER_COLUMNS);
    const { search, hasEndpoint } = args.filter ?? {};
    if (search) query = query.where(where => where.or([where('name', 'ilike', anywhere(search)), where('creditCode', 'ilike', anywhere(search))]));
    if (hasEndpoint === true) query = query.where('endpointUrl', 'is not', null).where('endpointDisabledAt', 'is', null);
    if (hasEndpoint === false) query = query.where(where => where.or([where('endpointUrl', 'is', null), where('endpointDisabledAt', 'is not', null)]));
    return page(args, info, { db, query, order: NAME });
  }
}

/** What another department refers to. */
export const findEmployer = ({ id }: { id: string }, context: Context<Tables>): Promise<EmployerRow | null> | null => (isId(id) ? context.load(employerById, id) : null);
