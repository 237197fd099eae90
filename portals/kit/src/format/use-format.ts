import { useMemo } from 'react';
import { useSession } from '../host/session.ts';
import { num, percent } from './number.ts';
import { age, dayOf, full, longDay, when } from './time.ts';

/** Figures and times in the reader's language and on the campus's clock. */
export function useFormat() {
  const { locale, campus: { zone } } = useSession();
  return useMemo(() => ({
    num: (value: number | null | undefined, options?: Intl.NumberFormatOptions) => num(value, locale, options),
    percent: (share: number | null | undefined) => percent(share, locale),
    when: (instant: string | Date) => when(instant, zone),
    full: (instant: string | Date) => full(instant, zone),
    age: (instant: string | Date) => age(instant, locale),
    day: (instant: string | Date) => dayOf(instant, zone),
    longDay: (instant: string | Date) => longDay(instant, locale, zone),
    /** The campus's today, `YYYY-MM-DD`. */
    today: () => dayOf(new Date(), zone),
  }), [locale, zone]);
}
