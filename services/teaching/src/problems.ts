import type { TimetableFault } from './timetable/problem.ts';

type Code =
  | 'CODE_INVALID' | 'CODE_TAKEN' | 'NAME_INVALID' | 'LINK_INVALID' | 'PERSON_UNKNOWN' | 'CLASS_EMPTY' | 'ENROLMENT_SIZE'
  | 'SESSION_TIMES_INVALID' | 'SESSION_IN_PAST' | 'ROOM_UNKNOWN' | 'ROOM_TOO_SMALL' | 'ROOM_CLOSED' | 'ROOM_TAKEN' | 'ROOM_MISSING' | 'TEACHER_BUSY' | 'CLASS_BUSY'
  | 'REASON_MISSING' | 'DECISION_ENDED' | 'DORMITORY_UNKNOWN' | 'CLASSROOMS_MISSING' | TimetableFault['code'];

/** A record, so that a code added to a rule and forgotten here does not compile. */
const codes: Record<Code, true> = {
  CODE_INVALID: true, CODE_TAKEN: true, NAME_INVALID: true, LINK_INVALID: true, PERSON_UNKNOWN: true, CLASS_EMPTY: true, ENROLMENT_SIZE: true,
  SESSION_TIMES_INVALID: true, SESSION_IN_PAST: true, ROOM_UNKNOWN: true, ROOM_TOO_SMALL: true, ROOM_CLOSED: true, ROOM_TAKEN: true, ROOM_MISSING: true, TEACHER_BUSY: true, CLASS_BUSY: true,
  REASON_MISSING: true, DECISION_ENDED: true, DORMITORY_UNKNOWN: true, CLASSROOMS_MISSING: true,
  TIMETABLE_EMPTY: true, TIMETABLE_ENCODING: true, TIMETABLE_FORMAT: true, TIMETABLE_TOO_LARGE: true,
};

/** Every code with which a rule of teaching refuses. */
export const problems = Object.keys(codes) as readonly Code[];
