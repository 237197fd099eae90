import { useSession } from '@campus/portal-kit';
import type { Refusal } from '@campus/portal-kit/data';
import { useCallback } from 'react';
import zh from '../locales/zh-CN.ts';
import { useText } from '../texts.ts';

type Known = keyof (typeof zh)['refusal'];

const isKnown = (code: string): code is Known => code in zh.refusal;

/** Why a rule refused, in the reader's language: the server's own sentence in English, ours by its code in Chinese. */
export function useRefusals(): (problems: readonly Refusal[]) => Refusal[] {
  const t = useText();
  const { locale } = useSession();
  return useCallback(
    problems => problems.map(problem => ({ ...problem, message: locale === 'zh-CN' && isKnown(problem.code) ? t(`refusal.${problem.code}`) : problem.message })),
    [t, locale],
  );
}
