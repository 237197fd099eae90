import { useCallback } from 'react';
import { useText } from '../texts.ts';
import { spanOf } from './clock.ts';

/** A span of time in words: `1 小时 12 分`. */
export function useSpan(): (milliseconds: number) => string {
  const t = useText();
  return useCallback(milliseconds => {
    const { hours, minutes } = spanOf(milliseconds);
    if (hours === 0 && minutes === 0) return t('span.moment');
    if (hours === 0) return t('span.minutes', { minutes });
    return minutes === 0 ? t('span.hours', { hours }) : t('span.both', { hours, minutes });
  }, [t]);
}
