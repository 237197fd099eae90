/**
 * To other departments: places (`place.registered`, `place.amended`), what is closed (`place.closure.changed`), where each step of an incident stands
 * (`incident.part.reported`) and figures for the board (`indicator.announced`). The rest feeds this department's own live pages.
 */
export const announces = [
  'place.registered', 'place.amended', 'place.closure.changed', 'incident.part.reported', 'indicator.announced',
  'closure.changed', 'disinfection.changed', 'dispatch.changed', 'stock.changed',
];

/** What one message holds at most. */
export const LARGEST_MESSAGE = 500;

/** A list in messages of at most {@link LARGEST_MESSAGE}. */
export function inMessages<T>(all: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(all.length / LARGEST_MESSAGE) }, (_, at) => all.slice(at * LARGEST_MESSAGE, (at + 1) * LARGEST_MESSAGE));
}
