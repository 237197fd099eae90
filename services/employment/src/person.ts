import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** A person of personnel, known here by id; employment adds what they are as a graduate. */
@Directive('@key(fields: "id")')
@ObjectType('Person', { description: 'Somebody of the university. 人员' })
export class Person {
  @Field(() => ID)
  id!: string;
}

/** A college, major or class of personnel, known here by id. */
@Directive('@key(fields: "id", resolvable: false)')
@ObjectType('OrgUnit', { description: 'A unit of the university. 组织单位' })
export class OrgUnit {
  @Field(() => ID)
  id!: string;
}

/** A place of logistics, known here by the code on its door. */
@Directive('@key(fields: "code", resolvable: false)')
@ObjectType('Place', { description: 'A place on campus, known here by its code. 地点' })
export class Place {
  @Field(() => String)
  code!: string;
}

/** Refers to a person; personnel fills in the rest. */
export const personOf = (id: string): Person => Object.assign(new Person(), { id });
/** Refers to a unit; personnel fills in the rest. */
export const unitOf = (id: string): OrgUnit => Object.assign(new OrgUnit(), { id });
/** Refers to a place; logistics fills in the rest. */
export const placeOf = (code: string): Place => Object.assign(new Place(), { code });
