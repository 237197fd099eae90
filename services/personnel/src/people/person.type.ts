import { Can, connection, DateTime, Day } from '@campus/kit';
import { Directive, Field, ID, ObjectType, registerEnumType } from 'type-graphql';

export enum PersonKind {
  STUDENT = 'STUDENT',
  STAFF = 'STAFF',
}

export enum Gender {
  MALE = 'MALE',
  FEMALE = 'FEMALE',
  UNKNOWN = 'UNKNOWN',
}

registerEnumType(PersonKind, {
  name: 'PersonKind',
  description: 'Student or member of staff. 人员类别',
  valuesConfig: { STUDENT: { description: 'Undergraduate, postgraduate, exchange. 学生' }, STAFF: { description: 'Teaching, administrative, service. 教职工' } },
});
registerEnumType(Gender, {
  name: 'Gender',
  description: 'Gender in the register. 性别',
  valuesConfig: { MALE: { description: '男' }, FEMALE: { description: '女' }, UNKNOWN: { description: 'The register does not say. 未知' } },
});

@Directive('@key(fields: "id")')
@ObjectType({ description: 'A student or a member of staff, as the university registers them. 人员' })
export class Person {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'Student or staff number; unique. 学号或工号' })
  number!: string;

  @Field(() => String)
  name!: string;

  @Field(() => PersonKind)
  kind!: PersonKind;

  @Field(() => Gender)
  gender!: Gender;

  @Field(() => Day, { nullable: true, description: 'Birth day; null if the register does not say. 出生日期' })
  @Can('personnel.person.sensitive')
  bornOn!: string | null;

  @Field(() => Boolean, { description: 'False for who has left, is suspended or retired. 是否在校' })
  isActive!: boolean;

  @Field(() => DateTime, { description: 'When the register last changed what it says of this person.' })
  updatedAt!: Date;
}

@ObjectType({ description: 'A page of people.' })
export class PersonConnection extends connection('Person', () => Person) {}
