import { useTrouble, type Problem } from '@campus/portal-kit';
import type { Refusal } from '@campus/portal-kit/data';
import { useCallback } from 'react';
import zh from '../locales/zh-CN.ts';
import { useText } from '../texts.ts';

type Known = keyof (typeof zh)['refusal'];

const isKnown = (code: string): code is Known => code in zh.refusal;

/** Why something was not done, in the reader's language: a rule's answer by its code, or that the question never reached one. */
export function useRefusals(): (obstacles: readonly (Refusal | Problem)[]) => Refusal[] {
  const t = useText();
  const trouble = useTrouble();
  return useCallback(obstacles => {
    const messageOf = (obstacle: Refusal | Problem): string => {
      const { code, message } = obstacle;
      if ('kind' in obstacle) return trouble(obstacle);
      return isKnown(code) ? t(`refusal.${code}`) : message;
    };
    return obstacles.map(obstacle => ({ code: obstacle.code, message: messageOf(obstacle) }));
  }, [t, trouble]);
}
