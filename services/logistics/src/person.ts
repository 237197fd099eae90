import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** A person of personnel, known here by id. */
@Directive('@key(fields: "id")')
@ObjectType('Person', { description: 'Somebody of the university. 人员' })
export class Person {
  @Field(() => ID)
  id!: string;
}

/** Refers to a person; personnel fills in the rest. */
export const personOf = (id: string): Person => Object.assign(new Person(), { id });
