import { sampleId } from '../ids.ts';
import type { Room } from '../places/place.ts';
import { dayAt, midnightOf, weekdayOf } from './campus-day.ts';
import type { Section } from './timetable.ts';

const MINUTE_MS = 60_000;
/** When the five double periods begin, in minutes after midnight. */
const PERIODS = [8 * 60, 10 * 60, 14 * 60, 16 * 60, 19 * 60];
const MINUTES = 95;
const WEEKS = 2;

export interface DatedSession { id: string; section: Section; room: Room; /** YYYY-MM-DD by the campus clock. */ day: string; startsAt: Date; endsAt: Date }

/** The sessions of the campus week that an instant lies in and of the next, by the week of each section. */
export function datedSessions(seed: string, sections: readonly Section[], now: Date): DatedSession[] {
  const sinceMonday = weekdayOf(midnightOf(now, 0)) - 1;
  const midnights = Array.from({ length: WEEKS * 7 }, (_, day) => midnightOf(now, day - sinceMonday));
  const planned = Array.from({ length: WEEKS }, (_, week) => sections.flatMap(section => section.sessions.map(session => ({ section, session, week })))).flat();
  return planned.map(({ section, session: { weekday, period, room }, week }, index) => {
    const midnight = midnights[week * 7 + weekday - 1]!;
    const startsAt = new Date((midnight + PERIODS[period - 1]!) * MINUTE_MS);
    return { id: sampleId(seed, 'session', index), section, room, day: dayAt(midnight), startsAt, endsAt: new Date(startsAt.getTime() + MINUTES * MINUTE_MS) };
  });
}
