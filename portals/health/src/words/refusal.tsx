import { Problems, type Refusal } from '@campus/portal-kit/data';
import { useMemo } from 'react';
import { useRefusals } from './refusals.ts';

/** What a rule answered, in the reader's language. */
export function Refusals({ of }: { of: readonly Refusal[] }) {
  const inWords = useRefusals();
  const words = useMemo(() => inWords(of), [inWords, of]);
  return <Problems of={words} />;
}
