import type { ClosureProblem } from './closures/closure.ts';
import type { DispatchProblem } from './dispatches/dispatch.ts';
import type { WorkProblem } from './disinfection/disinfection.ts';
import type { GoodsProblem } from './stores/goods.ts';

type PlaceCode = 'PLACE_CAPACITY_OUT_OF_RANGE' | 'PLACE_CODE_INVALID' | 'PLACE_CODE_TAKEN' | 'PLACE_CONFIRMED_ALREADY' | 'PLACE_INSIDE_ITSELF' | 'PLACE_NAME_INVALID' | 'PLACE_PARENT_UNFIT';
type Code = PlaceCode | ClosureProblem['code'] | WorkProblem['code'] | GoodsProblem['code'] | DispatchProblem['code'] | 'EVIDENCE_TYPE';

/** A record, so that a code added to a rule and forgotten here does not compile. */
const codes: Record<Code, true> = {
  PLACE_CAPACITY_OUT_OF_RANGE: true, PLACE_CODE_INVALID: true, PLACE_CODE_TAKEN: true, PLACE_CONFIRMED_ALREADY: true, PLACE_INSIDE_ITSELF: true, PLACE_NAME_INVALID: true, PLACE_PARENT_UNFIT: true,
  PLACE_CLOSED_ALREADY: true, PLACE_NOT_CLOSABLE: true, PLACE_NOT_CLOSED: true, REASON_MISSING: true, DISINFECTION_OPEN: true, APPROVER_MISSING: true,
  DISINFECTION_NOT_ORDERED: true, DISINFECTION_NOT_STARTED: true, DISINFECTION_NOT_DONE: true, AGENT_MISSING: true, WORKERS_MISSING: true, CONCENTRATION_OUT_OF_RANGE: true, CONTACT_TOO_SHORT: true,
  VENTILATION_TOO_SHORT: true, CHECKED_BY_SAME_PERSON: true, CHECK_NOTE_MISSING: true, EVIDENCE_TYPE: true,
  QUANTITY_OUT_OF_RANGE: true, LINES_MISSING: true, ITEM_TWICE: true, STOCK_SHORT: true, COUNT_NOTE_MISSING: true, PLACE_ALREADY_STORE: true, PLACE_NOT_STORE: true,
  DISPATCH_NOT_WAITING: true, DISPATCH_NOT_SENT: true, DISPATCHES_MISSING: true,
};

/** Every code with which a rule of logistics refuses. */
export const problems = Object.keys(codes) as readonly Code[];
