import { campusDay, campusZone } from '@campus/kit';

const DAY_MS = 86_400_000;
const formats = new Map<string, Intl.DateTimeFormat>();

function wallClock(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (!format) formats.set(zone, (format = new Intl.DateTimeFormat('en-US', { timeZone: zone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric' })));
  return format;
}

/** What the wall clocks of a zone show at an instant, as if that were UTC. */
function shownIn(zone: string, instant: number): number {
  const parts = Object.fromEntries(wallClock(zone).formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  return Date.UTC(parts['year']!, parts['month']! - 1, parts['day'], parts['hour'], parts['minute'], parts['second']);
}

/**
 * The instant at which the wall clocks of a zone show this. Of an hour that comes twice, one of the two; of one that is skipped, the hour after.
 * @param shown milliseconds as if the wall clock were UTC.
 * @param zone IANA name; throws a RangeError for an unknown one.
 */
export function instantOf(shown: number, zone: string): Date {
  const guess = shown - (shownIn(zone, shown) - shown);
  return new Date(guess - (shownIn(zone, guess) - shown));
}

/** The instant of a campus day and time. @param time `HH:MM`. */
export function campusInstant(day: string, time: string, zone = campusZone()): Date {
  return instantOf(Date.parse(`${day}T${time}:00Z`), zone);
}

/** So many days after a day of the calendar, both as `YYYY-MM-DD`. */
export const daysAfter = (day: string, days: number): string => new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

/** `2022-11-24 08:00` by the campus clock, for sentences. */
export const campusMoment = (instant: Date, zone = campusZone()): string => instant.toLocaleString('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });

export { campusDay };
