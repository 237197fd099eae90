import type { Problem } from '@campus/portal-kit';
import { Problems, type Refusal } from '@campus/portal-kit/data';
import { useMemo } from 'react';
import { useRefusals } from './refusals.ts';

/** Why something was not done, in the reader's language. */
export function Refusals({ of }: { of: readonly (Refusal | Problem)[] }) {
  const inWords = useRefusals();
  const words = useMemo(() => inWords(of), [inWords, of]);
  return <Problems of={words} />;
}
