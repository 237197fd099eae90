const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/i;
const AMERICAN = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?:\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(AM|PM)?)?$/i;

const formatters = new Map<string, Intl.DateTimeFormat>();

function wallClock(zone: string) {
  const known = formatters.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric',
  });
  formatters.set(zone, made);
  return made;
}

/** Milliseconds by which the clocks of `zone` are ahead of UTC at that instant. */
function ahead(instant: number, zone: string): number {
  const part: Record<string, number> = {};
  for (const { type, value } of wallClock(zone).formatToParts(instant)) part[type] = Number(value);
  const wall = Date.UTC(part['year']!, part['month']! - 1, part['day'], part['hour'], part['minute'], part['second']);
  return wall - Math.floor(instant / 1000) * 1000;
}

type Parts = { year: number; month: number; day: number; hour: number; minute: number; second: number; millisecond: number };

/** Null for a day or an hour that no calendar has, such as 31 February. */
function utc(parts: Parts): number | null {
  const instant = Date.UTC(parts.year, parts.month - 1, parts.day, parts.hour, parts.minute, parts.second, parts.millisecond);
  const back = new Date(instant);
  const exists = back.getUTCMonth() === parts.month - 1 && back.getUTCDate() === parts.day && back.getUTCHours() === parts.hour && parts.minute < 60 && parts.second < 60;
  return exists ? instant : null;
}

function inZone(parts: Parts, zone: string): Date | null {
  const wall = utc(parts);
  if (wall === null) return null;
  const guess = wall - ahead(wall, zone);
  return new Date(wall - ahead(guess, zone));
}

function offset(written: string): number {
  if (written.toUpperCase() === 'Z') return 0;
  const minutes = Number(written.slice(1, 3)) * 60 + Number(written.slice(-2));
  return (written.startsWith('-') ? -minutes : minutes) * 60_000;
}

function isoParts(match: RegExpExecArray): Parts {
  const [, year, month, day, hour = '0', minute = '0', second = '0', fraction = '0'] = match;
  return {
    year: Number(year), month: Number(month), day: Number(day), hour: Number(hour), minute: Number(minute), second: Number(second),
    millisecond: Math.floor(Number(`0.${fraction}`) * 1000),
  };
}

function americanParts(match: RegExpExecArray): Parts {
  const [, month, day, year, hour = '0', minute = '0', second = '0', half] = match;
  const twelve = Number(hour) % 12;
  const full = half ? twelve + (half.toUpperCase() === 'PM' ? 12 : 0) : Number(hour);
  return { year: Number(year), month: Number(month), day: Number(day), hour: full, minute: Number(minute), second: Number(second), millisecond: 0 };
}

/**
 * The instant a laboratory wrote: ISO 8601 or, as bulk uploads do, month/day/year. Without an offset it is the clock of `zone`;
 * without a time it is the first minute of the day. Null when it is no time.
 */
export function momentOf(text: string, zone: string): Date | null {
  const trimmed = text.trim();
  const iso = ISO.exec(trimmed);
  if (iso) {
    const written = iso[8];
    if (!written) return inZone(isoParts(iso), zone);
    const wall = utc(isoParts(iso));
    return wall === null ? null : new Date(wall - offset(written));
  }
  const american = AMERICAN.exec(trimmed);
  return american ? inZone(americanParts(american), zone) : null;
}

/** A calendar day as YYYY-MM-DD, from ISO or month/day/year, or null when it is none. */
export function dayOf(text: string): string | null {
  const trimmed = text.trim();
  const iso = /^\d{4}-\d{2}-\d{2}$/.test(trimmed) ? ISO.exec(trimmed) : null;
  const american = AMERICAN.exec(trimmed);
  const parts = iso ? isoParts(iso) : american ? americanParts(american) : null;
  const instant = parts ? utc({ ...parts, hour: 0, minute: 0, second: 0 }) : null;
  return instant === null ? null : new Date(instant).toISOString().slice(0, 10);
}
