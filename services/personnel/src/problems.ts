import type { LeaderRefusal } from './grid/leader.ts';
import type { PairRefusal } from './posts/pair.ts';
import type { PostRefusal } from './posts/post.ts';
import type { HandbackRefusal } from './succession/handback.ts';
import type { TaskRefusal } from './tasks/task.ts';
import type { CallRefusal } from './volunteers/call.ts';

type Code =
  | 'IMPORT_CONFIRMED' | 'IMPORT_NOT_READY' | 'IMPORT_OVER' | 'NOTHING_TO_IMPORT' | 'REASON_TOO_SHORT' | 'WHOLE_CAMPUS_ONLY'
  | (LeaderRefusal | PairRefusal | PostRefusal | HandbackRefusal | TaskRefusal | CallRefusal)['code'];

/** A record, so that a code added to a rule and forgotten here does not compile. */
const codes: Record<Code, true> = {
  IMPORT_CONFIRMED: true, IMPORT_NOT_READY: true, IMPORT_OVER: true, NOTHING_TO_IMPORT: true, REASON_TOO_SHORT: true, WHOLE_CAMPUS_ONLY: true,
  PERSON_LEFT: true, PERSON_ISOLATED: true, SAME_PERSON: true, SAME_ROOM: true, SAME_LINE: true, SAME_SHIFT: true,
  POST_CODE_TAKEN: true, NAME_MISSING: true, PLACE_MISSING: true, UNIT_TOO_HIGH: true, SEAT_EMPTY: true, REASON_MISSING: true, HANDBACK_NOT_OFFERED: true,
  NOT_OF_ROOM: true, TASK_OVER: true, NOTE_MISSING: true,
  CALL_OUT_OPEN: true, CALL_OUT_OVER: true, NOBODY_TO_ASK: true, NOT_ASKED: true, NEEDED_UNREACHABLE: true,
};

/** Codes of the refusals of this department; the set only grows. */
export const problems = Object.keys(codes) as readonly Code[];
