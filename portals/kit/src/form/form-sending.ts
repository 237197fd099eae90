import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { useForm } from '@mantine/form';
import { useState } from 'react';
import type { Problem } from '../graphql/problem.ts';
import { useMutation } from '../graphql/use-mutation.ts';
import { partByField } from './part-by-field.ts';
import type { Refusal } from './problems.tsx';

type Answer = { readonly __typename: string; readonly problems?: readonly Refusal[] };
type Done<Result> = Exclude<Result, { readonly __typename: 'Refused' }>;
type Form = Pick<ReturnType<typeof useForm<Record<string, unknown>>>, 'setErrors' | 'getInputNode'>;

export interface FormSending<Data, Input, Result> {
  document: TypedDocumentNode<Data, { input: Input }>;
  answerOf: (data: Data) => Result;
  /** A form with a name: its fields are found by it. */
  form: Form;
  /** Names of the form's fields, from the top down. */
  names: readonly string[];
  /** What the form calls a field of the input, where it is not called the same. */
  aliases?: Readonly<Record<string, string>>;
  /** Called as soon as a rule has answered, whatever it said. */
  answered?: () => void;
}

/** Why something was not done, in the reader's language. */
type InWords = (obstacles: readonly (Refusal | Problem)[]) => readonly Refusal[];

/**
 * A department's hook for its forms: sends one mutation, puts each refusal at the field it names and the focus at the first of them; `rest` are the others.
 * @param useWords the department's own words for refusals.
 */
export const formSending = (useWords: () => InWords) => function useSendForm<Data extends object, Input, Result extends Answer>({ document, answerOf, form, names, aliases = {}, answered }: FormSending<Data, Input, Result>) {
  const [run, busy] = useMutation(document);
  const [rest, setRest] = useState<readonly Refusal[]>([]);
  const inWords = useWords();
  const isDone = (result: Result): result is Done<Result> => result.__typename !== 'Refused';

  /** Puts the focus where the first of these errors stands. */
  function toFirst(errors: Readonly<Record<string, unknown>>): void {
    const first = names.find(name => name in errors);
    if (first) form.getInputNode(first)?.focus();
  }

  async function send(input: Input | Promise<Input>): Promise<Done<Result> | null> {
    const { data, problem } = await run(input instanceof Promise ? input.then(made => ({ input: made })) : { input });
    const result = data && answerOf(data);
    if (result) answered?.();
    const refused = partByField(inWords(problem ? [problem] : (result?.problems ?? [])), names, aliases);
    form.setErrors(refused.errors);
    setRest(refused.rest);
    toFirst(refused.errors);
    return result && isDone(result) ? result : null;
  }
  return { send, busy, rest, toFirst };
};
