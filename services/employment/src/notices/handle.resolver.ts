import { Can, isId, missing, refused, resultOf, type Context } from '@campus/kit';
import { LockMode } from '@mikro-orm/core';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Employer } from '../employers/employer.entity.ts';
import type { Tables } from '../tables.ts';
import { refuseAcknowledgement, refuseResend } from './delivery.ts';
import { Notice } from './notice.entity.ts';
import { announceNotices } from './notice.store.ts';

@InputType({ description: 'Which notice is sent again. 重新发送' })
class ResendNoticeInput {
  @Field(() => ID, { description: 'Id of the notice.' }) noticeId!: string;
}

@InputType({ description: 'Who was told on the telephone. 电话告知' })
class AcknowledgeNoticeInput {
  @Field(() => ID, { description: 'Id of the notice.' }) noticeId!: string;
  @Field(() => String, { description: 'Name of whoever answered.' }) spokeWith!: string;
}

@ObjectType({ description: 'The notice is on its way again, with the same id. 已重新发送' })
class ResendNoticeSuccess {
  @Field(() => Notice) notice!: Notice;
}

@ObjectType({ description: 'The employer knows. 已告知' })
class AcknowledgeNoticeSuccess {
  @Field(() => Notice) notice!: Notice;
}

const ResendNoticeResult = resultOf('ResendNoticeResult', ResendNoticeSuccess);
const AcknowledgeNoticeResult = resultOf('AcknowledgeNoticeResult', AcknowledgeNoticeSuccess);

const locked = ({ em }: Context<Tables>, id: string) => (isId(id) ? em.findOne(Notice, id, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null);

@Resolver(() => Notice)
export class HandleNoticeResolver {
  @Mutation(() => ResendNoticeResult, { description: 'Sends a notice again now, whatever became of it, with its attempts counted anew. Refused without an endpoint in use. 重新发送通知' })
  @Can('employment.notice.resend')
  async resendNotice(@Arg('input', () => ResendNoticeInput, { description: 'Which notice.' }) { noticeId }: ResendNoticeInput, @Ctx() context: Context<Tables>) {
    const notice = await locked(context, noticeId);
    if (!notice) return refused(missing('notice', noticeId, ['noticeId']));
    const { endpointUrl, endpointDisabledAt } = await context.em.findOneOrFail(Employer, notice.employerId);
    const problem = refuseResend(endpointUrl, endpointDisabledAt !== null);
    if (problem) return refused(problem);
    Object.assign(notice, { status: 'PENDING', attempts: 0, nextAttemptAt: context.now(), lastError: null, deliveredAt: null, acknowledgedAt: null, acknowledgedBy: null, spokeWith: null });
    await finish(context, notice, 'notice.resent');
    return Object.assign(new ResendNoticeSuccess(), { notice });
  }

  @Mutation(() => AcknowledgeNoticeResult, { description: 'Says that the employer was called. Refused while the notice is on its way, and once they know. 电话告知' })
  @Can('employment.notice.acknowledge')
  async acknowledgeNotice(@Arg('input', () => AcknowledgeNoticeInput, { description: 'Which notice, and who was told.' }) { noticeId, spokeWith }: AcknowledgeNoticeInput, @Ctx() context: Context<Tables>) {
    const notice = await locked(context, noticeId);
    if (!notice) return refused(missing('notice', noticeId, ['noticeId']));
    const problem = refuseAcknowledgement(notice.status, spokeWith);
    if (problem) return refused(problem);
    Object.assign(notice, { status: 'ACKNOWLEDGED', acknowledgedAt: context.now(), acknowledgedBy: context.actor.id, spokeWith: spokeWith.trim() });
    await finish(context, notice, 'notice.acknowledged');
    return Object.assign(new AcknowledgeNoticeSuccess(), { notice });
  }
}

async function finish(context: Context<Tables>, notice: Notice, action: string): Promise<void> {
  await context.em.flush();
  await context.audit({ action, entity: 'InterviewNotice', entityId: notice.id });
  await announceNotices(context, [notice]);
}
