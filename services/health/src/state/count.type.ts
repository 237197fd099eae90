import { DateTime } from '@campus/kit';
import { Field, Int, ObjectType } from 'type-graphql';
import type { State } from './state.ts';
import { HealthStateName } from './state.type.ts';

@ObjectType({ description: 'How many people are in one state. 健康状态人数' })
export class HealthStateCount {
  @Field(() => HealthStateName)
  state!: State;

  @Field(() => Int, { description: 'Active people in this state now, of the colleges the asker sees.' })
  count!: number;

  @Field(() => DateTime, { nullable: true, description: 'When the state of one of them last changed; null while nobody is in it.' })
  changedAt!: Date | null;
}
