import { connection, DateTime, Day } from '@campus/kit';
import { Directive, Field, ID, InputType, ObjectType } from 'type-graphql';
import { Person, personOf } from '../graph.ts';
import type { OnlinePlaceRow } from '../tables.ts';

@Directive('@key(fields: "id")')
@ObjectType({ description: 'Somebody takes part in a section from outside its room: until when, and never why. 线上席位' })
export class OnlinePlace {
  @Field(() => ID)
  id!: string;

  @Field(() => Day, { description: 'The first campus day. 开始日期' })
  fromDay!: string;

  @Field(() => Day, { nullable: true, description: 'The last campus day foreseen; null while it is open. 预计结束日期' })
  until!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it ended; null while it holds. 结束时间' })
  endedAt!: Date | null;

  personId!: string;
  sectionId!: string;

  @Field(() => Person, { description: 'Who takes part. 学生' })
  get person(): Person {
    return personOf(this.personId);
  }
}

export const placeFrom = (row: Partial<OnlinePlaceRow>): OnlinePlace => Object.assign(new OnlinePlace(), row);

@ObjectType({ description: 'One page of online places. 线上席位列表' })
export class OnlinePlaceConnection extends connection('OnlinePlace', () => OnlinePlace) {}

@InputType({ description: 'Which online places; conditions that are left out or null do not count. 筛选' })
export class OnlinePlaceFilter {
  @Field(() => Boolean, { nullable: true, description: 'True: those that hold now. False: those that ended.' }) isOpen?: boolean | null;
  @Field(() => String, { nullable: true, description: 'Part of the number or name of the student, or of the code of the section.' }) search?: string | null;
}
