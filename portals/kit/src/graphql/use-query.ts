import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { stringifyVariables, useQuery as useUrqlQuery, type AnyVariables } from 'urql';
import { useCallback, useDeferredValue, useMemo } from 'react';
import { gapsOf, missingFields, problemOf, type Gap, type Problem } from './problem.ts';
import { useReturn } from './return.ts';

/** What a page knows of one query. */
export interface Answer<Data> {
  data: Data | undefined;
  /** Why there is nothing to show; null while there is data, even partial. */
  problem: Problem | null;
  /** Fields that a department could not answer, while `data` holds the rest. */
  missing: readonly string[];
  /** The same with the reason of each, for a page that names who is down. */
  gaps: readonly Gap[];
  loading: boolean;
  /** Asks the server again; rows stay on screen meanwhile. */
  again: () => void;
}

interface Options {
  /** Ask nothing yet. */
  pause?: boolean;
  /** Show the answer to the former variables until the new one is here: for lists, never for one person's record. */
  keep?: boolean;
}

const none: readonly never[] = [];

/** A large answer is drawn between keys and clicks; what is known of another question at once. */
function useUnhurried<State>(latest: State, question: string): State {
  const newest = useMemo(() => ({ state: latest, question }), [latest, question]);
  const drawn = useDeferredValue(newest);
  return (drawn.question === question ? drawn : newest).state;
}

/** Runs a generated query document, keeps its answer up to date with the cache, and asks again when the page was out of touch. */
export function useQuery<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>, variables: Variables, { pause = false, keep = false }: Options = {},
): Answer<Data> {
  const [latest, execute] = useUrqlQuery<Data, AnyVariables>({ query: document, variables, pause });
  const question = stringifyVariables(variables ?? {});
  const state = useUnhurried(latest, question);
  const asked = state.operation && stringifyVariables(state.operation.variables ?? {}) === question;
  const data = !pause && (keep || asked) ? state.data : undefined;
  const error = asked ? state.error : undefined;
  const again = useCallback(() => execute({ requestPolicy: 'network-only' }), [execute]);
  useReturn(() => { if (!pause) again(); });
  return {
    data,
    problem: data ? null : problemOf(error),
    missing: data && error ? missingFields(error) : none,
    gaps: data && error ? gapsOf(error) : none,
    loading: !pause && (state.fetching || state.stale),
    again,
  };
}
