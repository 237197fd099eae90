import type { Problem } from '@campus/portal-kit';
import type { Refusal } from '@campus/portal-kit/data';
import { useCallback } from 'react';
import zh from '../locales/zh-CN.ts';
import { useText } from '../texts.ts';

type Known = keyof (typeof zh)['refusal'];

const isKnown = (code: string): code is Known => code in zh.refusal;

/** Why an operation did not reach a rule at all, in the reader's language. */
export function useTrouble(): (problem: Problem) => string {
  const t = useText();
  return useCallback(({ kind, code }) => (kind === 'offline' ? t('trouble.OFFLINE') : t('trouble.other', { code })), [t]);
}

/** Why a rule refused, in the reader's language by its code; a code newer than the portal keeps the server's own sentence. */
export function useRefusals(): (problems: readonly Refusal[]) => Refusal[] {
  const t = useText();
  return useCallback(problems => problems.map(problem => (isKnown(problem.code) ? { ...problem, message: t(`refusal.${problem.code}`) } : problem)), [t]);
}
