import { hourOf } from '@campus/portal-kit';

/** The night still belongs to the evening: nobody is wished a good morning at two. */
const DAWN = 5;

/** Which greeting holds on the campus's clock. */
export function partOfDay(now: Date, zone: string): 'morning' | 'afternoon' | 'evening' {
  const hour = hourOf(now, zone);
  if (hour >= DAWN && hour < 12) return 'morning';
  return hour >= 12 && hour < 18 ? 'afternoon' : 'evening';
}
