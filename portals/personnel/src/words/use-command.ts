import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useMutation, useTrouble } from '@campus/portal-kit';
import type { Refusal } from '@campus/portal-kit/data';
import { useState } from 'react';

/** What a mutation answers: only a Refused has problems. */
type Answered = { readonly __typename: string; readonly problems?: readonly Refusal[] };

/** A verb of the server: `run` is true once it is done; otherwise `refusals` say why not. */
export function useCommand<Data, Variables extends object>(document: TypedDocumentNode<Data, Variables>, answerOf: (data: Data) => Answered) {
  const [send, busy] = useMutation(document);
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const trouble = useTrouble();

  async function run(variables: Variables): Promise<boolean> {
    const { data, problem } = await send(variables);
    const found = problem ? [{ code: problem.code, message: trouble(problem) }] : (answerOf(data).problems ?? []);
    setRefusals(found);
    return found.length === 0;
  }

  return { run, busy, refusals, clear: () => setRefusals([]) };
}
