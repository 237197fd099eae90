import type { AccessRefusal } from './emergency/access.ts';
import type { IsolationRefusal } from './isolation/ending.ts';
import type { ReportFault } from './report/fault.ts';
import type { refuseBatch } from './presence/record.ts';
import type { RoomRefusal } from './room/room.ts';
import type { RoundRefusal } from './round/round.ts';
import type { DecisionRefusal } from './tracing/decision.ts';
import type { Refusal } from './tube/tube.ts';

type BatchRefusal = NonNullable<ReturnType<typeof refuseBatch>>;
type Code = AccessRefusal['code'] | IsolationRefusal['code'] | RoomRefusal['code'] | BatchRefusal['code'] | DecisionRefusal['code'] | ReportFault['code'] | RoundRefusal['code'] | Refusal['code'] | 'LABEL_TAKEN' | 'PERSON_UNKNOWN' | 'NOT_UNMATCHED' | 'REASON_MISSING';

/** A record, so that a code added to a rule and forgotten here does not compile. */
const codes: Record<Code, true> = {
  REPORT_EMPTY: true, REPORT_TOO_LARGE: true, REPORT_ENCODING: true, REPORT_UNKNOWN_FORMAT: true, REPORT_UNREADABLE: true, REPORT_WITHOUT_RESULTS: true,
  NAME_MISSING: true, DISEASE_UNKNOWN: true, CAPACITY_NOT_VALIDATED: true, CLOSES_BEFORE_OPENING: true, ROUND_CLOSED: true,
  TUBE_SEALED: true, TUBE_FULL: true, TUBE_EMPTY: true, ALREADY_IN_TUBE: true, ALREADY_IN_ROUND: true, LABEL_UNREADABLE: true, LABEL_TAKEN: true,
  PERSON_UNKNOWN: true, NOT_UNMATCHED: true, REASON_MISSING: true,
  PRESENCE_EMPTY: true, PRESENCE_TOO_MANY: true, CASE_NOT_OPEN: true, CONTACT_WITHDRAWN_ALREADY: true, CONTACT_KNOWN: true, CONTACT_IS_CASE: true,
  ISOLATION_OVER: true, NOT_DUE: true, TESTS_MISSING: true, TEST_NOT_NEGATIVE: true, NOT_IN_ROOM: true, ROOM_NOT_READY: true, ROOM_IS_THEIRS: true,
  ACCESS_OPEN: true, ACCESS_OVER: true, ACCESS_OF_ANOTHER: true, ACCESS_OWN: true, ACCESS_REVIEWED: true,
  ROOM_NOT_LEAVING: true, ROOM_NOT_DISINFECTED: true, ROOM_OCCUPIED: true,
};

/** Every code with which a rule of health refuses. */
export const problems = Object.keys(codes) as readonly Code[];
