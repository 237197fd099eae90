import { useTrouble, type Problem } from '@campus/portal-kit';
import type { Refusal } from '@campus/portal-kit/data';
import { useCallback } from 'react';
import zh from '../locales/zh-CN.ts';
import { useText } from '../texts.ts';

type Known = keyof (typeof zh)['refusal'];

const isKnown = (code: string): code is Known => code in zh.refusal;

/** Why it was not done, in the reader's language: of a rule by its code, of which a newer one keeps the server's own sentence; or that it reached none. */
export function useRefusals(): (obstacles: readonly (Refusal | Problem)[]) => Refusal[] {
  const t = useText();
  const trouble = useTrouble();
  return useCallback(obstacles => obstacles.map(obstacle => {
    if ('kind' in obstacle) return { code: obstacle.code, message: trouble(obstacle) };
    return isKnown(obstacle.code) ? { ...obstacle, message: t(`refusal.${obstacle.code}`) } : obstacle;
  }), [t, trouble]);
}
