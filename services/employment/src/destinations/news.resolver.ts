import { Can, type Context, inView } from '@campus/kit';
import { Field, ID, ObjectType, Resolver, Root, Subscription } from 'type-graphql';

type News = { graduateId: string; collegeId: string; code: string };

@ObjectType({ description: 'News that a destination was put on record. 去向登记通知' })
export class DestinationNews {
  @Field(() => ID, { description: 'Id of the Graduate.' }) graduateId!: string;
  @Field(() => String, { description: 'The code that holds now.' }) code!: string;
}

@Resolver()
export class DestinationNewsResolver {
  @Subscription(() => DestinationNews, {
    description: 'Each destination as it is put on record. 去向登记',
    subscribe: ({ context }: { context: Context }) => context.live<News>('employment.destination.recorded', news => inView(context.actor, news.collegeId)),
  })
  @Can('employment.graduate.read')
  destinationRecorded(@Root() { graduateId, code }: News): DestinationNews {
    return Object.assign(new DestinationNews(), { graduateId, code });
  }
}
