import { Directive, Field, ObjectType } from 'type-graphql';

/** What personnel knows of a place: the code by which logistics finds it. */
@Directive('@key(fields: "code", resolvable: false)')
@ObjectType('Place', { description: 'A place on campus, known here by its code. 地点' })
export class ResidencePlace {
  @Field(() => String)
  code!: string;
}
