import { Can, isId, missing, refused, resultOf, type Context } from '@campus/kit';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { tell } from '../notices/notice.store.ts';
import type { Tables } from '../tables.ts';
import { recordChange } from './change.store.ts';
import { refuseChange, refuseOutcome, refuseReason, type Outcome } from './interview.ts';
import { Interview } from './interview.entity.ts';
import { InterviewOutcomes } from './interview.enum.ts';
import { oneAtATime } from './interview.store.ts';

@InputType({ description: 'Which interview does not take place, and why. 取消面试' })
class CancelInterviewInput {
  @Field(() => ID, { description: 'Id of the interview.' }) interviewId!: string;
  @Field(() => String, { description: '2 to 200 characters; kept in the history.' }) reason!: string;
}

@InputType({ description: 'What an interview came to. 面试结果' })
class RecordInterviewOutcomeInput {
  @Field(() => ID, { description: 'Id of the interview.' }) interviewId!: string;
  @Field(() => InterviewOutcomes, { description: 'How it ended.' }) outcome!: Outcome;
  @Field(() => String, { nullable: true, description: 'What else is to be known.' }) note?: string | null;
}

@ObjectType({ description: 'The interview does not take place, and the employer is told. 已取消' })
class CancelInterviewSuccess {
  @Field(() => Interview) interview!: Interview;
}

@ObjectType({ description: 'The outcome is on record. 已登记' })
class RecordInterviewOutcomeSuccess {
  @Field(() => Interview) interview!: Interview;
}

const CancelInterviewResult = resultOf('CancelInterviewResult', CancelInterviewSuccess);
const RecordInterviewOutcomeResult = resultOf('RecordInterviewOutcomeResult', RecordInterviewOutcomeSuccess);

const find = ({ em }: Context<Tables>, id: string) => (isId(id) ? em.findOne(Interview, id) : null);

@Resolver(() => Interview)
export class FinishResolver {
  @Mutation(() => CancelInterviewResult, { description: 'Calls an interview off and tells the employer. Refused once it has begun. 取消面试' })
  @Can('employment.interview.cancel')
  async cancelInterview(@Arg('input', () => CancelInterviewInput, { description: 'Which interview, and why.' }) { interviewId, reason }: CancelInterviewInput, @Ctx() context: Context<Tables>) {
    await oneAtATime(context);
    const interview = await find(context, interviewId);
    if (!interview) return refused(missing('interview', interviewId, ['interviewId']));
    const problem = refuseChange(interview, context.now()) ?? refuseReason(reason);
    if (problem) return refused(problem);
    Object.assign(interview, { status: 'CANCELLED' });
    await recordChange(context, interview, 'CANCELLED', reason.trim());
    await tell(context, interview, 'CANCELLED');
    return Object.assign(new CancelInterviewSuccess(), { interview });
  }

  @Mutation(() => RecordInterviewOutcomeResult, { description: 'Puts on record what an interview came to. Refused before it has begun. 登记面试结果' })
  @Can('employment.interview.finish')
  async recordInterviewOutcome(@Arg('input', () => RecordInterviewOutcomeInput, { description: 'Which interview, and its outcome.' }) { interviewId, outcome, note }: RecordInterviewOutcomeInput, @Ctx() context: Context<Tables>) {
    await oneAtATime(context);
    const interview = await find(context, interviewId);
    if (!interview) return refused(missing('interview', interviewId, ['interviewId']));
    const problem = refuseOutcome(interview, context.now());
    if (problem) return refused(problem);
    Object.assign(interview, { status: 'HELD', outcome, outcomeNote: note?.trim() || null });
    await recordChange(context, interview, 'HELD');
    return Object.assign(new RecordInterviewOutcomeSuccess(), { interview });
  }
}
