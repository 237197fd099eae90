import { Directive, Field, ObjectType } from 'type-graphql';

/** A place of logistics, known here by its code. */
@Directive('@key(fields: "code", resolvable: false)')
@ObjectType('Place', { description: 'A place on campus, known here by its code. 地点' })
export class Place {
  @Field(() => String)
  code!: string;
}

/** Refers to a place; logistics fills in the rest. */
export const placeOf = (code: string): Place => Object.assign(new Place(), { code });
