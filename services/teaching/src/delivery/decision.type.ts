import { DateTime, resultOf } from '@campus/kit';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Section } from '../sections/section.type.ts';
import { DeliveryModes, DeliveryReasons } from '../sessions/session.type.ts';
import type { DeliveryMode, DeliveryReason } from './delivery.ts';

@ObjectType({ description: 'An officer decided how sessions are held, above every rule. 人工决定' })
export class DeliveryDecision {
  @Field(() => ID) id!: string;
  @Field(() => DeliveryModes) mode!: DeliveryMode;
  @Field(() => String, { description: 'Why, in the words of the officer. 理由' }) reason!: string;
  @Field(() => DateTime) decidedAt!: Date;
  @Field(() => String, { description: 'Name of the officer. 决定人' }) decidedBy!: string;
  @Field(() => Boolean, { description: 'True for one session, false for all coming sessions of the section. 仅本课次' })
  get isForOneSession(): boolean {
    return this.sessionId !== null;
  }
  sessionId!: string | null;
}

@ObjectType({ description: 'A session was held one way and is held another way since. 变更记录' })
export class DeliveryChange {
  @Field(() => ID) id!: string;
  @Field(() => DeliveryModes, { description: 'How it was to be held before.' }) modeBefore!: DeliveryMode;
  @Field(() => DeliveryModes, { description: 'How it was to be held from then on.' }) mode!: DeliveryMode;
  @Field(() => DeliveryReasons) reason!: DeliveryReason;
  @Field(() => DateTime) at!: Date;
}

@InputType({ description: 'How sessions are to be held, whatever the rules say. 设定授课方式' })
export class SetDeliveryInput {
  @Field(() => ID, { description: 'Which section.' }) sectionId!: string;
  @Field(() => ID, { nullable: true, description: 'One coming session of it; null for all coming ones.' }) sessionId?: string | null;
  @Field(() => DeliveryModes, { description: 'ON_SITE and BOTH are refused while the room is closed.' }) mode!: DeliveryMode;
  @Field(() => String, { description: 'Why, in at least 4 characters; everybody who looks sees it.' }) reason!: string;
}

@ObjectType({ description: 'The decision holds. 已设定' })
export class SetDeliverySuccess {
  @Field(() => Section) section!: Section;
  @Field(() => DeliveryDecision) decision!: DeliveryDecision;
}

@InputType({ description: 'A decision that is to hold no longer. 撤销人工决定' })
export class WithdrawDeliveryInput {
  @Field(() => ID, { description: 'Which decision.' }) decisionId!: string;
}

@ObjectType({ description: 'The rules decide again. 已撤销' })
export class WithdrawDeliverySuccess {
  @Field(() => Section) section!: Section;
}

export const SetDeliveryResult = resultOf('SetDeliveryResult', SetDeliverySuccess);
export const WithdrawDeliveryResult = resultOf('WithdrawDeliveryResult', WithdrawDeliverySuccess);
