export type CaseStatus = 'OPEN' | 'WITHDRAWN' | 'CLOSED';

/** Where a case was in its look-back, with the tables or seats it used there. */
export type ExposedPlace = { readonly code: string; readonly seats: readonly string[]; readonly from: string; readonly until: string };

const DAY = 86_400_000;

/** From when on the case may have passed the infection on: so many days before the swab. */
export const traceFrom = (sampledAt: Date, lookBackDays: number): Date => new Date(sampledAt.getTime() - lookBackDays * DAY);

/**
 * What becomes of an open case whose person is positive no more: with the positive result still standing the person recovered,
 * without it there never was a case.
 */
export const endOf = (hasStandingPositive: boolean): 'CLOSED' | 'WITHDRAWN' => (hasStandingPositive ? 'CLOSED' : 'WITHDRAWN');

const shown = (places: readonly ExposedPlace[]) => JSON.stringify(places.map(({ code, seats, from, until }) => [code, seats, from, until]));

/** Whether two lists of places say the same. */
export const areSame = (some: readonly ExposedPlace[], others: readonly ExposedPlace[]): boolean => shown(some) === shown(others);
