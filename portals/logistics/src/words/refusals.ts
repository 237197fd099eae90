import { useSession, useTrouble, type Problem } from '@campus/portal-kit';
import type { Refusal } from '@campus/portal-kit/data';
import { useCallback } from 'react';
import zh from '../locales/zh-CN.ts';
import { useText } from '../texts.ts';

type Known = keyof (typeof zh)['refusal'];

const isKnown = (code: string): code is Known => code in zh.refusal;

/** What kept an operation from being done: a rule's answer, or that it never reached one. */
type Obstacle = Refusal | Problem;

/** Why an operation was not done, in the reader's language: of a rule the server's own sentence in English, ours by its code in Chinese; of a lost connection ours. */
export function useRefusals(): (obstacles: readonly Obstacle[]) => Refusal[] {
  const t = useText();
  const trouble = useTrouble();
  const { locale } = useSession();
  return useCallback(obstacles => {
    const messageOf = (obstacle: Obstacle): string => {
      const { code, message } = obstacle;
      if ('kind' in obstacle) return trouble(obstacle);
      if (locale !== 'zh-CN' || !isKnown(code)) return message;
      return t(`refusal.${code}`) + (obstacle.about?.length ? `（${obstacle.about.join('、')}）` : '');
    };
    return obstacles.map(obstacle => ({ code: obstacle.code, message: messageOf(obstacle), path: 'path' in obstacle ? (obstacle.path ?? null) : null }));
  }, [t, trouble, locale]);
}
