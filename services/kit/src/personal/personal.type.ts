import { Directive, Field, Int, ObjectType } from 'type-graphql';

@Directive('@shareable')
@ObjectType({ description: 'What one table of a department holds of a person, as it is stored. 个人信息表' })
export class PersonalTable {
  @Field(() => String, { description: 'Name of the table.' })
  name!: string;

  @Field(() => String, { description: 'What it holds, in Chinese and English.' })
  title!: string;

  @Field(() => [String], { description: 'Names of its columns.' })
  columns!: string[];

  @Field(() => [[String]], { description: 'A row each, in the order of the columns; empty text where there is nothing.' })
  rows!: string[][];

  @Field(() => Int, { description: 'How many rows there are; more than `rows` when there are over 10,000.' })
  rowCount!: number;
}

@Directive('@shareable')
@ObjectType({ description: 'Everything that one department holds of a person. 部门所存个人信息' })
export class PersonalData {
  @Field(() => String, { description: 'Name of the department.' })
  department!: string;

  @Field(() => [PersonalTable], { description: 'Tables that hold something of the person.' })
  tables!: PersonalTable[];
}
