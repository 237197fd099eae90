import { hourOf } from '@campus/portal-kit';

/** Which greeting holds on the campus's clock. */
export function partOfDay(now: Date, zone: string): 'morning' | 'afternoon' | 'evening' {
  const hour = hourOf(now, zone);
  if (hour < 12) return 'morning';
  return hour < 18 ? 'afternoon' : 'evening';
}
