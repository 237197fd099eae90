import { alone, Can, type Context } from '@campus/kit';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Tables } from '../tables.ts';
import { RecordPresenceInput, RecordPresenceResult } from './presence.input.ts';
import { recordTogether } from './record.gathered.ts';

@Resolver()
export class RecordPresenceResolver {
  @Mutation(() => RecordPresenceResult, {
    description: 'Keeps who was where. Good records are kept and the others come back with what to do; nothing is kept twice. A record of the same stay that ends later extends it. 上报到访记录',
  })
  @Can('health.presence.record')
  recordPresence(@Arg('input', () => RecordPresenceInput, { description: 'The batch.' }) input: RecordPresenceInput, @Ctx() context: Context<Tables>) {
    return alone(recordTogether, input, context);
  }
}
