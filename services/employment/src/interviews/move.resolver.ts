import { Can, DateTime, isId, missing, refused, resultOf, type Context, type ProblemFacts } from '@campus/kit';
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { settle } from '../isolation/settle.store.ts';
import { tell } from '../notices/notice.store.ts';
import type { Tables } from '../tables.ts';
import { meetingLink, recordChange } from './change.store.ts';
import { endOf, problem, refuseAppointment, refuseChange, refuseReason, type Appointment, type Mode } from './interview.ts';
import { Interview } from './interview.entity.ts';
import { InterviewModes } from './interview.enum.ts';
import { oneAtATime } from './interview.store.ts';
import { refuseTime } from './presence.store.ts';

@InputType({ description: 'When and how an interview takes place from now on; what is left out or null stays. 调整面试' })
class MoveInterviewInput {
  @Field(() => ID, { description: 'Id of the interview.' }) interviewId!: string;
  @Field(() => DateTime, { nullable: true, description: 'A time to come.' }) startsAt?: Date | null;
  @Field(() => Int, { nullable: true, description: '10 to 480.' }) minutes?: number | null;
  @Field(() => InterviewModes, { nullable: true, description: 'As it is unless given.' }) mode?: Mode | null;
  @Field(() => String, { nullable: true, description: 'Code on the door; needed when it goes on site.' }) roomCode?: string | null;
  @Field(() => String, { nullable: true, description: 'https meeting link; one is made when it goes online without.' }) link?: string | null;
  @Field(() => String, { description: 'Why, 2 to 200 characters; kept in the history.' }) reason!: string;
}

@ObjectType({ description: 'The interview takes place so now, and the employer is told. 已调整' })
class MoveInterviewSuccess {
  @Field(() => Interview) interview!: Interview;
}

const MoveInterviewResult = resultOf('MoveInterviewResult', MoveInterviewSuccess);

@Resolver(() => Interview)
export class MoveResolver {
  @Mutation(() => MoveInterviewResult, { description: 'Moves an interview to another time, room or form, and tells the employer. Refused once it has begun, and for what scheduling is refused for. 调整面试' })
  @Can('employment.interview.move')
  async moveInterview(@Arg('input', () => MoveInterviewInput, { description: 'Which interview, and what changes.' }) input: MoveInterviewInput, @Ctx() context: Context<Tables>) {
    await oneAtATime(context);
    const interview = isId(input.interviewId) ? await context.em.findOne(Interview, input.interviewId) : null;
    if (!interview) return refused(missing('interview', input.interviewId, ['interviewId']));
    const appointment = appointmentAfter(interview, input);
    const problems = await refusalsOf(context, interview, appointment, input.reason);
    if (problems.length > 0) return refused(problems);

    const before = interview.mode;
    apply(interview, appointment);
    await recordChange(context, interview, 'RESCHEDULED', input.reason.trim());
    await tell(context, interview, before === interview.mode ? 'RESCHEDULED' : interview.mode === 'ONLINE' ? 'MOVED_ONLINE' : 'BACK_ON_SITE');
    await settle(context, [interview.personId]);
    return Object.assign(new MoveInterviewSuccess(), { interview });
  }
}

const minutesOf = ({ startsAt, endsAt }: Interview) => Math.round((endsAt.getTime() - startsAt.getTime()) / 60_000);

function appointmentAfter(interview: Interview, input: MoveInterviewInput): Appointment {
  const mode = input.mode ?? interview.mode;
  return {
    startsAt: input.startsAt ?? interview.startsAt, minutes: input.minutes ?? minutesOf(interview), mode,
    roomCode: mode === 'ON_SITE' ? input.roomCode?.trim() || interview.roomCode : null,
    link: mode === 'ONLINE' ? input.link || interview.link || meetingLink(interview.id) : null,
  };
}

const isSame = (interview: Interview, { startsAt, minutes, mode, roomCode, link }: Appointment) =>
  interview.startsAt.getTime() === startsAt.getTime() && minutesOf(interview) === minutes && interview.mode === mode && interview.roomCode === roomCode && interview.link === link;

async function refusalsOf(context: Context<Tables>, interview: Interview, appointment: Appointment, reason: string): Promise<ProblemFacts[]> {
  const over = refuseChange(interview, context.now());
  if (over) return [over];
  const own = [...refuseAppointment(appointment, context.now()), refuseReason(reason)].filter(found => found !== null);
  if (own.length > 0) return own;
  if (isSame(interview, appointment)) return [problem('INTERVIEW_UNCHANGED', 'This is how the interview stands already. Change its time, room or form.', 'startsAt')];
  const presence = await refuseTime(context, interview.personId, appointment, interview.id);
  return presence ? [presence] : [];
}

/** An officer's word replaces what isolation did, unless the form stays: then only time or link changed, and the way back stays open. */
function apply(interview: Interview, appointment: Appointment): void {
  const { startsAt, mode, roomCode, link } = appointment;
  if (mode !== interview.mode) Object.assign(interview, { movedOnlineAt: null, leftRoomCode: null, leftStatus: null, returnState: null });
  Object.assign(interview, { startsAt, endsAt: endOf(appointment), mode, roomCode, link, status: 'MOVED' });
}
