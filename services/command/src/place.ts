import { Directive, Field, ObjectType } from 'type-graphql';

/** What the command centre knows of a place: the code by which logistics finds it. */
@Directive('@key(fields: "code", resolvable: false)')
@ObjectType('Place', { description: 'A place on campus, known here by its code. 地点' })
export class Place {
  @Field(() => String)
  code!: string;
}

/** Refers to a place; logistics fills in the rest. */
export const placeOf = (code: string | null): Place | null => (code === null ? null : Object.assign(new Place(), { code }));
