import { useMutation } from '@campus/portal-kit';
import type { Refusal, useForm } from '@campus/portal-kit/data';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useState } from 'react';
import { partByField } from './part-by-field.ts';
import { useRefusals } from './refusals.ts';

type Answer = { readonly __typename: string; readonly problems?: readonly Refusal[] };
type Done<Result> = Exclude<Result, { readonly __typename: 'Refused' }>;
type Form = Pick<ReturnType<typeof useForm<Record<string, unknown>>>, 'setErrors' | 'getInputNode'>;

interface Sending<Data, Input, Result> {
  document: TypedDocumentNode<Data, { input: Input }>;
  answerOf: (data: Data) => Result;
  form: Form;
  /** Names of the form's fields. */
  names: readonly string[];
  /** What the form calls a field of the input, where it is not called the same. */
  aliases?: Readonly<Record<string, string>>;
  /** Called as soon as a rule has answered, whatever it said. */
  answered?: () => void;
}

/** Sends one mutation from a form. A refusal stands at the field it names, and the first such field has the focus; `rest` are the others, in the reader's language. */
export function useSend<Data extends object, Input, Result extends Answer>({ document, answerOf, form, names, aliases = {}, answered }: Sending<Data, Input, Result>) {
  const [run, busy] = useMutation(document);
  const [rest, setRest] = useState<readonly Refusal[]>([]);
  const inWords = useRefusals();
  const isDone = (result: Result): result is Done<Result> => result.__typename !== 'Refused';

  /** Puts the focus where the first of these errors stands. */
  function toFirst(errors: Readonly<Record<string, unknown>>): void {
    const first = names.find(name => name in errors);
    if (first) form.getInputNode(first)?.focus();
  }

  async function send(input: Input): Promise<Done<Result> | null> {
    const { data, problem } = await run({ input });
    const result = data && answerOf(data);
    if (result) answered?.();
    const refused = partByField(inWords(problem ? [problem] : (result?.problems ?? [])), names, aliases);
    form.setErrors(refused.errors);
    setRest(refused.rest);
    toFirst(refused.errors);
    return result && isDone(result) ? result : null;
  }
  return { send, busy, rest, toFirst };
}
