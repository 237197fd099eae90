import { Can, type Context, inView } from '@campus/kit';
import { Field, ID, ObjectType, Resolver, Root, Subscription } from 'type-graphql';
import { Person, personOf } from '../person.ts';
import type { Reading } from '../report/report.ts';
import type { Outcome } from './outcome.ts';
import { LaboratoryReading, ResultOutcome } from './result.enum.ts';

type Arrival = { resultId: string; messageId: string; personId: string | null; collegeId: string | null; outcome: Outcome; value: Reading | null };

/** Small on purpose: a file of thousands of results sends thousands of these. */
@ObjectType({ description: 'News that a result arrived, or was matched or dismissed. 结果到达通知' })
export class LaboratoryArrival {
  @Field(() => ID, { description: 'Id of the LaboratoryResult.' })
  resultId!: string;

  @Field(() => ID, { description: 'Id of the LaboratoryMessage.' })
  messageId!: string;

  @Field(() => ResultOutcome)
  outcome!: Outcome;

  @Field(() => LaboratoryReading, { nullable: true })
  value!: Reading | null;

  @Field(() => Person, { nullable: true })
  person!: Person | null;
}

@Resolver()
export class ArrivalResolver {
  @Subscription(() => LaboratoryArrival, {
    description: 'Each result as it arrives, is matched or dismissed. 结果到达',
    subscribe: ({ context }: { context: Context }) => context.live<Arrival>('laboratory.result.received', arrival => inView(context.actor, arrival.collegeId)),
  })
  @Can('health.result.read')
  laboratoryResultReceived(@Root() arrival: Arrival): LaboratoryArrival {
    return Object.assign(new LaboratoryArrival(), { ...arrival, person: arrival.personId ? personOf(arrival.personId) : null });
  }
}
