import type { Mode, Plan } from '../regime/plan.ts';
import type { Plans, Reason } from '../regime/regime.ts';
import type { Reading } from '../report/report.ts';
import type { RoomState } from '../room/room.ts';
import type { Status } from './ending.ts';
import type { Ending } from './order.ts';

/** Whose row it is; row-level security asks for the college. */
interface Whose {
  personId: string;
  collegeId: string | null;
}

export interface RoomRow {
  id: string;
  code: string;
  name: string;
  buildingCode: string;
  floorCode: string | null;
  capacity: number;
  state: RoomState;
  isInService: boolean;
  changedAt: Date;
}

export interface RoomChangeRow {
  id: string;
  roomId: string;
  fromState: RoomState | null;
  toState: RoomState;
  note: string | null;
  changedBy: string;
  at: Date;
}

export interface RegimeRow {
  version: string;
  effectiveOn: string;
  source: string;
  plans: Plans;
  publishedAt: Date;
}

export interface IsolationRow extends Whose {
  id: string;
  reason: Reason;
  mode: Mode;
  status: Status;
  roomId: string | null;
  residenceCode: string | null;
  severity: number;
  since: Date;
  until: string | null;
  turnsOn: string | null;
  nextTestOn: string | null;
  endedAt: Date | null;
  endedBy: string | null;
  note: string | null;
  version: number;
  changedAt: Date;
}

export interface OrderRow extends Whose {
  id: string;
  isolationId: string;
  reason: Reason;
  causeId: string;
  beginsOn: string;
  regimeVersion: string;
  plan: Plan;
  orderedAt: Date;
  endedAt: Date | null;
  ending: Ending | null;
}

export interface TestRow extends Whose {
  orderId: string;
  isolationId: string;
  phase: number;
  day: number;
  mode: Mode;
  dueOn: string;
  untilOn: string | null;
  resultId: string | null;
  reading: Reading | null;
  takenAt: Date | null;
}

export interface IsolationStayRow extends Whose {
  id: string;
  isolationId: string;
  roomId: string;
  enteredAt: Date;
  leftAt: Date | null;
  ending: 'LEFT' | 'MOVED' | 'WITHDRAWN' | null;
}

export interface IsolationChangeRow extends Whose {
  id: string;
  isolationId: string;
  mode: Mode;
  status: Status;
  reason: Reason;
  roomCode: string | null;
  until: string | null;
  note: string | null;
  changedBy: string;
  version: number;
  at: Date;
}
