import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useSubscription, type AnyVariables } from 'urql';
import { useEffect, useRef } from 'react';
import { problemOf, type Problem } from './problem.ts';

/**
 * Calls `onEvent` for each event of a subscription while the component is on screen.
 * A lost connection comes back by itself; what happened meanwhile is not replayed, but every query of the page is asked again.
 */
export function useLive<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>, variables: Variables, onEvent: (event: Data) => void, { pause = false }: { pause?: boolean } = {},
): Problem | null {
  const [{ data, error }] = useSubscription<Data, Data, AnyVariables>({ query: document, variables, pause });
  const listener = useRef(onEvent);
  useEffect(() => { listener.current = onEvent; });
  useEffect(() => { if (data) listener.current(data); }, [data]);
  return problemOf(error);
}
