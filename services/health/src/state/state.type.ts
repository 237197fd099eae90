import { DateTime } from '@campus/kit';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { Reading } from '../report/report.ts';
import { LaboratoryReading } from '../result/result.enum.ts';
import type { State } from './state.ts';

export const HealthStateName = { UNKNOWN: 'UNKNOWN', CLEAR: 'CLEAR', PENDING: 'PENDING', POSITIVE: 'POSITIVE' } as const satisfies Record<State, State>;
registerEnumType(HealthStateName, {
  name: 'HealthStateName',
  description: 'What the laboratories say of a person, taken together. 健康状态',
  valuesConfig: {
    UNKNOWN: { description: 'No counted result yet.' },
    CLEAR: { description: 'The last evidence is negative.' },
    PENDING: { description: 'Kept apart until a swab taken alone decides.' },
    POSITIVE: { description: 'An own swab was read positive and recovery is not proven.' },
  },
});

export const HealthCauseKind = { RESULT: 'RESULT', TUBE: 'TUBE' } as const;
registerEnumType(HealthCauseKind, { name: 'HealthCauseKind', description: 'Whether a swab tested alone or a pooled tube decided. 依据类型' });

@ObjectType({ description: 'The evidence that decided a state last. 状态依据' })
export class HealthCause {
  @Field(() => HealthCauseKind)
  kind!: 'RESULT' | 'TUBE';

  @Field(() => LaboratoryReading)
  reading!: Reading;

  @Field(() => DateTime, { description: 'When the swab was taken.' })
  at!: Date;
}

@ObjectType({ description: "A person's health state, computed from laboratory results. 健康状态" })
export class HealthState {
  @Field(() => HealthStateName)
  state!: State;

  @Field(() => DateTime, { nullable: true, description: 'When the swab that began the state was taken; null while unknown.' })
  since!: Date | null;

  @Field(() => HealthCause, { nullable: true, description: 'What decided last; null while unknown.' })
  cause!: HealthCause | null;

  @Field(() => String, { description: 'Why, and what follows, as a sentence.' })
  explanation!: string;

  @Field(() => DateTime, { nullable: true, description: 'Until when a pending person is to be swabbed alone; null in other states.' })
  retestDueAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'First day of the policy it was computed under; null while unknown.' })
  policyVersion!: string | null;

  @Field(() => Int, { description: 'Grows with every change; 0 while unknown.' })
  version!: number;
}
