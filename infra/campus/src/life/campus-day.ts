const MINUTE = 60_000;
const DAY = 1_440;
const zone = () => process.env['CAMPUS_TZ'] ?? 'Asia/Shanghai';
const formats = new Map<string, Intl.DateTimeFormat>();

function wallClock(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  formats.set(timeZone, known);
  return known;
}

/** Minutes by which campus clocks are ahead of UTC at that instant. */
function ahead(instant: Date): number {
  const wall = wallClock(zone()).format(instant);
  return Math.round((Date.parse(`${wall.replace(' ', 'T')}Z`) - instant.getTime()) / MINUTE);
}

/** The campus midnight so many days after the one that an instant's campus day began with, in minutes since 1970. */
export function midnightOf(instant: Date, days: number): number {
  const local = Math.floor(instant.getTime() / MINUTE) + ahead(instant);
  const wall = (Math.floor(local / DAY) + days) * DAY;
  return wall - ahead(new Date((wall - ahead(instant)) * MINUTE));
}

/** The campus day that begins at a midnight, as YYYY-MM-DD. */
export const dayAt = (midnight: number): string => new Date((midnight + ahead(new Date(midnight * MINUTE))) * MINUTE).toISOString().slice(0, 10);

/** 1 is Monday, 7 Sunday. */
export const weekdayOf = (midnight: number): number => new Date(`${dayAt(midnight)}T00:00:00Z`).getUTCDay() || 7;
