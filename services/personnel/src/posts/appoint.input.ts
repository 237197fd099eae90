import { resultOf } from '@campus/kit';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import type { Seat } from './pair.ts';
import { Post, PostSeat } from './post.type.ts';

@InputType({ description: 'A new post.' })
export class OpenPostInput {
  @Field(() => String, { description: 'Unique, such as "P01201". Refused with POST_CODE_TAKEN otherwise.' }) code!: string;
  @Field(() => String, { description: 'What people call it, such as "宿舍管理员岗".' }) title!: string;
  @Field(() => ID, { description: 'Id of the unit whose post it is.' }) unitId!: string;
  @Field(() => Boolean, { description: 'Whether it keeps to one place. 重点岗位' }) isKey!: boolean;
  @Field(() => String, { nullable: true, description: 'Code of that place, such as "D03". Refused with PLACE_MISSING if a key post has none.' }) placeCode?: string | null;
}

@InputType({ description: 'Somebody for a seat of a post.' })
export class AppointHolderInput {
  @Field(() => ID, { description: 'Id of the post.' }) postId!: string;
  @Field(() => PostSeat, { description: 'A or B; who sits there now is replaced.' }) seat!: Seat;
  @Field(() => ID, { description: 'Id of the person; refused if isolated, away, or on the line, in the room or in the shift of the other holder.' }) personId!: string;
  @Field(() => String, { nullable: true, description: 'Shift in which they work. 班次' }) shift?: string | null;
}

@InputType({ description: 'A seat to empty.' })
export class RemoveHolderInput {
  @Field(() => ID, { description: 'Id of the post.' }) postId!: string;
  @Field(() => PostSeat, { description: 'A or B.' }) seat!: Seat;
  @Field(() => String, { description: 'Why; kept in the audit. Refused with REASON_MISSING if blank.' }) reason!: string;
}

@InputType({ description: 'A post whose A and B change seats.' })
export class SwapHoldersInput {
  @Field(() => ID, { description: 'Id of the post.' }) postId!: string;
}

@ObjectType({ description: 'The post is open.' })
export class OpenPostSuccess {
  @Field(() => Post) post!: Post;
}
@ObjectType({ description: 'The seat is taken.' })
export class AppointHolderSuccess {
  @Field(() => Post) post!: Post;
}
@ObjectType({ description: 'The seat is empty.' })
export class RemoveHolderSuccess {
  @Field(() => Post) post!: Post;
}
@ObjectType({ description: 'A and B have changed seats.' })
export class SwapHoldersSuccess {
  @Field(() => Post) post!: Post;
}
export const OpenPostResult = resultOf('OpenPostResult', OpenPostSuccess);
export const AppointHolderResult = resultOf('AppointHolderResult', AppointHolderSuccess);
export const RemoveHolderResult = resultOf('RemoveHolderResult', RemoveHolderSuccess);
export const SwapHoldersResult = resultOf('SwapHoldersResult', SwapHoldersSuccess);
