import { Problems, type Refusal } from '@campus/portal-kit/data';
import { useRefusals } from './refusals.ts';

/** What a rule answered, in the reader's language. */
export function Refusals({ of }: { of: readonly Refusal[] }) {
  const inWords = useRefusals();
  return <Problems of={inWords(of)} />;
}
