import { useCallback } from 'react';
import type { Problem } from '../graphql/problem.ts';
import { useKitText } from '../i18n/use-kit-text.ts';

/** Why an operation did not reach a rule at all, in the reader's language and in one sentence. */
export function useTrouble(): (problem: Problem) => string {
  const t = useKitText();
  return useCallback(({ kind, code }) => (kind === 'offline' || kind === 'unread' ? t(`trouble.${kind}`) : t('trouble.other', { code })), [t]);
}
