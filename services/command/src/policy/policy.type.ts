import { DateTime, Day, resultOf } from '@campus/kit';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { PolicyKind } from './policy.ts';

export const PolicyKinds = { ISOLATION: 'ISOLATION', TRACING: 'TRACING', POOLING: 'POOLING' } as const satisfies Record<PolicyKind, PolicyKind>;
registerEnumType(PolicyKinds, {
  name: 'PolicyKind',
  description: 'What a policy is about. 政策类别',
  valuesConfig: {
    ISOLATION: { description: 'Days of isolation and of tests.' },
    TRACING: { description: 'Who counts as a contact.' },
    POOLING: { description: 'Swabs in one tube, and re-tests.' },
  },
});

@ObjectType({ description: 'One threshold of a policy. 政策参数' })
export class PolicyValue {
  @Field(() => String) code!: string;
  @Field(() => String, { description: 'In Chinese.' }) title!: string;
  @Field(() => String) titleEnglish!: string;
  @Field(() => String, { description: 'A number, or several with commas: "1, 4, 7".' }) value!: string;
  @Field(() => String, { description: 'In Chinese.' }) unit!: string;
  @Field(() => String) unitEnglish!: string;
}

@ObjectType({ description: 'Thresholds that hold from a day on, with who says so; never changed afterwards. 政策版本' })
export class PolicyVersion {
  @Field(() => ID) id!: string;
  @Field(() => PolicyKinds) kind!: PolicyKind;
  @Field(() => Int, { description: 'Counts up within its kind.' }) version!: number;
  @Field(() => Day, { description: 'First campus day on which it holds.' }) effectiveOn!: string;
  @Field(() => String, { description: 'The document or decision it follows, in Chinese.' }) source!: string;
  @Field(() => String, { nullable: true, description: 'The same in English; null when nobody gave it.' }) sourceEnglish!: string | null;
  @Field(() => DateTime) publishedAt!: Date;
  @Field(() => [PolicyValue]) values!: PolicyValue[];
}

@InputType({ description: 'One threshold as published. 政策参数' })
export class PolicyValueInput {
  @Field(() => String, { description: 'Such as "closeCentralDays"; each code of the kind once.' }) code!: string;
  @Field(() => String, { description: 'A whole number, or for a list whole numbers with commas: "1, 4, 7".' }) value!: string;
}

@InputType({ description: 'A new version of a policy. 发布政策' })
export class PublishPolicyInput {
  @Field(() => PolicyKinds, { description: 'What it is about.' }) kind!: PolicyKind;
  @Field(() => Day, { description: 'First campus day on which it holds, today or later.' }) effectiveOn!: string;
  @Field(() => String, { description: 'The document or decision it follows, at least 4 characters.' }) source!: string;
  @Field(() => String, { nullable: true, description: 'The same in English, for readers of English.' }) sourceEnglish?: string | null;
  @Field(() => [PolicyValueInput], { description: 'Every threshold of the kind.' }) values!: PolicyValueInput[];
  @Field(() => String, { nullable: true, description: 'Repeat it to be answered once however often you send.' }) idempotencyKey?: string | null;
}

@ObjectType({ description: 'The version stands, and the departments are told. 已发布' })
export class PublishPolicySuccess {
  @Field(() => PolicyVersion) policy!: PolicyVersion;
}
export const PublishPolicyResult = resultOf('PublishPolicyResult', PublishPolicySuccess);
