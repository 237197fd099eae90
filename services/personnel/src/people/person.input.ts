import { PageArgs } from '@campus/kit';
import { ArgsType, Field, ID, InputType, registerEnumType } from 'type-graphql';
import { Gender, PersonKind } from './person.type.ts';

export enum PersonOrderField {
  NUMBER = 'NUMBER',
  NAME = 'NAME',
  UPDATED_AT = 'UPDATED_AT',
}

export enum OrderDirection {
  ASC = 'ASC',
  DESC = 'DESC',
}

registerEnumType(PersonOrderField, {
  name: 'PersonOrderField',
  description: 'What people are ordered by.',
  valuesConfig: { NUMBER: { description: '学号/工号' }, NAME: { description: 'Chinese names by pinyin. 姓名' }, UPDATED_AT: { description: '更新时间' } },
});
registerEnumType(OrderDirection, { name: 'OrderDirection', description: 'Ascending or descending. 排序方向' });

@InputType({ description: 'Which people; conditions left out do not limit, those given all hold.' })
export class PersonFilter {
  @Field(() => String, { nullable: true, description: 'Part of the name, or the beginning of the number.' })
  search?: string | null;

  @Field(() => PersonKind, { nullable: true, description: 'Students or staff.' })
  kind?: PersonKind | null;

  @Field(() => ID, { nullable: true, description: 'People of this unit and of all units below it.' })
  orgUnitId?: string | null;

  @Field(() => Gender, { nullable: true, description: 'As the register says.' })
  gender?: Gender | null;

  @Field(() => Boolean, { nullable: true, description: 'True: has a room on campus. False: has none.' })
  hasResidence?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'True: on campus. False: has left, is suspended or retired.' })
  isActive?: boolean | null;
}

@InputType({ description: 'How people are ordered.' })
export class PersonOrder {
  @Field(() => PersonOrderField, { description: 'Number, name or last change.' })
  field!: PersonOrderField;

  @Field(() => OrderDirection, { nullable: true, description: 'Ascending unless given.' })
  direction?: OrderDirection | null;
}

@ArgsType()
export class PeopleArgs extends PageArgs {
  @Field(() => PersonFilter, { nullable: true, description: 'Null for everybody you may see.' })
  filter?: PersonFilter | null;

  @Field(() => PersonOrder, { nullable: true, description: 'By number unless given.' })
  orderBy?: PersonOrder | null;
}
