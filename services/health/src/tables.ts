import type { CaseChangeRow, CaseRow, ContactRow } from './case/case.rows.ts';
import type { EmergencyAccessRow } from './emergency/access.rows.ts';
import type { PlaceRow, PresenceDayRow, PresenceRow, SpotRow } from './presence/presence.rows.ts';
import type { IsolationChangeRow, IsolationRow, IsolationStayRow, OrderRow, RegimeRow, RoomChangeRow, RoomRow, TestRow } from './isolation/isolation.rows.ts';
import type { Reading, ReportProblem, Standing } from './report/report.ts';
import type { Outcome, Reason } from './result/outcome.ts';
import type { RoundStatus } from './round/round.ts';
import type { State } from './state/state.ts';
import type { TubeStatus } from './tube/tube.ts';

export interface PatientRow {
  id: string;
  number: string;
  name: string;
  plainName: string;
  bornOn: string | null;
  gender: string | null;
  collegeId: string | null;
  identityDigest: string | null;
  /** Place code of the dormitory room; null for who lives elsewhere. */
  residenceCode: string | null;
  isActive: boolean;
  version: number;
  /** The person's number inside health, by which presence knows them. */
  no: number;
}

export interface RoundRow {
  id: string;
  name: string;
  disease: string;
  analytes: string[];
  opensAt: Date;
  closesAt: Date;
  poolSize: number;
  status: RoundStatus;
  openedAt: Date;
  closedAt: Date | null;
}

export interface TubeRow {
  id: string;
  label: string;
  roundId: string;
  capacity: number;
  status: TubeStatus;
  openedAt: Date;
  sealedAt: Date | null;
  readAt: Date | null;
}

export interface SwabRow {
  id: string;
  tubeId: string;
  roundId: string;
  personId: string;
  collegeId: string | null;
  takenAt: Date;
  isUnread: boolean;
}

export interface MessageRow {
  id: string;
  fileName: string;
  digest: string;
  format: string;
  sender: string;
  senderName: string;
  receivedAt: Date;
  resultCount: number;
  countedCount: number;
  notCountedCount: number;
  unmatchedCount: number;
  supersededCount: number;
  repeatedCount: number;
  answerCount: number;
  problems: ReportProblem[];
}

export interface ResultRow {
  id: string;
  messageId: string;
  line: number;
  sourceKey: string;
  digest: string;
  /** False once a newer version of the same result has come. */
  isCurrent: boolean;
  laboratory: string;
  accession: string | null;
  labels: string[];
  analyte: string;
  analyteName: string | null;
  disease: string | null;
  value: Reading | null;
  standing: Standing;
  collectedAt: Date | null;
  reportedAt: Date | null;
  receivedAt: Date;
  subjectNumbers: string[];
  subjectIdentityDigest: string | null;
  subjectName: string | null;
  subjectBornOn: string | null;
  personId: string | null;
  collegeId: string | null;
  tubeId: string | null;
  outcome: Outcome;
  reason: Reason | null;
  note: string | null;
  supersededBy: string | null;
  settledBy: string | null;
  settledAt: Date | null;
}

export interface StateRow {
  personId: string;
  collegeId: string | null;
  state: State;
  since: Date | null;
  causeKind: 'RESULT' | 'TUBE' | null;
  causeId: string | null;
  causeReading: Reading | null;
  causeAt: Date | null;
  retestDueAt: Date | null;
  policyVersion: string;
  version: number;
  changedAt: Date;
}

/** The tables of health as Kysely sees them. */
export interface Tables {
  patient: PatientRow;
  policy: { key: string; holdsFrom: string; value: unknown; source: string };
  testRound: RoundRow;
  tube: TubeRow;
  swab: SwabRow;
  laboratoryMessage: MessageRow;
  laboratoryResult: ResultRow;
  healthState: StateRow;
  healthStateChange: StateRow;
  place: PlaceRow;
  spot: SpotRow;
  presence: PresenceRow;
  presenceDay: PresenceDayRow;
  caseFile: CaseRow;
  caseChange: CaseChangeRow;
  contact: ContactRow;
  contactChange: ContactRow;
  monitoringRoom: RoomRow;
  monitoringRoomChange: RoomChangeRow;
  isolationRegime: RegimeRow;
  isolation: IsolationRow;
  isolationOrder: OrderRow;
  isolationTest: TestRow;
  isolationStay: IsolationStayRow;
  isolationChange: IsolationChangeRow;
  emergencyAccess: EmergencyAccessRow;
}
