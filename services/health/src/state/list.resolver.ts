import { Can, connection, type Context, DateTime, page, PageArgs } from '@campus/kit';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, FieldResolver, ID, Info, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { Person, personOf } from '../person.ts';
import type { Tables } from '../tables.ts';
import { healthStateOf } from './shown.type.ts';
import { peopleInState, type ListedPerson } from './list.store.ts';
import type { State } from './state.ts';
import { HealthState, HealthStateName } from './state.type.ts';

@ObjectType({ description: 'A person with the health state they are in. 人员健康状态' })
export class PersonInState {
  @Field(() => ID, { description: 'Id of the Person.' })
  id!: string;

  @Field(() => DateTime, { nullable: true, description: 'When the state was last computed anew; null while unknown.' })
  changedAt!: Date | null;
}

@ObjectType({ description: 'A page of people in a health state. 人员健康状态分页' })
class PersonInStateConnection extends connection('PersonInState', () => PersonInState) {}

@Resolver(() => PersonInState)
export class PeopleInStateResolver {
  @Query(() => PersonInStateConnection, { description: 'Active people in one health state, by number: who is behind a figure of healthStateCounts. Reading them is logged. 某一健康状态的人员' })
  @Can('health.state.read')
  async peopleInState(@Arg('state', () => HealthStateName, { description: 'The state they are in now.' }) state: State, @Args(() => PageArgs) args: PageArgs, @Ctx() context: Context<Tables>, @Info() info: GraphQLResolveInfo) {
    const found = await page(args, info, peopleInState(context.db, state));
    const [first] = found.nodes;
    if (first) await context.audit({ action: 'health-state.read', entity: 'Person', entityId: first.id, detail: { people: found.nodes.map(({ id }) => id) } });
    return found;
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who it is.' })
  person(@Root() { id }: ListedPerson) {
    return personOf(id);
  }

  @FieldResolver(() => HealthState, { description: 'The state with what decided it.' })
  state(@Root() row: ListedPerson) {
    return healthStateOf(row);
  }
}
