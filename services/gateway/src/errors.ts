import { randomBytes } from 'node:crypto';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Log } from './log.ts';

/** The gateway's own error codes; a department's codes pass through unchanged. */
export type Code =
  | 'BAD_REQUEST' | 'BATCHING_REFUSED' | 'TOO_LARGE' | 'NOT_ACCEPTABLE' | 'METHOD_NOT_ALLOWED' | 'CSRF'
  | 'DOCUMENT_INVALID' | 'DOCUMENT_UNKNOWN' | 'DOCUMENT_NOT_PERSISTED' | 'VARIABLES_INVALID' | 'OPERATION_UNKNOWN'
  | 'TOO_DEEP' | 'TOO_MANY_ALIASES' | 'TOO_MANY_ROOT_FIELDS' | 'TOO_MANY_DIRECTIVES' | 'TOO_COSTLY'
  | 'UNAUTHENTICATED' | 'TOKEN_INVALID' | 'FORBIDDEN' | 'INTROSPECTION_FORBIDDEN' | 'RATE_LIMITED' | 'OVERLOADED'
  | 'SUBGRAPH_UNAVAILABLE' | 'TIMED_OUT' | 'UNAVAILABLE' | 'NOT_FOUND' | 'INTERNAL';

/** A sentence for people: Chinese first, then English. */
export const both = (chinese: string, english: string) => `${chinese} ${english}`;

/** A GraphQL error with a code of ours; `more` goes into its extensions. */
export function problem(code: Code, message: string, more: Record<string, unknown> = {}, path?: readonly (string | number)[]): GraphQLError {
  return new GraphQLError(message, { path, extensions: { code, ...more } });
}

/** The whole request is refused before execution: `status` says so to clients of `application/graphql-response+json`. */
export class Refusal extends Error {
  constructor(readonly status: number, readonly errors: readonly GraphQLError[], readonly headers: Readonly<Record<string, string>> = {}) {
    super(errors[0]?.message);
  }
}

/** A refusal of one sentence. */
export const refuse = (status: number, code: Code, chinese: string, english: string, headers?: Record<string, string>) =>
  new Refusal(status, [problem(code, both(chinese, english))], headers);

/** What the person sees of a failure of ours: a number; the log has the rest under that number. */
export function internal(cause: unknown, log: Log, requestId: string, path?: readonly (string | number)[]): GraphQLError {
  const number = `E-${randomBytes(4).toString('hex')}`;
  log.error({ err: cause, number, requestId }, 'unexpected error');
  return problem('INTERNAL', both(`系统出错，编号 ${number}。请把编号告诉系统管理员。`, `Something failed on our side (number ${number}). Give this number to the administrators.`), { number }, path);
}

/** Passes an error that a department worded itself; hides one that it did not expect. */
export function presentable(error: GraphQLFormattedError, log: Log, requestId: string): GraphQLFormattedError {
  if (error.extensions?.['code']) return { message: error.message, path: error.path, locations: error.locations, extensions: error.extensions };
  const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  return internal(cause, log, requestId, error.path).toJSON();
}
