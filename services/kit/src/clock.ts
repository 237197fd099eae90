/** Where "now" comes from, so that midnight and deadlines can be tried in a test. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

const formats = new Map<string, Intl.DateTimeFormat>();

/** Days of lately asked quarters of an hour: a batch of presence asks a thousand times for the same few. */
const days = new Map<string, string>();
const MOST_DAYS = 2_000;
const QUARTER = 900_000;
/** Since then every zone differs from UTC by whole quarters, so that a day begins with one. */
const QUARTERS_HOLD_SINCE = Date.UTC(1980);

/**
 * The campus day of an instant as `YYYY-MM-DD`: everything the regulation calls "a day" ends at campus midnight, wherever the server stands.
 * @param zone IANA name, such as `Asia/Shanghai`.
 */
export function campusDay(instant: Date, zone: string = campusZone()): string {
  if (!(instant.getTime() >= QUARTERS_HOLD_SINCE)) return written(instant, zone);
  const key = `${Math.floor(instant.getTime() / QUARTER)} ${zone}`;
  let day = days.get(key);
  if (day === undefined) {
    if (days.size >= MOST_DAYS) days.clear();
    days.set(key, (day = written(instant, zone)));
  }
  return day;
}

function written(instant: Date, zone: string): string {
  let format = formats.get(zone);
  if (!format) formats.set(zone, (format = new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' })));
  return format.format(instant);
}

/** The one setting that says where the campus is: `CAMPUS_TZ`, Asia/Shanghai unless set. */
export const campusZone = (): string => process.env['CAMPUS_TZ'] ?? 'Asia/Shanghai';
