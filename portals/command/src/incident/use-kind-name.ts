import { useCallback } from 'react';
import zh from '../locales/zh-CN.ts';
import { useText } from '../texts.ts';

type Known = keyof (typeof zh)['kind'];

const isKnown = (kind: string): kind is Known => kind in zh.kind;

/** What a kind of item is called; one that a department adds later keeps the department's own word. */
export function useKindName(): (kind: string) => string {
  const t = useText();
  return useCallback(kind => (isKnown(kind) ? t(`kind.${kind}`) : kind), [t]);
}
