import { useMutation } from '@campus/portal-kit';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useState } from 'react';
import type { Refusal } from '@campus/portal-kit/data';
import type { Obstacle } from './refusals.ts';

type Refused = { __typename: 'Refused'; problems: Refusal[] };
type Result = { __typename: string };

/** A mutation with what kept it from being done: `send` answers the success, or null while `obstacles` say why not. */
export function useSend<Data, Variables extends Record<string, unknown>, Answer extends Result>(document: TypedDocumentNode<Data, Variables>, answerOf: (data: Data) => Answer) {
  const [send, busy] = useMutation(document);
  const [obstacles, setObstacles] = useState<readonly Obstacle[]>([]);
  const isRefused = (answer: Result): answer is Refused => answer.__typename === 'Refused';

  async function run(variables: Variables): Promise<Exclude<Answer, { __typename: 'Refused' }> | null> {
    const { data, problem } = await send(variables);
    const answer = data ? answerOf(data) : null;
    const found = problem ? [problem] : answer && isRefused(answer) ? answer.problems : [];
    setObstacles(found);
    return found.length === 0 ? (answer as Exclude<Answer, { __typename: 'Refused' }>) : null;
  }
  return { send: run, busy, obstacles, clear: () => setObstacles([]) };
}
