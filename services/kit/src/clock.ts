/** Where "now" comes from, so that midnight and deadlines can be tried in a test. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * The campus day of an instant as `YYYY-MM-DD`: everything the regulation calls "a day" ends at campus midnight, wherever the server stands.
 * @param zone IANA name, such as `Asia/Shanghai`.
 */
export function campusDay(instant: Date, zone: string = campusZone()): string {
  let format = formats.get(zone);
  if (!format) formats.set(zone, (format = new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' })));
  return format.format(instant);
}

/** The one setting that says where the campus is: `CAMPUS_TZ`, Asia/Shanghai unless set. */
export const campusZone = (): string => process.env['CAMPUS_TZ'] ?? 'Asia/Shanghai';
