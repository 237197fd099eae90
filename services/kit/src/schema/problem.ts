import { createUnionType, Directive, Field, ObjectType } from 'type-graphql';
import { ProblemCode } from './scalars.ts';

/** One reason why the rule said no: `code` for programs, `message` for the officer (what is so, then what to do), `path` to the input field at fault, `about` for what the message names. */
@Directive('@shareable')
@ObjectType({ description: 'One reason for a refusal. 拒绝原因' })
export class Problem {
  @Field(() => ProblemCode, { description: 'For programs; the set only grows.' })
  code!: string;

  @Field(() => String, { description: 'For people: what is so, then what to do.' })
  message!: string;

  @Field(() => [String], { nullable: true, description: 'The input field at fault, from the outside in; null when the whole input is.' })
  path?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'What the message names and the code does not, for a sentence of your own: numbers, codes, times; null where the code says all. 涉及对象' })
  about?: string[] | null;
}

/** The answer of a mutation that a rule refused; nothing was written. */
@Directive('@shareable')
@ObjectType({ description: 'The rule said no; nothing was written. 拒绝' })
export class Refused {
  @Field(() => [Problem], { description: 'At least one.' })
  problems!: Problem[];
}

/** A problem as rules make it. */
export type ProblemFacts = { readonly code: string; readonly message: string; readonly path?: readonly string[] | null; readonly about?: readonly string[] | null };

/** Turns what a rule found into the mutation's answer; the kit then rolls the transaction back. */
export function refused(problems: ProblemFacts | readonly ProblemFacts[]): Refused {
  const list = Array.isArray(problems) ? (problems as readonly ProblemFacts[]) : [problems as ProblemFacts];
  return Object.assign(new Refused(), { problems: list.map(problem => ({ ...problem })) });
}

/** "No such thing", in one voice everywhere. @param thing its name in a sentence, such as `test round`. */
export const missing = (thing: string, id: string, path: readonly string[] = ['id']): ProblemFacts => ({
  code: 'NOT_FOUND',
  message: `There is no ${thing} "${id}", or it is outside your colleges. Check the id.`,
  path,
});

export const isRefused = (answer: unknown): answer is Refused => answer instanceof Refused;

const successes = new Map<string, new () => object>();

/** The union `XResult = XSuccess | Refused` that every mutation answers with: instances of one or the other class. */
export function resultOf<T extends object>(name: string, success: new () => T) {
  successes.set(success.name, success);
  return createUnionType({ name, description: 'What was done, or why it was refused.', types: () => [success, Refused] as const });
}

/** An instance of a success class declared with {@link resultOf}, for an answer that is given again. */
export function successOf(name: string, fields: object): object {
  const success = successes.get(name);
  if (!success) throw new Error(`No result was declared with ${name}.`);
  return Object.assign(new success(), fields);
}
