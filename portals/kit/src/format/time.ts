import type { Locale } from '../portal/portal.ts';

const minute = 60_000;
const clocks = new Map<string, Intl.DateTimeFormat>();
const ages = new Map<Locale, Intl.RelativeTimeFormat>();

function clock(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone) ?? new Intl.DateTimeFormat('en-CA', {
    timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23',
  });
  clocks.set(zone, known);
  return known;
}

/** An instant as the wall clock of the campus reads it; the browser's own zone plays no part. */
function reading(instant: string | Date, zone: string) {
  const parts = Object.fromEntries(clock(zone).formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));
  const { year, month, day, hour, minute } = parts;
  return { year, date: `${month}-${day}`, day: `${year}-${month}-${day}`, time: `${hour}:${minute}`, hour: Number(hour) };
}

/** The campus day of an instant, `YYYY-MM-DD`. */
export const dayOf = (instant: string | Date, zone: string): string => reading(instant, zone).day;

/** The hour of the campus day, 0 to 23. */
export const hourOf = (instant: string | Date, zone: string): number => reading(instant, zone).hour;

/** `2026-11-22 14:32`, for titles and detail views. */
export function full(instant: string | Date, zone: string): string {
  const { day, time } = reading(instant, zone);
  return `${day} ${time}`;
}

/** Today `14:32`, this year `11-22 14:32`, older `2025-11-22`. */
export function when(instant: string | Date, zone: string, now: Date = new Date()): string {
  const [then, today] = [reading(instant, zone), reading(now, zone)];
  if (then.day === today.day) return then.time;
  return then.year === today.year ? `${then.date} ${then.time}` : then.day;
}

/** 刚刚, 12分钟前, 3小时前, 2天前; an instant still to come counts as just now. */
export function age(instant: string | Date, locale: Locale, now: Date = new Date()): string {
  const minutes = Math.max(0, Math.floor((now.getTime() - new Date(instant).getTime()) / minute));
  const relative = ages.get(locale) ?? new Intl.RelativeTimeFormat(locale, { style: 'short' });
  ages.set(locale, relative);
  if (minutes < 1) return locale === 'en' ? 'just now' : '刚刚';
  if (minutes < 60) return relative.format(-minutes, 'minute');
  return minutes < 1440 ? relative.format(-Math.floor(minutes / 60), 'hour') : `${relative.format(-Math.floor(minutes / 1440), 'day')}`;
}

/** Older than a day: a figure on the board turns to `warn`. */
export const isStale = (instant: string | Date, now: Date = new Date()): boolean => now.getTime() - new Date(instant).getTime() > 1440 * minute;

/** `11月23日星期一`, `Monday 23 November`. */
export function longDay(instant: string | Date, locale: Locale, zone: string): string {
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { timeZone: zone, month: 'long', day: 'numeric', weekday: 'long' }).format(new Date(instant));
}
