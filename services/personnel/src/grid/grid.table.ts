import type { TaskKind, TaskState } from '../tasks/plan.ts';
import type { GridLevel } from './chain.ts';

/** A unit of the five-level grid; whether it is occupied, led and whole is kept beside it, so that counting is cheap. */
export interface GridUnitRow {
  id: string;
  level: GridLevel;
  /** The place's code from building down, the org unit's above. */
  code: string;
  name: string;
  parentId: string | null;
  /** Of a room: the college of those who live there. Of a college: itself. */
  collegeId: string | null;
  isOccupied: boolean;
  isLed: boolean;
  hasFullChain: boolean;
}

export interface GridTaskRow {
  id: string;
  unitId: string;
  placeCode: string;
  collegeId: string | null;
  kind: TaskKind;
  causeIds: string[];
  ownerId: string | null;
  openedAt: Date;
  dueAt: Date;
  state: TaskState;
  note: string | null;
  closedAt: Date | null;
  closedBy: string | null;
}

export interface GridTables {
  gridUnit: GridUnitRow;
  /** Who answers for a unit from one instant to another. */
  gridLead: { id: string; unitId: string; personId: string; collegeId: string; since: Date; until: Date | null };
  gridTask: GridTaskRow;
  /** Where a case was, as health last said; `version` is a bigint and only compared inside the database. */
  exposure: { causeId: string; isWithdrawn: boolean; codes: string[]; version: string; at: Date };
}
