import type { TimetableFault, TimetableProblem } from './problem.ts';
import { readEvent, zonesOf, type EventRead, type Occurrence, type ReadOptions } from './read.adapter.ts';
import { blocksOf, calendarText } from './text.ts';

export const MOST_BYTES = 5 * 1024 * 1024;
const MOST_EVENTS = 5_000;
const MOST_MEETINGS = 40_000;

export interface ReadTimetable { readonly eventCount: number; readonly meetings: Occurrence[]; readonly problems: TimetableProblem[] }

const tooLarge = (what: string): TimetableFault => ({ code: 'TIMETABLE_TOO_LARGE', message: `The file holds more than ${what}. Split it and send the parts.` });

/** Reads a calendar: its meetings with rules spelled out and exceptions put in their place, and what is wrong with which event. */
export function readTimetable(bytes: Uint8Array, options: ReadOptions): ReadTimetable | TimetableFault {
  const text = calendarText(bytes);
  if (typeof text !== 'string') return text;
  const blocks = blocksOf(text, 'VEVENT');
  if (blocks.length === 0) return { code: 'TIMETABLE_EMPTY', message: 'The calendar holds no events. Export it again and send it.' };
  if (blocks.length > MOST_EVENTS) return tooLarge(`${MOST_EVENTS} events`);
  const zones = zonesOf(blocksOf(text, 'VTIMEZONE'));
  const read: (EventRead | TimetableProblem)[] = [];
  let count = 0;
  for (const block of blocks) {
    const one = readEvent(block, zones, options);
    read.push(one);
    count += 'occurrences' in one ? one.occurrences.length : 0;
    if (count > MOST_MEETINGS) return tooLarge(`${MOST_MEETINGS} meetings`);
  }
  const events = read.filter((one): one is EventRead => 'occurrences' in one);
  const { meetings, repeated } = unite(events);
  return { eventCount: blocks.length, meetings, problems: [...read.filter((one): one is TimetableProblem => 'code' in one), ...repeated] };
}

/** Lets changed occurrences take the place of those that the rule gives; a meeting that comes twice is a problem of its second event. */
function unite(events: readonly EventRead[]): { meetings: Occurrence[]; repeated: TimetableProblem[] } {
  const meetings = new Map<string, Occurrence>();
  const repeated: TimetableProblem[] = [];
  for (const event of [...events.filter(one => one.replaces === null), ...events.filter(one => one.replaces !== null)])
    for (const one of event.occurrences) {
      const before = meetings.get(one.uid);
      if (before && event.replaces === null) {
        repeated.push({ line: one.line, event: one.event, field: 'UID', code: 'UID_REPEATED', found: event.uid, message: `The event on line ${before.line} has the same UID. Export the timetable again.` });
        break;
      }
      meetings.set(one.uid, one);
    }
  return { meetings: [...meetings.values()], repeated };
}
