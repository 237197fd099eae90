import type { ContactReason, Evidence, Origin, Ring } from '../tracing/contact.ts';
import type { TracePolicy } from '../tracing/policy.ts';
import type { CaseStatus, ExposedPlace } from './case.ts';

export interface CaseRow {
  id: string;
  personId: string;
  collegeId: string | null;
  status: CaseStatus;
  sampledAt: Date;
  traceFrom: Date;
  traceUntil: Date;
  openedAt: Date;
  endedAt: Date | null;
  tracedAt: Date | null;
  causeIds: string[];
  policy: TracePolicy;
  policyVersion: string;
  isTraceDue: boolean;
  recordCount: number;
  places: ExposedPlace[];
  closeCount: number;
  secondaryCount: number;
  version: number;
}

export type CaseChangeKind = 'OPENED' | 'SAMPLING_MOVED' | 'TRACED' | 'CONTACT_ADDED' | 'CONTACT_WITHDRAWN' | 'WITHDRAWN' | 'CLOSED';

export interface CaseChangeRow {
  caseId: string;
  version: number;
  personId: string;
  collegeId: string | null;
  kind: CaseChangeKind;
  detail: string | null;
  at: Date;
}

export interface ContactRow {
  id: string;
  caseId: string;
  personId: string;
  collegeId: string | null;
  ring: Ring;
  origin: Origin;
  status: 'ACTIVE' | 'WITHDRAWN';
  firstExposureAt: Date | null;
  minutes: number;
  evidence: Evidence[];
  evidenceCount: number;
  reason: ContactReason;
  note: string | null;
  decidedBy: string | null;
  version: number;
  changedAt: Date;
}
