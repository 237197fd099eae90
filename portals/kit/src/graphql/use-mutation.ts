import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useMutation as useUrqlMutation, type AnyVariables } from 'urql';
import { useCallback } from 'react';
import { problemOf, type Problem } from './problem.ts';

/** Data, or why there is none. A rule that said no is data: `__typename: 'Refused'`. */
export type Sent<Data> = { data: Data; problem: null } | { data: undefined; problem: Problem };

/** `[send, busy]`; `send` never rejects. */
export function useMutation<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
): [send: (variables: Variables) => Promise<Sent<Data>>, busy: boolean] {
  const [{ fetching }, execute] = useUrqlMutation<Data, Variables>(document);
  const send = useCallback(async (variables: Variables): Promise<Sent<Data>> => {
    const { data, error } = await execute(variables);
    if (data !== undefined && !error) return { data, problem: null };
    return { data: undefined, problem: problemOf(error) ?? { kind: 'broken', code: 'NO_DATA', message: 'The server answered nothing.' } };
  }, [execute]);
  return [send, fetching];
}
