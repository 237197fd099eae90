/** What can be wrong with one event of a calendar file. */
export const TIMETABLE_PROBLEMS = [
  'EVENT_UNREADABLE', 'UID_MISSING', 'UID_REPEATED', 'START_MISSING', 'END_MISSING', 'TIME_UNREADABLE', 'ZONE_UNKNOWN', 'RULE_UNREADABLE', 'TOO_MANY_OCCURRENCES',
  'SECTION_UNKNOWN', 'ROOM_UNKNOWN', 'ROOM_TOO_SMALL', 'ROOM_CLOSED', 'ROOM_TAKEN', 'TEACHER_BUSY', 'CLASS_BUSY', 'SESSION_TIMES_INVALID', 'SESSION_IN_PAST',
] as const;
export type TimetableProblemCode = (typeof TIMETABLE_PROBLEMS)[number];

/** One thing wrong with one event; the others go in without it. */
export interface TimetableProblem {
  /** The line of the file on which the event begins. */
  readonly line: number;
  /** Its SUMMARY, or UID where it has none. */
  readonly event: string;
  /** The property at fault, such as DTSTART. */
  readonly field: string;
  readonly code: TimetableProblemCode;
  readonly found: string | null;
  /** What is so, then what to do. */
  readonly message: string;
}

/** Why a file was not read at all. */
export type TimetableFault = { readonly code: 'TIMETABLE_EMPTY' | 'TIMETABLE_ENCODING' | 'TIMETABLE_FORMAT' | 'TIMETABLE_TOO_LARGE'; readonly message: string };
export const isFault = (read: object): read is TimetableFault => 'code' in read;
