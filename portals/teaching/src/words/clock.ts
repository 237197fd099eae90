const DAY = 86_400_000;

/** `08:00` of what somebody typed for a time of day (`8:00`, `8：00`, `0800`); null of anything else. */
export function timeOfDay(typed: string): string | null {
  const [, hour, minute] = /^(\d{1,2})[:：]?(\d{2})$/.exec(typed.trim()) ?? [];
  return hour && minute && Number(hour) < 24 && Number(minute) < 60 ? `${hour.padStart(2, '0')}:${minute}` : null;
}

/** What the clocks of a zone show at an instant, as if that were UTC; milliseconds. */
function shownIn(zone: string, instant: number): number {
  const format = new Intl.DateTimeFormat('en-US', { timeZone: zone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' });
  const parts = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  return Date.UTC(parts['year']!, parts['month']! - 1, parts['day'], parts['hour'], parts['minute']);
}

/** The instant at which the campus's clock shows this. @param day `YYYY-MM-DD` @param time `HH:MM` @param zone IANA name */
export function instantAt(day: string, time: string, zone: string): string {
  const shown = Date.parse(`${day}T${time}:00Z`);
  const guess = shown - (shownIn(zone, shown) - shown);
  return new Date(guess - (shownIn(zone, guess) - shown)).toISOString();
}

/** So many days after a day, both `YYYY-MM-DD`. */
export const daysAfter = (day: string, days: number): string => new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
