import { Can, type Context, inView, isId, page } from '@campus/kit';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, FieldResolver, ID, Info, ObjectType, Query, Resolver, Root, Subscription } from 'type-graphql';
import { Employer } from '../employers/employer.entity.ts';
import { employerById } from '../employers/employer.store.ts';
import { Graduate } from '../graduates/graduate.entity.ts';
import { graduateById } from '../graduates/graduate.store.ts';
import { Place, placeOf } from '../person.ts';
import type { Tables } from '../tables.ts';
import { InterviewChange } from './change.entity.ts';
import type { Mode, Status } from './interview.ts';
import { Interview } from './interview.entity.ts';
import { ChangeKinds, InterviewModes, InterviewStatuses, type ChangeKind } from './interview.enum.ts';
import { InterviewConnection, interviewList, InterviewsArgs } from './interview.list.ts';
import { changesByInterview, interviewById, type InterviewRow } from './interview.store.ts';

type News = { interviewId: string; collegeId: string; kind: ChangeKind; status: Status; mode: Mode };

@ObjectType({ description: 'News that an interview was agreed or changed. 面试变更通知' })
export class InterviewNews {
  @Field(() => ID, { description: 'Id of the Interview.' }) interviewId!: string;
  @Field(() => ChangeKinds) kind!: ChangeKind;
  @Field(() => InterviewStatuses) status!: Status;
  @Field(() => InterviewModes) mode!: Mode;
}

@Resolver(() => Interview)
export class InterviewResolver {
  @Query(() => Interview, { nullable: true, description: 'One interview; null if there is none with this id, or outside your colleges. 面试' })
  @Can('employment.interview.read')
  interview(@Arg('id', () => ID, { description: 'Id of the interview.' }) id: string, @Ctx() context: Context<Tables>) {
    return findInterview({ id }, context);
  }

  @Query(() => InterviewConnection, { description: 'Interviews, the soonest first, page by page. 面试列表' })
  @Can('employment.interview.read')
  interviews(@Args(() => InterviewsArgs) args: InterviewsArgs, @Ctx() { db }: Context<Tables>, @Info() info: GraphQLResolveInfo) {
    return page(args, info, interviewList(db, args));
  }

  @FieldResolver(() => Graduate, { description: 'Who is interviewed. 毕业生' })
  graduate(@Root() { graduateId }: InterviewRow, @Ctx() context: Context<Tables>) {
    return context.load(graduateById, graduateId);
  }

  @FieldResolver(() => Employer, { description: 'Who interviews. 用人单位' })
  employer(@Root() { employerId }: InterviewRow, @Ctx() context: Context<Tables>) {
    return context.load(employerById, employerId);
  }

  @FieldResolver(() => Place, { nullable: true, description: 'The room; null online. 面试地点' })
  room(@Root() { roomCode }: InterviewRow) {
    return roomCode === null ? null : placeOf(roomCode);
  }

  @FieldResolver(() => String, { nullable: true, description: 'The code on the door; null online. 房间编码' })
  roomCode(@Root() { roomCode }: InterviewRow) {
    return roomCode;
  }

  @FieldResolver(() => String, { nullable: true, description: 'The room to which it could go back; null unless it was put online. 原房间' })
  leftRoomCode(@Root() { leftRoomCode }: InterviewRow) {
    return leftRoomCode;
  }

  @FieldResolver(() => [InterviewChange], { description: 'What happened to it, the latest first. 变更记录' })
  changes(@Root() { id }: InterviewRow, @Ctx() context: Context<Tables>) {
    return context.load(changesByInterview, id);
  }

  @Subscription(() => InterviewNews, {
    description: 'Each interview as it is agreed or changed. 面试变更',
    subscribe: ({ context }: { context: Context }) => context.live<News>('employment.interview.changed', news => inView(context.actor, news.collegeId)),
  })
  @Can('employment.interview.read')
  interviewChanged(@Root() { interviewId, kind, status, mode }: News): InterviewNews {
    return Object.assign(new InterviewNews(), { interviewId, kind, status, mode });
  }
}

/** What another department refers to. */
export const findInterview = ({ id }: { id: string }, context: Context<Tables>): Promise<InterviewRow | null> | null => (isId(id) ? context.load(interviewById, id) : null);
