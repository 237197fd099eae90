import type { DeliveryMode, DeliveryReason } from './delivery/delivery.ts';
import type { TimetableProblem } from './timetable/problem.ts';

export interface PersonRow { id: string; number: string; name: string; kind: string; orgUnitId: string | null; collegeId: string | null; residenceCode: string | null; isActive: boolean; version: number }
export interface PlaceRow { id: string; code: string; name: string; kind: string; use: string; capacity: number; parentCode: string | null }
export interface CourseRow { id: string; code: string; name: string; openedAt: Date }

export interface SectionRow {
  id: string;
  code: string;
  courseId: string;
  term: string;
  teacherId: string | null;
  classIds: string[];
  collegeId: string;
  meetingUrl: string;
  openedAt: Date;
}

export interface EnrolmentRow { id: string; sectionId: string; personId: string; collegeId: string | null; enrolledAt: Date }

export interface SessionRow {
  id: string;
  sectionId: string;
  collegeId: string;
  /** The campus day on which it starts. */
  day: string;
  startsAt: Date;
  endsAt: Date;
  roomCode: string | null;
  uid: string;
  mode: DeliveryMode;
  reason: DeliveryReason;
  causeIds: string[];
  /** Grows with every change, as calendars want it. */
  sequence: number;
  cancelledAt: Date | null;
}

export interface ClosureRow { id: string; placeCode: string; codes: string[]; isClosed: boolean; startsAt: Date; until: Date | null; causeIds: string[]; version: number }
export interface IsolationRow { personId: string; collegeId: string | null; isIsolated: boolean; fromDay: string | null; until: string | null; causeIds: string[]; version: number }

export interface OnlinePlaceRow {
  id: string;
  sectionId: string;
  personId: string;
  collegeId: string | null;
  fromDay: string;
  until: string | null;
  causeIds: string[];
  openedAt: Date;
  endedAt: Date | null;
  version: number;
}

export interface DecisionRow {
  id: string;
  sectionId: string;
  /** Null where all coming sessions of the section are meant. */
  sessionId: string | null;
  collegeId: string;
  mode: DeliveryMode;
  reason: string;
  decidedAt: Date;
  decidedBy: string;
  endedAt: Date | null;
  endedBy: string | null;
}

export interface DeliveryChangeRow { id: string; sessionId: string; collegeId: string; modeBefore: DeliveryMode; mode: DeliveryMode; reason: DeliveryReason; causeIds: string[]; at: Date }
export interface TieRow { id: string; dormitoryCode: string; classroomCodes: string[]; tiedAt: Date; tiedBy: string }

export interface TimetableImportRow {
  id: string;
  fileName: string;
  digest: string;
  sender: string;
  senderName: string;
  receivedAt: Date;
  eventCount: number;
  addedCount: number;
  movedCount: number;
  cancelledCount: number;
  unchangedCount: number;
  pastCount: number;
  problems: TimetableProblem[];
}

/** The tables of teaching as Kysely sees them. */
export interface Tables {
  person: PersonRow;
  place: PlaceRow;
  policy: { key: string; holdsFrom: string; value: unknown; source: string };
  course: CourseRow;
  section: SectionRow;
  enrolment: EnrolmentRow;
  session: SessionRow;
  closure: ClosureRow;
  isolation: IsolationRow;
  onlinePlace: OnlinePlaceRow;
  deliveryDecision: DecisionRow;
  deliveryChange: DeliveryChangeRow;
  dormitoryTie: TieRow;
  timetableImport: TimetableImportRow;
}
