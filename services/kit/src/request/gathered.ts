import type { Actor } from './actor.ts';
import type { Context } from './context.ts';

/** What one request asks of a gathered mutation. */
export interface Ask<Input> {
  readonly input: Input;
  readonly actor: Actor;
  readonly requestId: string;
}

/**
 * A mutation that many send at one moment and that is carried out together: one transaction, and one commit, for all who wait. Each ask is answered as if it had
 * come alone, and notes and events carry whoever asked. Its input has an `idempotencyKey`.
 */
export interface Gathered<Input, Tables> {
  /** Name of the mutation. */
  readonly field: string;
  /** What an ask weighs; those that weigh more than {@link most} together go in turns. */
  weight(input: Input): number;
  readonly most: number;
  /**
   * Answers in the order of the asks, all of whose askers see the same rows. A refused ask must have written nothing. What this throws is nobody's answer yet: each ask is then carried out alone.
   */
  together(asks: readonly Ask<Input>[], context: Context<Tables>): Promise<readonly object[]>;
}

/** A gathered mutation of whatever input and tables, as the house holds it. */
export interface AnyGathered extends Omit<Gathered<never, never>, 'together'> {
  together(asks: readonly Ask<never>[], context: never): Promise<readonly object[]>;
}

/** Declares a gathered mutation, for the `gathered` of a feature. */
export const gathered = <Input extends { readonly idempotencyKey: string }, Tables>(facts: Gathered<Input, Tables>): Gathered<Input, Tables> => facts;

/** Carries out a gathered mutation for one request, in the transaction it has already. */
export async function alone<Input, Tables>(mutation: Gathered<Input, Tables>, input: Input, context: Context<Tables>): Promise<object> {
  const [answer] = await mutation.together([{ input, actor: context.actor, requestId: context.requestId }], context);
  return answer!;
}
