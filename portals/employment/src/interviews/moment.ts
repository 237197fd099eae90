const MINUTE = 60_000;

/** The minutes by which the campus clock is ahead of UTC at an instant. */
function offsetOf(instant: Date, zone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone: zone, year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', hourCycle: 'h23' }).formatToParts(instant);
  const of = (type: string) => Number(parts.find(part => part.type === type)?.value);
  return Math.round((Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute')) - Math.floor(instant.getTime() / MINUTE) * MINUTE) / MINUTE);
}

/** The instant at which the campus clock shows this day and time (`YYYY-MM-DD`, `HH:mm`), wherever the browser stands. */
export function instantAt(day: string, time: string, zone: string): string {
  const asUtc = new Date(`${day}T${time}:00Z`);
  const guess = new Date(asUtc.getTime() - offsetOf(asUtc, zone) * MINUTE);
  return new Date(asUtc.getTime() - offsetOf(guess, zone) * MINUTE).toISOString();
}

/** Times of day at which an interview may begin, every quarter of an hour from 8 to 20. */
export const TIMES: readonly string[] = Array.from({ length: 49 }, (_, quarter) => `${String(8 + Math.floor(quarter / 4)).padStart(2, '0')}:${String((quarter % 4) * 15).padStart(2, '0')}`);

/** The same, and with them a time that is none of them. */
export const timesWith = (time: string): string[] => (time === '' || TIMES.includes(time) ? [...TIMES] : [...TIMES, time].sort());

export const minutesBetween = (from: string, to: string): number => Math.round((new Date(to).getTime() - new Date(from).getTime()) / MINUTE);
