import type { TimetableProblem, TimetableProblemCode } from './problem.ts';

/** A meeting of the file with its section and room found. */
export interface Placed<Section> {
  readonly line: number;
  readonly event: string;
  readonly uid: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly roomCode: string | null;
  readonly section: Section;
  readonly isCancelled: boolean;
}

type Meeting = { readonly line: number; readonly event: string; readonly hints: readonly string[]; readonly location: string };

const ONLINE = /^(线上|在线|online|zoom|腾讯会议|https?:\/\/.*)?$/i;

/** The words of a location among which a room code can stand. */
export const locationWords = (location: string): string[] => [location, ...location.split(/[\s,，;；()（）]+/)].map(word => word.trim()).filter(Boolean);

/** The first of the hints that is the code of a section. */
export function sectionIn<Section>({ line, event, hints }: Meeting, sections: ReadonlyMap<string, Section>): Section | TimetableProblem {
  const code = hints.find(hint => sections.has(hint));
  return code ? sections.get(code)! : { line, event, field: 'SUMMARY', code: 'SECTION_UNKNOWN', found: event, message: 'No section has its code in the title or the categories of this event. Open the section first, or write its code into the title, such as "大学英语 GE10-01".' };
}

/** The code of the room; null for a meeting online. @param rooms code by code and by name. */
export function roomIn({ line, event, location }: Meeting, rooms: ReadonlyMap<string, string>): string | null | TimetableProblem {
  if (ONLINE.test(location)) return null;
  const word = locationWords(location).find(one => rooms.has(one));
  return word ? rooms.get(word)! : { line, event, field: 'LOCATION', code: 'ROOM_UNKNOWN', found: location, message: 'There is no room of this code or name. Write the code as logistics has it, such as T01-0203, or leave the location out for a session online.' };
}

type Needs = { readonly id: string; readonly teacherId: string | null; readonly classIds: readonly string[] };

const CLASHES: readonly (readonly [TimetableProblemCode, field: string, (one: Placed<Needs>) => readonly string[]])[] = [
  ['ROOM_TAKEN', 'LOCATION', one => (one.roomCode ? [one.roomCode] : [])],
  ['TEACHER_BUSY', 'DTSTART', one => (one.section.teacherId ? [one.section.teacherId] : [])],
  ['CLASS_BUSY', 'DTSTART', one => one.section.classIds],
];

/** What the file itself plans twice: a room, teacher or class at two meetings at once. The later line is at fault. */
export function clashesWithin(meetings: readonly Placed<Needs>[]): Map<string, TimetableProblem> {
  const inOrder = [...meetings].sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime() || a.line - b.line);
  const faults = new Map<string, TimetableProblem>();
  for (const [code, field, keysOf] of CLASHES) {
    const last = new Map<string, Placed<Needs>>();
    for (const one of inOrder.filter(meeting => !faults.has(meeting.uid)))
      for (const key of keysOf(one)) {
        const before = last.get(key);
        if (before && before.endsAt > one.startsAt) faults.set(one.uid, { line: one.line, event: one.event, field, code, found: null, message: `The event on line ${before.line} of the same file is at that time and needs the same. Move one of them.` });
        else last.set(key, one);
      }
  }
  return faults;
}

export type Standing = { readonly startsAt: Date | string; readonly endsAt: Date | string; readonly roomCode: string | null; readonly sectionId: string; readonly cancelledAt: Date | string | null };
export type Step = 'ADD' | 'MOVE' | 'CANCEL' | 'LEAVE' | 'PAST';

/** What to do with a meeting of the file, given the session it was imported as before. */
export function stepFor(meeting: Placed<Needs>, standing: Standing | undefined, now: Date): Step {
  const begins = standing ? new Date(standing.startsAt) : meeting.startsAt;
  if (begins <= now || meeting.startsAt <= now) return 'PAST';
  if (meeting.isCancelled) return standing && !standing.cancelledAt ? 'CANCEL' : 'LEAVE';
  if (!standing) return 'ADD';
  const isSame = begins.getTime() === meeting.startsAt.getTime() && new Date(standing.endsAt).getTime() === meeting.endsAt.getTime()
    && standing.roomCode === meeting.roomCode && standing.sectionId === meeting.section.id && !standing.cancelledAt;
  return isSame ? 'LEAVE' : 'MOVE';
}
