import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useMutation as useUrqlMutation, type AnyVariables } from 'urql';
import { useCallback, useState } from 'react';
import { problemOf, type Problem } from './problem.ts';

/** Data, or why there is none. A rule that said no is data: `__typename: 'Refused'`. */
export type Sent<Data> = { data: Data; problem: null } | { data: undefined; problem: Problem };

/** Sends what it is given, or what becomes of it: a file takes a moment to be read. Never rejects. */
export type Send<Data, Variables> = (variables: Variables | Promise<Variables>) => Promise<Sent<Data>>;

const unread = (error: unknown): Problem => ({ kind: 'unread', code: 'FILE_UNREADABLE', message: error instanceof Error ? error.message : String(error) });

/** `[send, busy]`; busy from the call on, so that a second press finds nothing to send. */
export function useMutation<Data, Variables extends AnyVariables>(document: TypedDocumentNode<Data, Variables>): [send: Send<Data, Variables>, busy: boolean] {
  const [, execute] = useUrqlMutation<Data, Variables>(document);
  const [underWay, setUnderWay] = useState(0);
  const send = useCallback<Send<Data, Variables>>(async given => {
    setUnderWay(count => count + 1);
    try {
      const variables = await given;
      const { data, error } = await execute(variables);
      if (data !== undefined && !error) return { data, problem: null };
      return { data: undefined, problem: problemOf(error) ?? { kind: 'broken', code: 'NO_DATA', message: 'The server answered nothing.' } };
    } catch (error) {
      return { data: undefined, problem: unread(error) };
    } finally {
      setUnderWay(count => count - 1);
    }
  }, [execute]);
  return [send, underWay > 0];
}
