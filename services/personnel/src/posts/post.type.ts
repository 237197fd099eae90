import { connection, DateTime } from '@campus/kit';
import { Directive, Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import type { Begun, Ended, RequestState, SuccessionState } from './post.table.ts';
import type { RequestReason } from '../succession/bench.ts';
import type { Coverage, Seat } from './pair.ts';

export const PostCoverage = { BOTH_LINES: 'BOTH_LINES', ONE_LINE: 'ONE_LINE', UNCOVERED: 'UNCOVERED' } as const satisfies Record<Coverage, Coverage>;
registerEnumType(PostCoverage, {
  name: 'PostCoverage',
  description: 'On how many lines a post is held by people who can work. 岗位覆盖',
  valuesConfig: {
    BOTH_LINES: { description: 'One holder on campus and one off campus, both able to work. 两线到岗' },
    ONE_LINE: { description: 'One of them is missing, isolated or on the line of the other. 单线' },
    UNCOVERED: { description: 'Nobody can work. 无人到岗' },
  },
});
export const PostSeat = { A: 'A', B: 'B' } as const satisfies Record<Seat, Seat>;
registerEnumType(PostSeat, { name: 'PostSeat', description: 'A works, B stands in. A角、B角' });
export const HoldingBegun = { APPOINTED: 'APPOINTED', PROMOTED: 'PROMOTED', SWAPPED: 'SWAPPED', HANDED_BACK: 'HANDED_BACK', REVERTED: 'REVERTED' } as const satisfies Record<Begun, Begun>;
registerEnumType(HoldingBegun, { name: 'HoldingBegun', description: 'How somebody came into a seat. 到任方式' });
export const HoldingEnded = {
  REPLACED: 'REPLACED', REMOVED: 'REMOVED', ISOLATED: 'ISOLATED', PROMOTED: 'PROMOTED', SWAPPED: 'SWAPPED', HANDED_BACK: 'HANDED_BACK', REVERTED: 'REVERTED',
} as const satisfies Record<Ended, Ended>;
registerEnumType(HoldingEnded, { name: 'HoldingEnded', description: 'How somebody left a seat. 离任方式' });
export const PostSuccessionState = { ACTIVE: 'ACTIVE', OFFERED: 'OFFERED', ACCEPTED: 'ACCEPTED', DECLINED: 'DECLINED', UNDONE: 'UNDONE' } as const satisfies Record<SuccessionState, SuccessionState>;
registerEnumType(PostSuccessionState, {
  name: 'PostSuccessionState',
  description: 'Where a promotion from B to A stands. 接任状态',
  valuesConfig: {
    ACTIVE: { description: 'The former A is isolated. 接任中' }, OFFERED: { description: 'The former A can work again; somebody must decide. 待决定是否交还' },
    ACCEPTED: { description: 'Handed back. 已交还' }, DECLINED: { description: 'The promoted one stays A. 不交还' }, UNDONE: { description: 'Undone because the promoted one was lost too, or the seat was given to another. 已撤销' },
  },
});
export const PostRequestReason = { A_ISOLATED: 'A_ISOLATED', B_ISOLATED: 'B_ISOLATED', BOTH_LOST: 'BOTH_LOST' } as const satisfies Record<RequestReason, RequestReason>;
registerEnumType(PostRequestReason, { name: 'PostRequestReason', description: 'Why a new B is wanted. 补岗原因' });
export const PostRequestState = { OPEN: 'OPEN', FILLED: 'FILLED', CANCELLED: 'CANCELLED' } as const satisfies Record<RequestState, RequestState>;
registerEnumType(PostRequestState, { name: 'PostRequestState', description: 'Whether a new B is still wanted. 补岗申请状态' });

@Directive('@key(fields: "id")')
@ObjectType({ description: 'A post of the closed campus, held by A and B on two lines. 岗位' })
export class Post {
  @Field(() => ID) id!: string;
  @Field(() => String, { description: 'Unique, such as "P00012".' }) code!: string;
  @Field(() => String) title!: string;
  @Field(() => Boolean, { description: 'Canteen, cleaning, dormitory and security posts keep to one place. 重点岗位' }) isKey!: boolean;
  @Field(() => PostCoverage) coverage!: Coverage;
  @Field(() => DateTime, { description: 'When its coverage last changed.' }) updatedAt!: Date;
  unitId!: string;
  placeCode!: string | null;
}

@ObjectType({ description: 'Somebody in a seat of a post; ended, never overwritten. 任岗记录' })
export class PostHolding {
  @Field(() => ID) id!: string;
  @Field(() => PostSeat) seat!: Seat;
  @Field(() => String, { nullable: true, description: 'Shift in which they work; A and B never share one. 班次' }) shift!: string | null;
  @Field(() => DateTime) since!: Date;
  @Field(() => DateTime, { nullable: true, description: 'Null while they sit there.' }) until!: Date | null;
  @Field(() => HoldingBegun) begunAs!: Begun;
  @Field(() => HoldingEnded, { nullable: true }) endedAs!: Ended | null;
  personId!: string;
}

@ObjectType({ description: 'B took over from A because A was isolated. 接任' })
export class PostSuccession {
  @Field(() => ID) id!: string;
  @Field(() => PostSuccessionState) state!: SuccessionState;
  @Field(() => DateTime) beganAt!: Date;
  @Field(() => DateTime, { nullable: true }) endedAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'Who decided; null if nobody had to.' }) decidedBy!: string | null;
  postId!: string;
  fromPersonId!: string;
  toPersonId!: string;
}

@ObjectType({ description: 'A new B is wanted for a post. 补岗申请' })
export class PostRequest {
  @Field(() => ID) id!: string;
  @Field(() => PostRequestReason) reason!: RequestReason;
  @Field(() => PostRequestState) state!: RequestState;
  @Field(() => DateTime) openedAt!: Date;
  @Field(() => DateTime, { description: 'When the new B must be named.' }) dueAt!: Date;
  @Field(() => DateTime, { nullable: true }) closedAt!: Date | null;
  postId!: string;
  filledById!: string | null;
}

@ObjectType({ description: 'A page of posts.' })
export class PostConnection extends connection('Post', () => Post) {}
@ObjectType({ description: 'A page of requests for a new B.' })
export class PostRequestConnection extends connection('PostRequest', () => PostRequest) {}
@ObjectType({ description: 'A page of promotions from B to A.' })
export class PostSuccessionConnection extends connection('PostSuccession', () => PostSuccession) {}
