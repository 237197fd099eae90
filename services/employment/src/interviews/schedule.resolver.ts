import { Can, DateTime, isId, missing, refused, resultOf, uuid7, type Context, type ProblemFacts } from '@campus/kit';
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Employer } from '../employers/employer.entity.ts';
import { Graduate } from '../graduates/graduate.entity.ts';
import type { Tables } from '../tables.ts';
import { meetingLink, recordChange } from './change.store.ts';
import { endOf, refuseAppointment, refusePosition, type Appointment, type Mode } from './interview.ts';
import { Interview } from './interview.entity.ts';
import { InterviewModes } from './interview.enum.ts';
import { oneAtATime } from './interview.store.ts';
import { refuseTime } from './presence.store.ts';

@InputType({ description: 'An interview that both sides agreed on. 新面试' })
class ScheduleInterviewInput {
  @Field(() => ID, { description: 'Id of the graduate.' }) graduateId!: string;
  @Field(() => ID, { description: 'Id of the employer.' }) employerId!: string;
  @Field(() => String, { description: 'What it is for, 1 to 200 characters.' }) position!: string;
  @Field(() => DateTime, { description: 'A time to come.' }) startsAt!: Date;
  @Field(() => Int, { description: '10 to 480.' }) minutes!: number;
  @Field(() => InterviewModes, { description: 'On site needs a room, online a link.' }) mode!: Mode;
  @Field(() => String, { nullable: true, description: 'Code on the door; needed on site, ignored online.' }) roomCode?: string | null;
  @Field(() => String, { nullable: true, description: 'https meeting link; one is made when left out, ignored on site.' }) link?: string | null;
  @Field(() => String, { nullable: true, description: 'Repeat it to be answered once however often you send.' }) idempotencyKey?: string | null;
}

@ObjectType({ description: 'The interview stands. 已安排' })
class ScheduleInterviewSuccess {
  @Field(() => Interview) interview!: Interview;
}

const ScheduleInterviewResult = resultOf('ScheduleInterviewResult', ScheduleInterviewSuccess);

@Resolver(() => Interview)
export class ScheduleResolver {
  @Mutation(() => ScheduleInterviewResult, { description: 'Agrees on an interview. Refused in the past, when the graduate is elsewhere, and on site while they attend online. 安排面试' })
  @Can('employment.interview.schedule')
  async scheduleInterview(@Arg('input', () => ScheduleInterviewInput, { description: 'Who meets whom, when and how.' }) input: ScheduleInterviewInput, @Ctx() context: Context<Tables>) {
    await oneAtATime(context);
    const graduate = isId(input.graduateId) ? await context.em.findOne(Graduate, input.graduateId) : null;
    const employer = isId(input.employerId) ? await context.em.findOne(Employer, input.employerId) : null;
    if (!graduate) return refused(missing('graduate', input.graduateId, ['graduateId']));
    if (!employer) return refused(missing('employer', input.employerId, ['employerId']));
    const problems = await refusalsOf(context, input, graduate.personId);
    if (problems.length > 0) return refused(problems);

    const interview = agree(context, input, graduate, employer);
    await recordChange(context, interview, 'SCHEDULED');
    return Object.assign(new ScheduleInterviewSuccess(), { interview });
  }
}

const appointmentOf = ({ startsAt, minutes, mode, roomCode, link }: ScheduleInterviewInput): Appointment => ({ startsAt, minutes, mode, roomCode: roomCode ?? null, link: link ?? null });

async function refusalsOf(context: Context<Tables>, input: ScheduleInterviewInput, personId: string): Promise<ProblemFacts[]> {
  const appointment = appointmentOf(input);
  const own = [...refuseAppointment(appointment, context.now()), refusePosition(input.position)].filter(problem => problem !== null);
  const presence = own.length > 0 ? null : await refuseTime(context, personId, appointment, null);
  return presence ? [...own, presence] : own;
}

function agree(context: Context<Tables>, input: ScheduleInterviewInput, graduate: Graduate, employer: Employer): Interview {
  const id = uuid7();
  const isOnline = input.mode === 'ONLINE';
  return context.em.create(Interview, {
    id, graduateId: graduate.id, personId: graduate.personId, collegeId: graduate.collegeId, employerId: employer.id, position: input.position.trim(),
    startsAt: input.startsAt, endsAt: endOf(input), mode: input.mode, roomCode: isOnline ? null : input.roomCode!.trim(), link: isOnline ? input.link || meetingLink(id) : null,
    status: 'PLANNED', outcome: null, outcomeNote: null, movedOnlineAt: null, leftRoomCode: null, leftStatus: null, returnState: null, causeIds: [], version: 1, changedAt: context.now(),
  });
}
