import { Can, isId, missing, refused, resultOf, type Context } from '@campus/kit';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { recordChange } from '../interviews/change.store.ts';
import { refuseAnswer, refuseChange } from '../interviews/interview.ts';
import { Interview } from '../interviews/interview.entity.ts';
import { oneAtATime } from '../interviews/interview.store.ts';
import { tell } from '../notices/notice.store.ts';
import type { Tables } from '../tables.ts';

@InputType({ description: 'Which interview goes back to its room. 恢复线下' })
class AcceptReturnInput {
  @Field(() => ID, { description: 'Id of the interview.' }) interviewId!: string;
}

@InputType({ description: 'Which interview stays online. 保持线上' })
class DeclineReturnInput {
  @Field(() => ID, { description: 'Id of the interview.' }) interviewId!: string;
}

@ObjectType({ description: 'The interview takes place in its room again, and the employer is told. 已恢复线下' })
class AcceptReturnSuccess {
  @Field(() => Interview) interview!: Interview;
}

@ObjectType({ description: 'The interview stays online; nobody needs to be told. 保持线上' })
class DeclineReturnSuccess {
  @Field(() => Interview) interview!: Interview;
}

const AcceptReturnResult = resultOf('AcceptReturnResult', AcceptReturnSuccess);
const DeclineReturnResult = resultOf('DeclineReturnResult', DeclineReturnSuccess);

async function findOffered(context: Context<Tables>, id: string) {
  await oneAtATime(context);
  const interview = isId(id) ? await context.em.findOne(Interview, id) : null;
  return { interview, problem: interview ? (refuseChange(interview, context.now()) ?? refuseAnswer(interview.returnState)) : missing('interview', id, ['interviewId']) };
}

@Resolver(() => Interview)
export class ReturnResolver {
  @Mutation(() => AcceptReturnResult, { description: 'Takes an interview back to the room it left, and tells the employer. Refused unless a return is offered. 恢复线下' })
  @Can('employment.interview.return')
  async acceptReturn(@Arg('input', () => AcceptReturnInput, { description: 'Which interview.' }) { interviewId }: AcceptReturnInput, @Ctx() context: Context<Tables>) {
    const { interview, problem } = await findOffered(context, interviewId);
    if (!interview || problem) return refused(problem!);
    Object.assign(interview, { mode: 'ON_SITE', roomCode: interview.leftRoomCode, link: null, status: interview.leftStatus, movedOnlineAt: null, leftRoomCode: null, leftStatus: null, returnState: 'ACCEPTED' });
    await recordChange(context, interview, 'RETURNED');
    await tell(context, interview, 'BACK_ON_SITE');
    return Object.assign(new AcceptReturnSuccess(), { interview });
  }

  @Mutation(() => DeclineReturnResult, { description: 'Leaves an interview online although the graduate may come again. Refused unless a return is offered. 保持线上' })
  @Can('employment.interview.return')
  async declineReturn(@Arg('input', () => DeclineReturnInput, { description: 'Which interview.' }) { interviewId }: DeclineReturnInput, @Ctx() context: Context<Tables>) {
    const { interview, problem } = await findOffered(context, interviewId);
    if (!interview || problem) return refused(problem!);
    interview.returnState = 'DECLINED';
    await recordChange(context, interview, 'RETURN_DECLINED');
    return Object.assign(new DeclineReturnSuccess(), { interview });
  }
}
