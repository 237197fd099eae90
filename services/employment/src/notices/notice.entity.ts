import { DateTime } from '@campus/kit';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../enums.ts';
import type { NoticeStatus } from './delivery.ts';

export const NoticeKinds = enumOf(['MOVED_ONLINE', 'BACK_ON_SITE', 'RESCHEDULED', 'CANCELLED'] as const);
export type NoticeKind = keyof typeof NoticeKinds;
registerEnumType(NoticeKinds, {
  name: 'InterviewNoticeKind',
  description: 'What an employer is told; in a webhook the type is in brackets. 通知类型',
  valuesConfig: {
    MOVED_ONLINE: { description: 'The interview takes place online (interview.moved-online).' }, BACK_ON_SITE: { description: 'It takes place in its room (interview.back-on-site).' },
    RESCHEDULED: { description: 'Its time or room is another (interview.rescheduled).' }, CANCELLED: { description: 'It does not take place (interview.cancelled).' },
  },
});

export const NoticeStatuses = enumOf(['PENDING', 'DELIVERED', 'FAILED', 'TO_PHONE', 'ACKNOWLEDGED'] as const satisfies readonly NoticeStatus[]);
registerEnumType(NoticeStatuses, {
  name: 'InterviewNoticeStatus',
  description: 'Whether the employer knows. 通知状态',
  valuesConfig: {
    PENDING: { description: 'On its way: sent at once, and again until it is taken.' }, DELIVERED: { description: "The employer's system took it." }, FAILED: { description: 'Every attempt failed; somebody has to call.' },
    TO_PHONE: { description: 'The employer has no endpoint in use; somebody has to call.' }, ACKNOWLEDGED: { description: 'Somebody called.' },
  },
});

/** What an employer is told of an interview, once, and how far that has come. */
@Entity({ tableName: 'notice' })
@ObjectType('InterviewNotice', { description: 'What an employer is told of an interview, and how far that has come. 面试通知' })
export class Notice {
  @Field(() => ID, { description: 'Also the webhook-id: the same at every attempt, so that a receiver knows a repetition.' })
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Property({ type: 'uuid' })
  interviewId!: string;

  @Property({ type: 'uuid' })
  employerId!: string;

  @Property({ type: 'uuid' })
  collegeId!: string;

  @Field(() => NoticeKinds)
  @Property({ type: 'string' })
  kind!: NoticeKind;

  /** The bytes that are signed and sent, the same at every attempt. */
  @Property({ type: 'text' })
  body!: string;

  @Field(() => NoticeStatuses)
  @Property({ type: 'string' })
  status!: NoticeStatus;

  @Field(() => Int, { description: 'How often it was sent.' })
  @Property({ type: 'integer' })
  attempts: number = 0;

  @Field(() => DateTime, { nullable: true, description: 'When it is sent again; null unless it is on its way.' })
  @Property({ type: 'datetime', nullable: true })
  nextAttemptAt: Date | null = null;

  @Field(() => DateTime, { nullable: true })
  @Property({ type: 'datetime', nullable: true })
  lastAttemptAt: Date | null = null;

  @Field(() => String, { nullable: true, description: 'Why the last attempt failed, such as "HTTP 500" or "ECONNREFUSED"; null after a delivery.' })
  @Property({ type: 'string', nullable: true })
  lastError: string | null = null;

  @Field(() => DateTime, { nullable: true })
  @Property({ type: 'datetime', nullable: true })
  deliveredAt: Date | null = null;

  @Field(() => DateTime, { nullable: true, description: 'When somebody called.' })
  @Property({ type: 'datetime', nullable: true })
  acknowledgedAt: Date | null = null;

  @Property({ type: 'string', nullable: true })
  acknowledgedBy: string | null = null;

  @Field(() => String, { nullable: true, description: 'Who was told on the telephone. 接听人' })
  @Property({ type: 'string', nullable: true })
  spokeWith: string | null = null;

  @Field(() => DateTime, { description: 'When it was written, in the same transaction as the change it tells of.' })
  @Property({ type: 'datetime' })
  writtenAt!: Date;
}
