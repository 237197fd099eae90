import { Can, type Context, DateTime, inView } from '@campus/kit';
import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root, Subscription } from 'type-graphql';
import { Person, personOf } from '../person.ts';
import type { Tables } from '../tables.ts';
import { stateByPerson } from './reading.store.ts';
import { healthStateOf } from './shown.type.ts';
import type { State } from './state.ts';
import { HealthState, HealthStateName } from './state.type.ts';

type Change = { personId: string; collegeId: string | null; state: State; since: string | null; at: string };

@ObjectType({ description: "News that a person's state turned. 健康状态变化" })
export class HealthStateChange {
  @Field(() => Person)
  person!: Person;

  @Field(() => HealthStateName)
  state!: State;

  @Field(() => DateTime, { nullable: true, description: 'When the swab that began the state was taken.' })
  since!: Date | null;

  @Field(() => DateTime, { description: 'When the state turned.' })
  at!: Date;
}

@Resolver(() => Person)
export class HealthStateResolver {
  @FieldResolver(() => HealthState, { nullable: true, description: 'What the laboratories say of this person; null while health does not know them. Reading it is logged. 健康状态' })
  @Can('health.state.read')
  async healthState(@Root() { id }: Person, @Ctx() context: Context<Tables>) {
    const row = await context.load(stateByPerson, id);
    return row && healthStateOf(row);
  }

  @Subscription(() => HealthStateChange, {
    description: 'Each turn of a state, as it happens. 健康状态变化',
    subscribe: ({ context }: { context: Context }) => context.live<Change>('health.state.changed', change => inView(context.actor, change.collegeId)),
  })
  @Can('health.state.read')
  healthStateChanged(@Root() { personId, state, since, at }: Change): HealthStateChange {
    return Object.assign(new HealthStateChange(), { person: personOf(personId), state, since: since && new Date(since), at: new Date(at) });
  }
}
