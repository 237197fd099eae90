import type { Actor } from '@campus/kit';
import type { GraphQLFormattedError } from 'graphql';
import type { Json } from './json.ts';

/** Who asks, under which number, and until when the answer is wanted. */
export interface Asking {
  readonly actor: Actor;
  readonly requestId: string;
  readonly signal?: AbortSignal;
}

/** One operation under way: what the departments have answered so far. */
export interface Run extends Asking {
  readonly variables: Json;
  readonly data: Json;
  readonly errors: GraphQLFormattedError[];
}

/** What a client is answered. */
export interface Answer {
  readonly errors?: readonly GraphQLFormattedError[];
  readonly data?: Json | null;
}

export type Step = (run: Run) => void | Promise<void>;

/** The variables that one fetch uses, or undefined when it uses none. */
export function pick(variables: Json, names: readonly string[] | undefined): Json | undefined {
  if (!names?.length) return undefined;
  const picked: Json = {};
  for (const name of names) if (name in variables) picked[name] = variables[name];
  return picked;
}
