import type { RequestReason } from '../succession/bench.ts';
import type { Coverage, Seat } from './pair.ts';

export type Begun = 'APPOINTED' | 'PROMOTED' | 'SWAPPED' | 'HANDED_BACK' | 'REVERTED';
export type Ended = 'REPLACED' | 'REMOVED' | 'ISOLATED' | 'PROMOTED' | 'SWAPPED' | 'HANDED_BACK' | 'REVERTED';
export type SuccessionState = 'ACTIVE' | 'OFFERED' | 'ACCEPTED' | 'DECLINED' | 'UNDONE';
export type RequestState = 'OPEN' | 'FILLED' | 'CANCELLED';

export interface PostRow {
  id: string;
  code: string;
  title: string;
  unitId: string;
  collegeId: string;
  isKey: boolean;
  placeCode: string | null;
  coverage: Coverage;
  updatedAt: Date;
}

/** Somebody in a seat of a post from one instant to another; rows are ended, never changed or deleted. */
export interface HoldingRow {
  id: string;
  postId: string;
  collegeId: string;
  personId: string;
  seat: Seat;
  shift: string | null;
  since: Date;
  until: Date | null;
  begunAs: Begun;
  endedAs: Ended | null;
}

export interface SuccessionRow {
  id: string;
  postId: string;
  collegeId: string;
  fromPersonId: string;
  toPersonId: string;
  causeIds: string[];
  state: SuccessionState;
  beganAt: Date;
  endedAt: Date | null;
  decidedBy: string | null;
}

export interface PostRequestRow {
  id: string;
  postId: string;
  collegeId: string;
  reason: RequestReason;
  causeIds: string[];
  openedAt: Date;
  dueAt: Date;
  state: RequestState;
  closedAt: Date | null;
  filledById: string | null;
}

export interface PostTables {
  post: PostRow;
  holding: HoldingRow;
  succession: SuccessionRow;
  postRequest: PostRequestRow;
  /** Which causes ever touched a post, so that it can be told later that they no longer do. */
  postConcern: { postId: string; causeId: string; collegeId: string };
  /** Who is isolated now, as health says; `version` is a bigint and only compared inside the database. */
  isolation: { personId: string; collegeId: string | null; isIsolated: boolean; causeIds: string[]; version: string; at: Date };
}
