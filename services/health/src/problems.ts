import type { ReportFault } from './report/fault.ts';
import type { RoundRefusal } from './round/round.ts';
import type { Refusal } from './tube/tube.ts';

type Code = ReportFault['code'] | RoundRefusal['code'] | Refusal['code'] | 'LABEL_TAKEN' | 'PERSON_UNKNOWN' | 'NOT_UNMATCHED' | 'REASON_MISSING';

/** A record, so that a code added to a rule and forgotten here does not compile. */
const codes: Record<Code, true> = {
  REPORT_EMPTY: true, REPORT_TOO_LARGE: true, REPORT_ENCODING: true, REPORT_UNKNOWN_FORMAT: true, REPORT_UNREADABLE: true, REPORT_WITHOUT_RESULTS: true,
  NAME_MISSING: true, DISEASE_UNKNOWN: true, CAPACITY_NOT_VALIDATED: true, CLOSES_BEFORE_OPENING: true, ROUND_CLOSED: true,
  TUBE_SEALED: true, TUBE_FULL: true, TUBE_EMPTY: true, ALREADY_IN_TUBE: true, ALREADY_IN_ROUND: true, LABEL_UNREADABLE: true, LABEL_TAKEN: true,
  PERSON_UNKNOWN: true, NOT_UNMATCHED: true, REASON_MISSING: true,
};

/** Every code with which a rule of health refuses. */
export const problems = Object.keys(codes) as readonly Code[];
