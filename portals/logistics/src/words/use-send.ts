import { notify, useMutation, type Problem } from '@campus/portal-kit';
import type { Refusal } from '@campus/portal-kit/data';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useState } from 'react';

type Answer = { readonly __typename: 'Refused'; readonly problems: readonly Refusal[] } | { readonly __typename: string };

const refusedBy = (answer: Answer): readonly Refusal[] | null => ('problems' in answer ? answer.problems : null);

interface Sending<Input> {
  send: (input: Input) => Promise<boolean>;
  busy: boolean;
  /** Why the last attempt was not done; empty after one that was. */
  problems: readonly (Refusal | Problem)[];
  forget: () => void;
}

/**
 * Sends one mutation and keeps why it was refused; says what was done.
 * @param done called with the answer; the sentence it returns is shown.
 */
export function useSend<Data extends object, Input>(document: TypedDocumentNode<Data, { input: Input }>, answerOf: (data: Data) => Answer, done: (data: Data) => string): Sending<Input> {
  const [run, busy] = useMutation(document);
  const [problems, setProblems] = useState<readonly (Refusal | Problem)[]>([]);
  async function send(input: Input): Promise<boolean> {
    const { data, problem } = await run({ input });
    const found = problem ? [problem] : refusedBy(answerOf(data));
    setProblems(found ?? []);
    if (found || !data) return false;
    notify({ tone: 'ok', text: done(data) });
    return true;
  }
  return { send, busy, problems, forget: () => setProblems([]) };
}
