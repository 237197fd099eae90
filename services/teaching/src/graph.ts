import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** A person of personnel, as far as teaching adds to them. */
@Directive('@key(fields: "id")')
@ObjectType('Person', { description: 'Somebody of the university. 人员' })
export class Person {
  @Field(() => ID)
  id!: string;
}

/** A unit of personnel: here always a class. */
@Directive('@key(fields: "id", resolvable: false)')
@ObjectType('OrgUnit', { description: 'A unit of the university. 机构' })
export class OrgUnit {
  @Field(() => ID)
  id!: string;
}

/** A place of logistics. */
@Directive('@key(fields: "code", resolvable: false)')
@ObjectType('Place', { description: 'A place on campus. 场所' })
export class Place {
  @Field(() => String)
  code!: string;
}

export const personOf = (id: string): Person => Object.assign(new Person(), { id });
export const orgUnitOf = (id: string): OrgUnit => Object.assign(new OrgUnit(), { id });
export const placeOf = (code: string): Place => Object.assign(new Place(), { code });
