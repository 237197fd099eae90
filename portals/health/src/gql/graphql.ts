/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** A contact learnt in the investigation. */
export type AddContactInput = {
  /** Id of an open case. */
  caseId: string | number;
  /** Repeat it to ask again without adding twice. */
  idempotencyKey?: string | null | undefined;
  /** Id of the Person. */
  personId: string | number;
  /** How you know, in your own words; at least 4 characters. */
  reason: string;
  /** Close: others can be secondary contacts through them. */
  ring: ContactRing;
};

/** One person's swab for a tube. */
export type AddSwabInput = {
  /** Repeat it to ask again without adding twice. */
  idempotencyKey?: string | null | undefined;
  /** The number of the person swabbed, as on the campus card. */
  personNumber: string;
  /** When the swab was taken; now unless given. */
  takenAt?: string | null | undefined;
  /** Id of an open tube. */
  tubeId: string | number;
};

/** What happened to a case. 病例变更 */
export type CaseChangeKind =
  | 'CLOSED'
  | 'CONTACT_ADDED'
  | 'CONTACT_WITHDRAWN'
  | 'OPENED'
  | 'SAMPLING_MOVED'
  | 'TRACED'
  | 'WITHDRAWN';

/** Where a case stands. 病例状态 */
export type CaseStatus =
  /** The person recovered. */
  | 'CLOSED'
  /** The person is positive. */
  | 'OPEN'
  /** The result was withdrawn or corrected: there never was a case. */
  | 'WITHDRAWN';

/** A test round to close. */
export type CloseTestRoundInput = {
  /** Id of the round. */
  testRoundId: string | number;
};

/** Why somebody is a contact, or is none any more. 判定理由 */
export type ContactReason =
  /** The case was withdrawn. */
  | 'CASE_WITHDRAWN'
  /** An officer learnt it in the investigation; see the note. */
  | 'NAMED_BY_OFFICER'
  /** The look-back changed, or a contact between them fell away. */
  | 'NO_LONGER_HOLDS'
  /** Presence shows it; see the evidence. */
  | 'PRESENCE'
  /** An officer ruled it out; see the note. */
  | 'WITHDRAWN_BY_OFFICER';

/** How near a contact is. 接触圈层 */
export type ContactRing =
  /** Was with the case. 密接 */
  | 'CLOSE'
  /** Was with a close contact. 次密接 */
  | 'SECONDARY';

/** Whether a contact holds. 接触者状态 */
export type ContactStatus =
  /** Is a contact. */
  | 'ACTIVE'
  /** Is none any more; the reason says why. */
  | 'WITHDRAWN';

/** An unmatched result to dismiss. */
export type DismissResultInput = {
  /** Why, in your own words; at least 4 characters. */
  reason: string;
  /** Id of an unmatched result. */
  resultId: string | number;
};

/** Which emergency accesses; all conditions hold together. */
export type EmergencyAccessFilter = {
  /** Only those that hold now, or only those that are over. */
  isOpen?: boolean | null | undefined;
  /** Only those that were reviewed, or only those that were not. */
  isReviewed?: boolean | null | undefined;
};

/** Whether an emergency access holds. 紧急查看状态 */
export type EmergencyAccessStatus =
  /** Somebody ended it before its time was over. */
  | 'ENDED'
  /** Its time is over. */
  | 'EXPIRED'
  /** It holds. */
  | 'OPEN';

/** An emergency access that is needed no longer. */
export type EndEmergencyAccessInput = {
  /** Id of an access that holds. */
  accessId: string | number;
};

/** An isolation to end. */
export type EndIsolationInput = {
  /** Repeat it to be answered once however often you send. */
  idempotencyKey?: string | null | undefined;
  /** Id of the isolation. */
  isolationId: string | number;
  /** Why it ends before its last day or without all its tests, at least 4 characters; not needed when it is due and every test was negative. */
  reason?: string | null | undefined;
};

/** A file sent inside the request. 上传文件 */
export type FileInput = {
  /** The bytes in base64 (standard or URL alphabet). */
  base64: string;
  /** File name with its ending, such as "roster.xlsx". */
  name: string;
};

/** Whether a swab tested alone or a pooled tube decided. 依据类型 */
export type HealthCauseKind =
  | 'RESULT'
  | 'TUBE';

/** What the laboratories say of a person, taken together. 健康状态 */
export type HealthStateName =
  /** The last evidence is negative. */
  | 'CLEAR'
  /** Kept apart until a swab taken alone decides. */
  | 'PENDING'
  /** An own swab was read positive and recovery is not proven. */
  | 'POSITIVE'
  /** No counted result yet. */
  | 'UNKNOWN';

/** Which isolations; all conditions hold together. */
export type IsolationFilter = {
  /** Because of this case or tube. */
  causeId?: string | number | null | undefined;
  /** Last day is this one or earlier. */
  endsBy?: string | null | undefined;
  /** In one of these ways. */
  modes?: Array<IsolationMode> | null | undefined;
  /** The number of the person, as on the campus card. */
  personNumber?: string | null | undefined;
  /** For one of these reasons. */
  reasons?: Array<IsolationReason> | null | undefined;
  /** In one of these states; those not over unless given. */
  statuses?: Array<IsolationStatus> | null | undefined;
  /** A test was due on this day or earlier and is not done. */
  testDueBy?: string | null | undefined;
};

/** Where somebody is kept apart. 隔离方式 */
export type IsolationMode =
  /** In a monitoring room. */
  | 'CENTRAL'
  /** In their own residence. */
  | 'HOME'
  /** Transfer to a hospital is ordered. */
  | 'HOSPITAL';

/** Why somebody is kept apart, the gravest first. 隔离原因 */
export type IsolationReason =
  | 'CASE'
  | 'CLOSE_CONTACT'
  /** A pooled tube was not negative; a swab alone decides. */
  | 'PENDING_RESULT'
  | 'SECONDARY_CONTACT';

/** How far an isolation is. 隔离状态 */
export type IsolationStatus =
  /** The last day is over; an officer may let the person go. */
  | 'DUE_TO_END'
  | 'ENDED'
  | 'ISOLATED'
  /** No monitoring room is ready. */
  | 'WAITING_FOR_ROOM'
  /** It was there only because of a false alarm. */
  | 'WITHDRAWN';

/** What a qualitative test said. 检测结果 */
export type LaboratoryReading =
  /** Grey zone: neither positive nor negative. */
  | 'INCONCLUSIVE'
  /** The laboratory could not read the specimen. */
  | 'INVALID'
  | 'NEGATIVE'
  | 'POSITIVE';

/** Whose an unmatched result is. */
export type MatchResultInput = {
  /** How you know, in your own words. */
  note?: string | null | undefined;
  /** The person's number, as on the campus card. */
  personNumber: string;
  /** Id of an unmatched result. */
  resultId: string | number;
};

/** Where a monitoring room stands in its round. 健康观察房状态 */
export type MonitoringRoomState =
  /** Disinfected; awaits its check. */
  | 'DISINFECTED'
  /** Left; awaits disinfection. */
  | 'LEAVING'
  /** Somebody is in it. */
  | 'OCCUPIED'
  /** Can be given to somebody. */
  | 'READY';

/** A person to move to another monitoring room. */
export type MoveToRoomInput = {
  /** Repeat it to be answered once however often you send. */
  idempotencyKey?: string | null | undefined;
  /** Id of the isolation. */
  isolationId: string | number;
  /** Why, for the history. */
  note?: string | null | undefined;
  /** Place code of a ready monitoring room. Refused with ROOM_NOT_READY otherwise. */
  roomCode: string;
};

/** A test round to open. */
export type OpenTestRoundInput = {
  /** When the round is planned to end; after it opens. */
  closesAt: string;
  /** A disease of the policy; the first one watched unless given. */
  disease?: string | null | undefined;
  /** Repeat it to ask again without opening twice. */
  idempotencyKey?: string | null | undefined;
  /** What people will call it, such as "Whole campus, 1 March". */
  name: string;
  /** When swabs may first be taken; now unless given. */
  opensAt?: string | null | undefined;
  /** Swabs in one tube: 5, 10 or 20; 10 unless given. Refused with CAPACITY_NOT_VALIDATED otherwise. */
  poolSize?: number | null | undefined;
};

/** A tube to open. */
export type OpenTubeInput = {
  /** Swabs it holds: the round's pool size unless given; 1 for a swab tested alone. */
  capacity?: number | null | undefined;
  /** Repeat it to ask again without opening twice. */
  idempotencyKey?: string | null | undefined;
  /** The label printed on the tube: 2 to 40 letters, digits and hyphens. Refused with LABEL_TAKEN when another tube has it. */
  label: string;
  /** Id of an open round. */
  testRoundId: string | number;
};

/** Why an order ended. 结束原因 */
export type OrderEnding =
  | 'BECAME_CASE'
  /** An officer ended it early and said why. */
  | 'BY_OFFICER'
  /** A result or recovery cleared the person. */
  | 'CLEARED'
  /** The plan was over and every test negative. */
  | 'FULFILLED'
  /** False alarm. */
  | 'WITHDRAWN';

/** What noticed that somebody was there. 来源 */
export type PresenceSource =
  /** The attendance of a class, or of a night in a dormitory room. 课堂与宿舍 */
  | 'CLASS'
  /** A gate or door terminal. 门禁 */
  | 'GATE'
  /** A canteen, library or other venue that knows the table or seat. 场所 */
  | 'VENUE';

/** Why a rule refused; the set only grows. 拒绝代码 */
export type ProblemCode =
  | 'ACCESS_OF_ANOTHER'
  | 'ACCESS_OPEN'
  | 'ACCESS_OVER'
  | 'ACCESS_OWN'
  | 'ACCESS_REVIEWED'
  | 'AGENT_MISSING'
  | 'ALREADY_IN_ROUND'
  | 'ALREADY_IN_TUBE'
  | 'APPROVER_MISSING'
  | 'CALL_OUT_OPEN'
  | 'CALL_OUT_OVER'
  | 'CAPACITY_NOT_VALIDATED'
  | 'CASE_NOT_OPEN'
  | 'CHECKED_BY_SAME_PERSON'
  | 'CHECK_NOTE_MISSING'
  | 'CLASSROOMS_MISSING'
  | 'CLASS_BUSY'
  | 'CLASS_EMPTY'
  | 'CLOSES_BEFORE_OPENING'
  | 'CODE_INVALID'
  | 'CODE_TAKEN'
  | 'COHORT_OUT_OF_RANGE'
  | 'CONCENTRATION_OUT_OF_RANGE'
  | 'CONTACT_IS_CASE'
  | 'CONTACT_KNOWN'
  | 'CONTACT_MISSING'
  | 'CONTACT_TOO_SHORT'
  | 'CONTACT_WITHDRAWN_ALREADY'
  | 'COUNT_NOTE_MISSING'
  | 'CREDIT_CODE_INVALID'
  | 'DECIDED_IN_FUTURE'
  | 'DECISION_ENDED'
  | 'DESTINATION_UNCHANGED'
  | 'DESTINATION_UNKNOWN'
  | 'DISEASE_UNKNOWN'
  | 'DISINFECTION_NOT_DONE'
  | 'DISINFECTION_NOT_ORDERED'
  | 'DISINFECTION_NOT_STARTED'
  | 'DISINFECTION_OPEN'
  | 'DISPATCHES_MISSING'
  | 'DISPATCH_NOT_SENT'
  | 'DISPATCH_NOT_WAITING'
  | 'DORMITORY_UNKNOWN'
  | 'DURATION_OUT_OF_RANGE'
  | 'EMPLOYER_NAME_INVALID'
  | 'EMPLOYER_REGISTERED_ALREADY'
  | 'ENDPOINT_INVALID'
  | 'ENDPOINT_MISSING'
  | 'ENDPOINT_PRIVATE'
  | 'ENROLMENT_SIZE'
  | 'EVIDENCE_FILE_KIND'
  | 'EVIDENCE_MISSING'
  | 'EVIDENCE_TYPE'
  | 'FILE_EMPTY'
  | 'FILE_NOT_BASE64'
  | 'FILE_TOO_LARGE'
  | 'GRADUATE_BUSY'
  | 'GRADUATE_ISOLATED'
  | 'HANDBACK_NOT_OFFERED'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'IMPORT_CONFIRMED'
  | 'IMPORT_NOT_READY'
  | 'IMPORT_OVER'
  | 'INCIDENT_FINISHED'
  | 'INCIDENT_HAS_CASES'
  | 'INCIDENT_NOT_OFFERED'
  | 'INCIDENT_STEPS_RUNNING'
  | 'INTERVIEW_IN_PAST'
  | 'INTERVIEW_NOT_BEGUN'
  | 'INTERVIEW_OVER'
  | 'INTERVIEW_UNCHANGED'
  | 'ISOLATION_OVER'
  | 'ITEM_TWICE'
  | 'LABEL_TAKEN'
  | 'LABEL_UNREADABLE'
  | 'LINES_MISSING'
  | 'LINK_INVALID'
  | 'NAME_INVALID'
  | 'NAME_MISSING'
  | 'NEEDED_UNREACHABLE'
  | 'NOBODY_TO_ASK'
  | 'NOTE_MISSING'
  | 'NOTHING_TO_IMPORT'
  | 'NOTICE_NOT_SENT_BY_WEBHOOK'
  | 'NOTICE_NOT_WAITING'
  | 'NOT_ASKED'
  | 'NOT_DUE'
  | 'NOT_FOUND'
  | 'NOT_IN_ROOM'
  | 'NOT_OF_ROOM'
  | 'NOT_UNMATCHED'
  | 'NO_RETURN_OFFERED'
  | 'ORGANISATION_MISSING'
  | 'PERSON_ISOLATED'
  | 'PERSON_LEFT'
  | 'PERSON_UNKNOWN'
  | 'PHONED_NOBODY'
  | 'PHONE_INVALID'
  | 'PLACE_ALREADY_STORE'
  | 'PLACE_CAPACITY_OUT_OF_RANGE'
  | 'PLACE_CLOSED_ALREADY'
  | 'PLACE_CODE_INVALID'
  | 'PLACE_CODE_TAKEN'
  | 'PLACE_CONFIRMED_ALREADY'
  | 'PLACE_INSIDE_ITSELF'
  | 'PLACE_MISSING'
  | 'PLACE_NAME_INVALID'
  | 'PLACE_NOT_CLOSABLE'
  | 'PLACE_NOT_CLOSED'
  | 'PLACE_NOT_STORE'
  | 'PLACE_PARENT_UNFIT'
  | 'PLAN_IN_PAST'
  | 'PLAN_MINUTES_OUT_OF_RANGE'
  | 'PLAN_STEP_REPEATED'
  | 'PLAN_STEP_UNKNOWN'
  | 'PLAN_WITHOUT_SOURCE'
  | 'PLAN_WITHOUT_STEPS'
  | 'POLICY_IN_PAST'
  | 'POLICY_VALUE_MISSING'
  | 'POLICY_VALUE_OUT_OF_RANGE'
  | 'POLICY_VALUE_REPEATED'
  | 'POLICY_VALUE_UNKNOWN'
  | 'POLICY_WITHOUT_SOURCE'
  | 'POSITION_INVALID'
  | 'POST_CODE_TAKEN'
  | 'PRESENCE_EMPTY'
  | 'PRESENCE_TOO_MANY'
  | 'QUANTITY_OUT_OF_RANGE'
  | 'READING_IN_FUTURE'
  | 'READING_LIVE'
  | 'READING_OTHER_DEPARTMENT'
  | 'READING_OUT_OF_RANGE'
  | 'READING_WITHOUT_EVIDENCE'
  | 'REASON_MISSING'
  | 'REASON_TOO_SHORT'
  | 'REPORT_EMPTY'
  | 'REPORT_ENCODING'
  | 'REPORT_TOO_LARGE'
  | 'REPORT_UNKNOWN_FORMAT'
  | 'REPORT_UNREADABLE'
  | 'REPORT_WITHOUT_RESULTS'
  | 'ROOM_CLOSED'
  | 'ROOM_IS_THEIRS'
  | 'ROOM_MISSING'
  | 'ROOM_NOT_DISINFECTED'
  | 'ROOM_NOT_LEAVING'
  | 'ROOM_NOT_READY'
  | 'ROOM_OCCUPIED'
  | 'ROOM_TAKEN'
  | 'ROOM_TOO_SMALL'
  | 'ROOM_UNKNOWN'
  | 'ROUND_CLOSED'
  | 'SAME_LINE'
  | 'SAME_PERSON'
  | 'SAME_ROOM'
  | 'SAME_SHIFT'
  | 'SEAT_EMPTY'
  | 'SESSION_IN_PAST'
  | 'SESSION_TIMES_INVALID'
  | 'STEP_DONE_ALREADY'
  | 'STEP_OTHER_DEPARTMENT'
  | 'STEP_WITHOUT_EVIDENCE'
  | 'STOCK_SHORT'
  | 'TARGET_OUT_OF_RANGE'
  | 'TARGET_UNCHANGED'
  | 'TASK_OVER'
  | 'TEACHER_BUSY'
  | 'TESTS_MISSING'
  | 'TEST_NOT_NEGATIVE'
  | 'TIMETABLE_EMPTY'
  | 'TIMETABLE_ENCODING'
  | 'TIMETABLE_FORMAT'
  | 'TIMETABLE_TOO_LARGE'
  | 'TUBE_EMPTY'
  | 'TUBE_FULL'
  | 'TUBE_SEALED'
  | 'UNIT_TOO_HIGH'
  | 'VENTILATION_TOO_SHORT'
  | 'WHOLE_CAMPUS_ONLY'
  | 'WORKERS_MISSING';

/** A laboratory's file. */
export type ReceiveLaboratoryReportInput = {
  /** FHIR R4 Bundle or Observation in JSON, Bundles line by line (NDJSON), or bulk upload CSV; known by its content. At most 11 MB: send more in parts. */
  file: FileInput;
  /** Repeat it to ask again without sending twice. The same file is known again without it. */
  idempotencyKey?: string | null | undefined;
};

/** A disinfected room that was checked and found good. */
export type ReleaseRoomInput = {
  /** Repeat it to be answered once however often you send. */
  idempotencyKey?: string | null | undefined;
  /** Id of a disinfected room. */
  roomId: string | number;
};

/** What is wrong with one place of a file. 报告差错 */
export type ReportFlaw =
  | 'FIELD_MISSING'
  | 'LINE_UNREADABLE'
  | 'NOT_A_BUNDLE'
  | 'NO_RESULTS'
  | 'REFERENCE_BROKEN'
  | 'TIME_IN_FUTURE'
  | 'TIME_UNREADABLE'
  | 'VALUE_UNKNOWN';

/** How a laboratory wrote its file. 报告格式 */
export type ReportFormat =
  | 'CSV'
  | 'FHIR_BUNDLE'
  | 'FHIR_NDJSON';

/** A room that was disinfected. */
export type ReportRoomDisinfectedInput = {
  /** Repeat it to be answered once however often you send. */
  idempotencyKey?: string | null | undefined;
  /** Agent, concentration and minutes, as written on the sheet. */
  note?: string | null | undefined;
  /** Id of a room that somebody has left. */
  roomId: string | number;
};

/** What became of a result. 结果去向 */
export type ResultOutcome =
  /** It decides the state of its person or tube. */
  | 'COUNTED'
  /** An officer dismissed it, with a reason. */
  | 'DISMISSED'
  /** Kept as received; it decides nothing. */
  | 'NOT_COUNTED'
  /** A newer version has come. */
  | 'SUPERSEDED'
  /** Waits for an officer, or for its person to arrive. */
  | 'UNMATCHED';

/** Why a result has its outcome. 去向原因 */
export type ResultReason =
  | 'ANALYTE_UNKNOWN'
  | 'BORN_ON_DIFFERS'
  | 'DISEASE_NOT_WATCHED'
  | 'DISMISSED_BY_OFFICER'
  | 'MATCHED_BY_OFFICER'
  | 'NEWER_VERSION'
  | 'NOBODY_NAMED'
  | 'NOT_IN_ROUND'
  | 'PERSON_UNKNOWN'
  | 'PRELIMINARY'
  | 'TUBE_EMPTY'
  | 'TUBE_OF_SOMEONE_ELSE'
  | 'TWO_PEOPLE'
  | 'WITHDRAWN';

/** How far the laboratory stands by a result. 结果效力 */
export type ResultStanding =
  | 'CORRECTED'
  | 'FINAL'
  | 'PRELIMINARY'
  | 'WITHDRAWN';

/** What came of looking into an emergency access. */
export type ReviewEmergencyAccessInput = {
  /** Id of an access that is over. */
  accessId: string | number;
  /** Whether the emergency was one, and what was read was needed for it. */
  isJustified: boolean;
  /** What you checked, in your words. Refused with REASON_MISSING when it says nothing. 复核说明 */
  note: string;
};

/** A tube to seal. */
export type SealTubeInput = {
  /** Id of an open tube that holds a swab. */
  tubeId: string | number;
};

/** A disinfected room that was checked and found wanting. */
export type SendBackRoomInput = {
  /** Repeat it to be answered once however often you send. */
  idempotencyKey?: string | null | undefined;
  /** What was found, at least 4 characters. Refused with REASON_MISSING otherwise. */
  reason: string;
  /** Id of a disinfected room. */
  roomId: string | number;
};

/** Whether swabs may be taken in a round. 轮次状态 */
export type TestRoundStatus =
  | 'CLOSED'
  | 'OPEN';

/** Where a tube is on its way. 试管状态 */
export type TubeStatus =
  /** Could not be read, or in the grey zone: treated as positive tubes are. */
  | 'INCONCLUSIVE'
  /** Read negative: everyone whose swab is in it is negative. */
  | 'NEGATIVE'
  /** Takes swabs. */
  | 'OPEN'
  /** Read positive: nobody is positive by it; each member is swabbed alone. */
  | 'POSITIVE'
  /** Takes no swab any more; not read yet. */
  | 'SEALED';

/** A contact to rule out. */
export type WithdrawContactInput = {
  /** Id of a contact of an open case. */
  contactId: string | number;
  /** Why, in your own words; at least 4 characters. */
  reason: string;
};

export type HealthCasesQueryVariables = Exact<{
  statuses?: Array<CaseStatus> | CaseStatus | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type HealthCasesQuery = { __typename: 'Query', cases: { __typename: 'CaseConnection', totalCount: number | null, nodes: Array<{ __typename: 'Case', id: string, status: CaseStatus, sampledAt: string, openedAt: string, tracedAt: string | null, isTraceDue: boolean, closeCount: number, secondaryCount: number, person: { __typename: 'Person', id: string, number: string, name: string } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type HealthCaseQueryVariables = Exact<{
  id: string | number;
}>;


export type HealthCaseQuery = { __typename: 'Query', case: { __typename: 'Case', id: string, status: CaseStatus, sampledAt: string, traceFrom: string, traceUntil: string, openedAt: string, endedAt: string | null, tracedAt: string | null, isTraceDue: boolean, policyVersion: string, recordCount: number, closeCount: number, secondaryCount: number, person: { __typename: 'Person', id: string, number: string, name: string } | null, tubes: Array<{ __typename: 'Tube', id: string, label: string }>, places: Array<{ __typename: 'VisitedPlace', seats: Array<string>, from: string, until: string, place: { __typename: 'Place', code: string, id: string, name: string } | null }>, changes: Array<{ __typename: 'CaseChange', version: number, kind: CaseChangeKind, detail: string | null, at: string }> } | null };

export type HealthContactsQueryVariables = Exact<{
  id: string | number;
  ring?: ContactRing | null | undefined;
  status?: ContactStatus | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type HealthContactsQuery = { __typename: 'Query', case: { __typename: 'Case', id: string, contacts: { __typename: 'ContactConnection', totalCount: number | null, nodes: Array<{ __typename: 'Contact', id: string, ring: ContactRing, status: ContactStatus, reason: ContactReason, note: string | null, minutes: number, firstExposureAt: string | null, evidenceCount: number, person: { __typename: 'Person', id: string, number: string, name: string } | null, evidence: Array<{ __typename: 'ContactEvidence', seat: string | null, day: string, from: string, until: string, minutes: number, place: { __typename: 'Place', code: string, id: string, name: string } | null, through: { __typename: 'Person', id: string, number: string, name: string } | null }> }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } } | null };

export type HealthPersonToNameQueryVariables = Exact<{
  number: string;
}>;


export type HealthPersonToNameQuery = { __typename: 'Query', personByNumber: { __typename: 'Person', id: string, number: string, name: string } | null };

export type HealthWithdrawContactMutationVariables = Exact<{
  input: WithdrawContactInput;
}>;


export type HealthWithdrawContactMutation = { __typename: 'Mutation', withdrawContact:
    | { __typename: 'Refused', problems: Array<{ __typename: 'Problem', code: ProblemCode, message: string, path: Array<string> | null }> }
    | { __typename: 'WithdrawContactSuccess', contact: { __typename: 'Contact', id: string, status: ContactStatus, reason: ContactReason } }
   };

export type HealthAddContactMutationVariables = Exact<{
  input: AddContactInput;
}>;


export type HealthAddContactMutation = { __typename: 'Mutation', addContact:
    | { __typename: 'AddContactSuccess', contact: { __typename: 'Contact', id: string, status: ContactStatus, ring: ContactRing } }
    | { __typename: 'Refused', problems: Array<{ __typename: 'Problem', code: ProblemCode, message: string, path: Array<string> | null }> }
   };

export type HealthEmergencyRowFragment = { __typename: 'EmergencyAccess', id: string, status: EmergencyAccessStatus, openedByName: string, reason: string, openedAt: string, until: string, endedAt: string | null, endedByName: string | null, reviewDueAt: string, isReviewOverdue: boolean, reviewedAt: string | null, reviewedByName: string | null, isJustified: boolean | null, reviewNote: string | null, readCount: number, lastReadAt: string | null, person: { __typename: 'Person', id: string, number: string, name: string } | null };

export type HealthEmergenciesQueryVariables = Exact<{
  filter?: EmergencyAccessFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type HealthEmergenciesQuery = { __typename: 'Query', emergencyAccesses: { __typename: 'EmergencyAccessConnection', totalCount: number | null, nodes: Array<{ __typename: 'EmergencyAccess', id: string, status: EmergencyAccessStatus, openedByName: string, reason: string, openedAt: string, until: string, endedAt: string | null, endedByName: string | null, reviewDueAt: string, isReviewOverdue: boolean, reviewedAt: string | null, reviewedByName: string | null, isJustified: boolean | null, reviewNote: string | null, readCount: number, lastReadAt: string | null, person: { __typename: 'Person', id: string, number: string, name: string } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type HealthReviewEmergencyMutationVariables = Exact<{
  input: ReviewEmergencyAccessInput;
}>;


export type HealthReviewEmergencyMutation = { __typename: 'Mutation', reviewEmergencyAccess:
    | { __typename: 'Refused', problems: Array<{ __typename: 'Problem', code: ProblemCode, message: string, path: Array<string> | null }> }
    | { __typename: 'ReviewEmergencyAccessSuccess', access: { __typename: 'EmergencyAccess', id: string, status: EmergencyAccessStatus, openedByName: string, reason: string, openedAt: string, until: string, endedAt: string | null, endedByName: string | null, reviewDueAt: string, isReviewOverdue: boolean, reviewedAt: string | null, reviewedByName: string | null, isJustified: boolean | null, reviewNote: string | null, readCount: number, lastReadAt: string | null, person: { __typename: 'Person', id: string, number: string, name: string } | null } }
   };

export type HealthEndEmergencyMutationVariables = Exact<{
  input: EndEmergencyAccessInput;
}>;


export type HealthEndEmergencyMutation = { __typename: 'Mutation', endEmergencyAccess:
    | { __typename: 'EndEmergencyAccessSuccess', access: { __typename: 'EmergencyAccess', id: string, status: EmergencyAccessStatus, openedByName: string, reason: string, openedAt: string, until: string, endedAt: string | null, endedByName: string | null, reviewDueAt: string, isReviewOverdue: boolean, reviewedAt: string | null, reviewedByName: string | null, isJustified: boolean | null, reviewNote: string | null, readCount: number, lastReadAt: string | null, person: { __typename: 'Person', id: string, number: string, name: string } | null } }
    | { __typename: 'Refused', problems: Array<{ __typename: 'Problem', code: ProblemCode, message: string, path: Array<string> | null }> }
   };

export type HealthEmergencyNewsSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type HealthEmergencyNewsSubscription = { emergencyAccessesChanged: { __typename: 'EmergencyAccessChange', accessId: string, at: string } };

export type HealthHomeStatesQueryVariables = Exact<{ [key: string]: never; }>;


export type HealthHomeStatesQuery = { __typename: 'Query', healthStateCounts: Array<{ __typename: 'HealthStateCount', state: HealthStateName, count: number, changedAt: string | null }> };

export type HealthHomeUnmatchedQueryVariables = Exact<{ [key: string]: never; }>;


export type HealthHomeUnmatchedQuery = { __typename: 'Query', laboratoryResults: { __typename: 'LaboratoryResultConnection', totalCount: number | null, nodes: Array<{ __typename: 'LaboratoryResult', id: string, receivedAt: string }> } };

export type HealthHomeRoundsQueryVariables = Exact<{ [key: string]: never; }>;


export type HealthHomeRoundsQuery = { __typename: 'Query', testRounds: { __typename: 'TestRoundConnection', nodes: Array<{ __typename: 'TestRound', id: string, name: string, disease: string, status: TestRoundStatus, closesAt: string, swabCount: number, tubeCount: number, positiveTubeCount: number }> } };

export type HealthHomeIsolationQueryVariables = Exact<{
  endsBy: string;
}>;


export type HealthHomeIsolationQuery = { __typename: 'Query', isolationSummary: { __typename: 'IsolationSummary', isolatedCount: number, waitingForRoomCount: number, roomsReady: number, roomsTotal: number, openCaseCount: number } | null, ending: { __typename: 'IsolationConnection', totalCount: number | null, nodes: Array<{ __typename: 'Isolation', id: string }> } };

export type HealthIsolationRowFragment = { __typename: 'Isolation', id: string, reason: IsolationReason, mode: IsolationMode, status: IsolationStatus, residenceCode: string | null, since: string, until: string | null, turnsOn: string | null, nextTestOn: string | null, endedAt: string | null, note: string | null, person: { __typename: 'Person', id: string, number: string, name: string }, room: { __typename: 'MonitoringRoom', id: string, code: string } | null };

export type HealthIsolationsQueryVariables = Exact<{
  filter?: IsolationFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type HealthIsolationsQuery = { __typename: 'Query', isolations: { __typename: 'IsolationConnection', totalCount: number | null, nodes: Array<{ __typename: 'Isolation', id: string, reason: IsolationReason, mode: IsolationMode, status: IsolationStatus, residenceCode: string | null, since: string, until: string | null, turnsOn: string | null, nextTestOn: string | null, endedAt: string | null, note: string | null, person: { __typename: 'Person', id: string, number: string, name: string }, room: { __typename: 'MonitoringRoom', id: string, code: string } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type HealthIsolationQueryVariables = Exact<{
  id: string | number;
}>;


export type HealthIsolationQuery = { __typename: 'Query', isolation: { __typename: 'Isolation', id: string, reason: IsolationReason, mode: IsolationMode, status: IsolationStatus, residenceCode: string | null, since: string, until: string | null, turnsOn: string | null, nextTestOn: string | null, endedAt: string | null, note: string | null, orders: Array<{ __typename: 'IsolationOrder', id: string, reason: IsolationReason, beginsOn: string, lastDay: string | null, policyVersion: string, policySource: string, ending: OrderEnding | null }>, tests: Array<{ __typename: 'IsolationTest', day: number, mode: IsolationMode, dueOn: string, reading: LaboratoryReading | null, takenAt: string | null }>, history: Array<{ __typename: 'IsolationChange', id: string, status: IsolationStatus, mode: IsolationMode, roomCode: string | null, note: string | null, at: string }>, person: { __typename: 'Person', id: string, number: string, name: string }, room: { __typename: 'MonitoringRoom', id: string, code: string } | null } | null };

export type HealthReadyRoomsQueryVariables = Exact<{ [key: string]: never; }>;


export type HealthReadyRoomsQuery = { __typename: 'Query', rooms: { __typename: 'RoomBoard', rooms: Array<{ __typename: 'MonitoringRoom', id: string, code: string, state: MonitoringRoomState, isInService: boolean }> } };

export type HealthEndIsolationMutationVariables = Exact<{
  input: EndIsolationInput;
}>;


export type HealthEndIsolationMutation = { __typename: 'Mutation', endIsolation:
    | { __typename: 'EndIsolationSuccess', isolation: { __typename: 'Isolation', id: string, reason: IsolationReason, mode: IsolationMode, status: IsolationStatus, residenceCode: string | null, since: string, until: string | null, turnsOn: string | null, nextTestOn: string | null, endedAt: string | null, note: string | null, person: { __typename: 'Person', id: string, number: string, name: string }, room: { __typename: 'MonitoringRoom', id: string, code: string } | null } }
    | { __typename: 'Refused', problems: Array<{ __typename: 'Problem', code: ProblemCode, message: string, path: Array<string> | null }> }
   };

export type HealthMoveToRoomMutationVariables = Exact<{
  input: MoveToRoomInput;
}>;


export type HealthMoveToRoomMutation = { __typename: 'Mutation', moveToRoom:
    | { __typename: 'MoveToRoomSuccess', isolation: { __typename: 'Isolation', id: string, reason: IsolationReason, mode: IsolationMode, status: IsolationStatus, residenceCode: string | null, since: string, until: string | null, turnsOn: string | null, nextTestOn: string | null, endedAt: string | null, note: string | null, person: { __typename: 'Person', id: string, number: string, name: string }, room: { __typename: 'MonitoringRoom', id: string, code: string } | null } }
    | { __typename: 'Refused', problems: Array<{ __typename: 'Problem', code: ProblemCode, message: string, path: Array<string> | null }> }
   };

export type HealthResultRowFragment = { __typename: 'LaboratoryResult', id: string, analyte: string, analyteName: string | null, disease: string | null, value: LaboratoryReading | null, standing: ResultStanding, outcome: ResultOutcome, reason: ResultReason | null, note: string | null, line: number, laboratory: string, labels: Array<string>, subjectName: string | null, subjectBornOn: string | null, subjectNumbers: Array<string>, collectedAt: string | null, reportedAt: string | null, receivedAt: string, person: { __typename: 'Person', id: string, number: string, name: string } | null, tube: { __typename: 'Tube', id: string, label: string } | null };

export type HealthResultsQueryVariables = Exact<{
  outcomes?: Array<ResultOutcome> | ResultOutcome | null | undefined;
  values?: Array<LaboratoryReading> | LaboratoryReading | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type HealthResultsQuery = { __typename: 'Query', laboratoryResults: { __typename: 'LaboratoryResultConnection', totalCount: number | null, nodes: Array<{ __typename: 'LaboratoryResult', id: string, analyte: string, analyteName: string | null, disease: string | null, value: LaboratoryReading | null, standing: ResultStanding, outcome: ResultOutcome, reason: ResultReason | null, note: string | null, line: number, laboratory: string, labels: Array<string>, subjectName: string | null, subjectBornOn: string | null, subjectNumbers: Array<string>, collectedAt: string | null, reportedAt: string | null, receivedAt: string, person: { __typename: 'Person', id: string, number: string, name: string } | null, tube: { __typename: 'Tube', id: string, label: string } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type HealthMessagesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type HealthMessagesQuery = { __typename: 'Query', laboratoryMessages: { __typename: 'LaboratoryMessageConnection', totalCount: number | null, nodes: Array<{ __typename: 'LaboratoryMessage', id: string, fileName: string, format: ReportFormat, senderName: string, receivedAt: string, resultCount: number, countedCount: number, notCountedCount: number, unmatchedCount: number, repeatedCount: number, answerCount: number, problems: Array<{ __typename: 'ReportProblem', line: number, field: string, code: ReportFlaw, found: string | null }> }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type HealthReceiveReportMutationVariables = Exact<{
  input: ReceiveLaboratoryReportInput;
}>;


export type HealthReceiveReportMutation = { __typename: 'Mutation', receiveLaboratoryReport:
    | { __typename: 'ReceiveLaboratoryReportSuccess', isRepeated: boolean, message: { __typename: 'LaboratoryMessage', id: string, countedCount: number, unmatchedCount: number } }
    | { __typename: 'Refused', problems: Array<{ __typename: 'Problem', code: ProblemCode, message: string, path: Array<string> | null }> }
   };

export type HealthStateTurnsSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type HealthStateTurnsSubscription = { healthStateChanged: { __typename: 'HealthStateChange', state: HealthStateName, at: string, person: { __typename: 'Person', id: string, number: string, name: string } } };

export type HealthArrivalsSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type HealthArrivalsSubscription = { laboratoryResultReceived: { __typename: 'LaboratoryArrival', resultId: string, outcome: ResultOutcome, value: LaboratoryReading | null } };

export type HealthIsolationNewsSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type HealthIsolationNewsSubscription = { isolationsChanged: { __typename: 'IsolationsChange', at: string } };

export type HealthRoomNewsSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type HealthRoomNewsSubscription = { roomsChanged: { __typename: 'RoomsChange', at: string } };

export type HealthCaseNewsSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type HealthCaseNewsSubscription = { casesChanged: { __typename: 'Case', id: string, status: CaseStatus } | null };

export type HealthRoomsQueryVariables = Exact<{
  occupants: boolean;
}>;


export type HealthRoomsQuery = { __typename: 'Query', rooms: { __typename: 'RoomBoard', buildings: Array<{ __typename: 'MonitoringBuilding', code: string, readyCount: number, occupiedCount: number, leavingCount: number, disinfectedCount: number }>, rooms: Array<{ __typename: 'MonitoringRoom', id: string, code: string, floorCode: string | null, buildingCode: string, state: MonitoringRoomState, isInService: boolean, occupant?: { __typename: 'Isolation', id: string, until: string | null, person: { __typename: 'Person', id: string, number: string, name: string } } | null }>, forecast: { __typename: 'RoomForecast', waitingCount: number, expectedCount: number, days: Array<{ __typename: 'RoomForecastDay', day: string, leavingCount: number, readyCount: number, shortCount: number }> } } };

export type HealthRoomQueryVariables = Exact<{
  id: string | number;
  occupants: boolean;
}>;


export type HealthRoomQuery = { __typename: 'Query', room: { __typename: 'MonitoringRoom', id: string, code: string, name: string, state: MonitoringRoomState, isInService: boolean, changedAt: string, history: Array<{ __typename: 'MonitoringRoomChange', id: string, fromState: MonitoringRoomState | null, toState: MonitoringRoomState, note: string | null, at: string }>, occupant?: { __typename: 'Isolation', id: string, reason: IsolationReason, until: string | null, person: { __typename: 'Person', id: string, number: string, name: string } } | null } | null };

export type HealthReportRoomDisinfectedMutationVariables = Exact<{
  input: ReportRoomDisinfectedInput;
}>;


export type HealthReportRoomDisinfectedMutation = { __typename: 'Mutation', reportRoomDisinfected:
    | { __typename: 'Refused', problems: Array<{ __typename: 'Problem', code: ProblemCode, message: string, path: Array<string> | null }> }
    | { __typename: 'ReportRoomDisinfectedSuccess', room: { __typename: 'MonitoringRoom', id: string, state: MonitoringRoomState } }
   };

export type HealthReleaseRoomMutationVariables = Exact<{
  input: ReleaseRoomInput;
}>;


export type HealthReleaseRoomMutation = { __typename: 'Mutation', releaseRoom:
    | { __typename: 'Refused', problems: Array<{ __typename: 'Problem', code: ProblemCode, message: string, path: Array<string> | null }> }
    | { __typename: 'ReleaseRoomSuccess', room: { __typename: 'MonitoringRoom', id: string, state: MonitoringRoomState } }
   };

export type HealthSendBackRoomMutationVariables = Exact<{
  input: SendBackRoomInput;
}>;


export type HealthSendBackRoomMutation = { __typename: 'Mutation', sendBackRoom:
    | { __typename: 'Refused', problems: Array<{ __typename: 'Problem', code: ProblemCode, message: string, path: Array<string> | null }> }
    | { __typename: 'SendBackRoomSuccess', room: { __typename: 'MonitoringRoom', id: string, state: MonitoringRoomState } }
   };

export type HealthPersonQueryVariables = Exact<{
  number: string;
  results: boolean;
}>;


export type HealthPersonQuery = { __typename: 'Query', personByNumber: { __typename: 'Person', id: string, number: string, name: string, college: { __typename: 'OrgUnit', id: string, name: string }, residence: { __typename: 'Place', id: string, name: string } | null, healthState: { __typename: 'HealthState', state: HealthStateName, since: string | null, retestDueAt: string | null, policyVersion: string | null, cause: { __typename: 'HealthCause', kind: HealthCauseKind, reading: LaboratoryReading, at: string } | null } | null, laboratoryResults?: Array<{ __typename: 'LaboratoryResult', id: string, analyte: string, analyteName: string | null, disease: string | null, value: LaboratoryReading | null, standing: ResultStanding, outcome: ResultOutcome, reason: ResultReason | null, note: string | null, line: number, laboratory: string, labels: Array<string>, subjectName: string | null, subjectBornOn: string | null, subjectNumbers: Array<string>, collectedAt: string | null, reportedAt: string | null, receivedAt: string, person: { __typename: 'Person', id: string, number: string, name: string } | null, tube: { __typename: 'Tube', id: string, label: string } | null }> | null } | null };

export type HealthPersonIsolationQueryVariables = Exact<{
  number: string;
}>;


export type HealthPersonIsolationQuery = { __typename: 'Query', personByNumber: { __typename: 'Person', id: string, isolation: { __typename: 'Isolation', id: string, reason: IsolationReason, mode: IsolationMode, status: IsolationStatus, residenceCode: string | null, since: string, until: string | null, turnsOn: string | null, nextTestOn: string | null, endedAt: string | null, note: string | null, person: { __typename: 'Person', id: string, number: string, name: string }, room: { __typename: 'MonitoringRoom', id: string, code: string } | null } | null } | null };

export type HealthPersonPresenceQueryVariables = Exact<{
  personId: string | number;
  from: string;
  until: string;
  first: number;
  after?: string | null | undefined;
}>;


export type HealthPersonPresenceQuery = { __typename: 'Query', presences: { __typename: 'PresenceConnection', totalCount: number | null, nodes: Array<{ __typename: 'Presence', seat: string | null, slot: string | null, enteredAt: string, leftAt: string, source: PresenceSource, place: { __typename: 'Place', code: string, id: string, name: string } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type HealthPeopleInStateQueryVariables = Exact<{
  state: HealthStateName;
  first: number;
  after?: string | null | undefined;
}>;


export type HealthPeopleInStateQuery = { __typename: 'Query', peopleInState: { __typename: 'PersonInStateConnection', totalCount: number | null, nodes: Array<{ __typename: 'PersonInState', id: string, changedAt: string | null, person: { __typename: 'Person', id: string, number: string, name: string, college: { __typename: 'OrgUnit', id: string, name: string } } | null, state: { __typename: 'HealthState', state: HealthStateName, since: string | null, retestDueAt: string | null, cause: { __typename: 'HealthCause', kind: HealthCauseKind, reading: LaboratoryReading, at: string } | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type HealthRoundsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type HealthRoundsQuery = { __typename: 'Query', testRounds: { __typename: 'TestRoundConnection', totalCount: number | null, nodes: Array<{ __typename: 'TestRound', id: string, name: string, disease: string, poolSize: number, status: TestRoundStatus, opensAt: string, closesAt: string, swabCount: number, tubeCount: number, positiveTubeCount: number, pendingCount: number }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type HealthRoundQueryVariables = Exact<{
  id: string | number;
}>;


export type HealthRoundQuery = { __typename: 'Query', testRound: { __typename: 'TestRound', id: string, name: string, disease: string, analytes: Array<string>, poolSize: number, status: TestRoundStatus, opensAt: string, closesAt: string, swabCount: number, tubeCount: number, positiveTubeCount: number, pendingCount: number } | null };

export type HealthRoundTubesQueryVariables = Exact<{
  round: string | number;
  statuses?: Array<TubeStatus> | TubeStatus | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type HealthRoundTubesQuery = { __typename: 'Query', tubes: { __typename: 'TubeConnection', totalCount: number | null, nodes: Array<{ __typename: 'Tube', id: string, label: string, capacity: number, status: TubeStatus, swabCount: number, openedAt: string, sealedAt: string | null, readAt: string | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type HealthOpenRoundMutationVariables = Exact<{
  input: OpenTestRoundInput;
}>;


export type HealthOpenRoundMutation = { __typename: 'Mutation', openTestRound:
    | { __typename: 'OpenTestRoundSuccess', testRound: { __typename: 'TestRound', id: string, name: string } }
    | { __typename: 'Refused', problems: Array<{ __typename: 'Problem', code: ProblemCode, message: string, path: Array<string> | null }> }
   };

export type HealthCloseRoundMutationVariables = Exact<{
  input: CloseTestRoundInput;
}>;


export type HealthCloseRoundMutation = { __typename: 'Mutation', closeTestRound:
    | { __typename: 'CloseTestRoundSuccess', testRound: { __typename: 'TestRound', id: string, status: TestRoundStatus } }
    | { __typename: 'Refused', problems: Array<{ __typename: 'Problem', code: ProblemCode, message: string, path: Array<string> | null }> }
   };

export type HealthOpenTubeMutationVariables = Exact<{
  input: OpenTubeInput;
}>;


export type HealthOpenTubeMutation = { __typename: 'Mutation', openTube:
    | { __typename: 'OpenTubeSuccess', tube: { __typename: 'Tube', id: string, label: string } }
    | { __typename: 'Refused', problems: Array<{ __typename: 'Problem', code: ProblemCode, message: string, path: Array<string> | null }> }
   };

export type HealthTubesQueryVariables = Exact<{
  statuses?: Array<TubeStatus> | TubeStatus | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type HealthTubesQuery = { __typename: 'Query', tubes: { __typename: 'TubeConnection', totalCount: number | null, nodes: Array<{ __typename: 'Tube', id: string, label: string, capacity: number, status: TubeStatus, swabCount: number, openedAt: string, sealedAt: string | null, readAt: string | null, round: { __typename: 'TestRound', id: string, name: string } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type HealthTubeQueryVariables = Exact<{
  label: string;
}>;


export type HealthTubeQuery = { __typename: 'Query', tube: { __typename: 'Tube', id: string, label: string, capacity: number, status: TubeStatus, swabCount: number, openedAt: string, sealedAt: string | null, readAt: string | null, round: { __typename: 'TestRound', id: string, name: string }, swabs: Array<{ __typename: 'Swab', takenAt: string, person: { __typename: 'Person', id: string, number: string, name: string } }> } | null };

export type HealthAddSwabMutationVariables = Exact<{
  input: AddSwabInput;
}>;


export type HealthAddSwabMutation = { __typename: 'Mutation', addSwab:
    | { __typename: 'AddSwabSuccess', tube: { __typename: 'Tube', id: string, swabCount: number } }
    | { __typename: 'Refused', problems: Array<{ __typename: 'Problem', code: ProblemCode, message: string, path: Array<string> | null }> }
   };

export type HealthSealTubeMutationVariables = Exact<{
  input: SealTubeInput;
}>;


export type HealthSealTubeMutation = { __typename: 'Mutation', sealTube:
    | { __typename: 'Refused', problems: Array<{ __typename: 'Problem', code: ProblemCode, message: string, path: Array<string> | null }> }
    | { __typename: 'SealTubeSuccess', tube: { __typename: 'Tube', id: string, status: TubeStatus, sealedAt: string | null } }
   };

export type HealthUnmatchedQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type HealthUnmatchedQuery = { __typename: 'Query', laboratoryResults: { __typename: 'LaboratoryResultConnection', totalCount: number | null, nodes: Array<{ __typename: 'LaboratoryResult', id: string, analyte: string, analyteName: string | null, disease: string | null, value: LaboratoryReading | null, standing: ResultStanding, outcome: ResultOutcome, reason: ResultReason | null, note: string | null, line: number, laboratory: string, labels: Array<string>, subjectName: string | null, subjectBornOn: string | null, subjectNumbers: Array<string>, collectedAt: string | null, reportedAt: string | null, receivedAt: string, suggestions: Array<{ __typename: 'Person', id: string, number: string, name: string, college: { __typename: 'OrgUnit', id: string, name: string } }>, person: { __typename: 'Person', id: string, number: string, name: string } | null, tube: { __typename: 'Tube', id: string, label: string } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type HealthMatchResultMutationVariables = Exact<{
  input: MatchResultInput;
}>;


export type HealthMatchResultMutation = { __typename: 'Mutation', matchResult:
    | { __typename: 'MatchResultSuccess', result: { __typename: 'LaboratoryResult', id: string, outcome: ResultOutcome, reason: ResultReason | null } }
    | { __typename: 'Refused', problems: Array<{ __typename: 'Problem', code: ProblemCode, message: string, path: Array<string> | null }> }
   };

export type HealthDismissResultMutationVariables = Exact<{
  input: DismissResultInput;
}>;


export type HealthDismissResultMutation = { __typename: 'Mutation', dismissResult:
    | { __typename: 'DismissResultSuccess', result: { __typename: 'LaboratoryResult', id: string, outcome: ResultOutcome, reason: ResultReason | null } }
    | { __typename: 'Refused', problems: Array<{ __typename: 'Problem', code: ProblemCode, message: string, path: Array<string> | null }> }
   };

export const HealthEmergencyRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HealthEmergencyRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EmergencyAccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"openedByName"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedByName"}},{"kind":"Field","name":{"kind":"Name","value":"reviewDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"isReviewOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedByName"}},{"kind":"Field","name":{"kind":"Name","value":"isJustified"}},{"kind":"Field","name":{"kind":"Name","value":"reviewNote"}},{"kind":"Field","name":{"kind":"Name","value":"readCount"}},{"kind":"Field","name":{"kind":"Name","value":"lastReadAt"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<HealthEmergencyRowFragment, unknown>;
export const HealthIsolationRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HealthIsolationRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Isolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"residenceCode"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"turnsOn"}},{"kind":"Field","name":{"kind":"Name","value":"nextTestOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"room"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]} as unknown as DocumentNode<HealthIsolationRowFragment, unknown>;
export const HealthResultRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HealthResultRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LaboratoryResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"analyte"}},{"kind":"Field","name":{"kind":"Name","value":"analyteName"}},{"kind":"Field","name":{"kind":"Name","value":"disease"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"laboratory"}},{"kind":"Field","name":{"kind":"Name","value":"labels"}},{"kind":"Field","name":{"kind":"Name","value":"subjectName"}},{"kind":"Field","name":{"kind":"Name","value":"subjectBornOn"}},{"kind":"Field","name":{"kind":"Name","value":"subjectNumbers"}},{"kind":"Field","name":{"kind":"Name","value":"collectedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reportedAt"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tube"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]} as unknown as DocumentNode<HealthResultRowFragment, unknown>;
export const HealthCasesDocument = {"__meta__":{"hash":"7195fed0a1b6e23df68ba9c15d98fc9a845aca27c0e9269065520e4091bf73c0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HealthCases"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"statuses"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CaseStatus"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"statuses"},"value":{"kind":"Variable","name":{"kind":"Name","value":"statuses"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"sampledAt"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"tracedAt"}},{"kind":"Field","name":{"kind":"Name","value":"isTraceDue"}},{"kind":"Field","name":{"kind":"Name","value":"closeCount"}},{"kind":"Field","name":{"kind":"Name","value":"secondaryCount"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<HealthCasesQuery, HealthCasesQueryVariables>;
export const HealthCaseDocument = {"__meta__":{"hash":"ac0e74985e8e46dbe996e75cd97ccac80a5676a845a97bd25af17a68dcedd240"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HealthCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"sampledAt"}},{"kind":"Field","name":{"kind":"Name","value":"traceFrom"}},{"kind":"Field","name":{"kind":"Name","value":"traceUntil"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"tracedAt"}},{"kind":"Field","name":{"kind":"Name","value":"isTraceDue"}},{"kind":"Field","name":{"kind":"Name","value":"policyVersion"}},{"kind":"Field","name":{"kind":"Name","value":"recordCount"}},{"kind":"Field","name":{"kind":"Name","value":"closeCount"}},{"kind":"Field","name":{"kind":"Name","value":"secondaryCount"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tubes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"seats"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]}}]} as unknown as DocumentNode<HealthCaseQuery, HealthCaseQueryVariables>;
export const HealthContactsDocument = {"__meta__":{"hash":"9a6a295afb3d7e4d0cea603df0e58f2c107dd6fb0adfce26c4207e47858c5b25"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HealthContacts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ring"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ContactRing"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ContactStatus"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"contacts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ring"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ring"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ring"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"firstExposureAt"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceCount"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"seat"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"through"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]} as unknown as DocumentNode<HealthContactsQuery, HealthContactsQueryVariables>;
export const HealthPersonToNameDocument = {"__meta__":{"hash":"f0d2bc02c3e5574ca7ae70909e292b7ab071c716aad2b7d921f0e5a8c7de9c87"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HealthPersonToName"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"number"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"personByNumber"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"number"},"value":{"kind":"Variable","name":{"kind":"Name","value":"number"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<HealthPersonToNameQuery, HealthPersonToNameQueryVariables>;
export const HealthWithdrawContactDocument = {"__meta__":{"hash":"bc70754219f45aa08c3b795ab66197bcaf162dc4ce739644473428a978f16a4a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HealthWithdrawContact"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawContactInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawContact"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawContactSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]}}]} as unknown as DocumentNode<HealthWithdrawContactMutation, HealthWithdrawContactMutationVariables>;
export const HealthAddContactDocument = {"__meta__":{"hash":"aed149bc40f73b9fe296745959256d0a19ba8596ca1694e653c611eefb291047"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HealthAddContact"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddContactInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"addContact"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AddContactSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"ring"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]}}]} as unknown as DocumentNode<HealthAddContactMutation, HealthAddContactMutationVariables>;
export const HealthEmergenciesDocument = {"__meta__":{"hash":"21727662aaaf3c722eb35cc0e061f48e80983f96554e09c69b27f0568b76ea4e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HealthEmergencies"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EmergencyAccessFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"emergencyAccesses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"HealthEmergencyRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HealthEmergencyRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EmergencyAccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"openedByName"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedByName"}},{"kind":"Field","name":{"kind":"Name","value":"reviewDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"isReviewOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedByName"}},{"kind":"Field","name":{"kind":"Name","value":"isJustified"}},{"kind":"Field","name":{"kind":"Name","value":"reviewNote"}},{"kind":"Field","name":{"kind":"Name","value":"readCount"}},{"kind":"Field","name":{"kind":"Name","value":"lastReadAt"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<HealthEmergenciesQuery, HealthEmergenciesQueryVariables>;
export const HealthReviewEmergencyDocument = {"__meta__":{"hash":"0fbefa84964f16a143ac087d3218f3cfafd3d9800123613a74cb128d780bb12e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HealthReviewEmergency"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReviewEmergencyAccessInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reviewEmergencyAccess"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReviewEmergencyAccessSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"access"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"HealthEmergencyRow"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HealthEmergencyRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EmergencyAccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"openedByName"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedByName"}},{"kind":"Field","name":{"kind":"Name","value":"reviewDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"isReviewOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedByName"}},{"kind":"Field","name":{"kind":"Name","value":"isJustified"}},{"kind":"Field","name":{"kind":"Name","value":"reviewNote"}},{"kind":"Field","name":{"kind":"Name","value":"readCount"}},{"kind":"Field","name":{"kind":"Name","value":"lastReadAt"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<HealthReviewEmergencyMutation, HealthReviewEmergencyMutationVariables>;
export const HealthEndEmergencyDocument = {"__meta__":{"hash":"2fffceaec63442f54c0f97109c04d2587ab64af32cc792551ebbf64d82b8d3ce"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HealthEndEmergency"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndEmergencyAccessInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endEmergencyAccess"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EndEmergencyAccessSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"access"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"HealthEmergencyRow"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HealthEmergencyRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EmergencyAccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"openedByName"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedByName"}},{"kind":"Field","name":{"kind":"Name","value":"reviewDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"isReviewOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedByName"}},{"kind":"Field","name":{"kind":"Name","value":"isJustified"}},{"kind":"Field","name":{"kind":"Name","value":"reviewNote"}},{"kind":"Field","name":{"kind":"Name","value":"readCount"}},{"kind":"Field","name":{"kind":"Name","value":"lastReadAt"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<HealthEndEmergencyMutation, HealthEndEmergencyMutationVariables>;
export const HealthEmergencyNewsDocument = {"__meta__":{"hash":"25c5d07c1fca49563d49cda4bf80f85a9cc1c24a5dd939af397f45c631d1c7e2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"HealthEmergencyNews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"emergencyAccessesChanged"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"accessId"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]} as unknown as DocumentNode<HealthEmergencyNewsSubscription, HealthEmergencyNewsSubscriptionVariables>;
export const HealthHomeStatesDocument = {"__meta__":{"hash":"57dd3d694b8a91142a3fa3dfe1e6af13d1a35be0080151b2606a24fe8acd1e73"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HealthHomeStates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"healthStateCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}}]}}]}}]} as unknown as DocumentNode<HealthHomeStatesQuery, HealthHomeStatesQueryVariables>;
export const HealthHomeUnmatchedDocument = {"__meta__":{"hash":"ef26d71b64a0f040e943a2ddab3de1aaa06024ecb859aa2d590c6925d24d5cfd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HealthHomeUnmatched"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"laboratoryResults"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"outcomes"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"UNMATCHED"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"OLDEST"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<HealthHomeUnmatchedQuery, HealthHomeUnmatchedQueryVariables>;
export const HealthHomeRoundsDocument = {"__meta__":{"hash":"52027cf54023a414ed6c5217c622f10a68d299dc607c23f1dd93fd3599d41de0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HealthHomeRounds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"testRounds"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"disease"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}},{"kind":"Field","name":{"kind":"Name","value":"swabCount"}},{"kind":"Field","name":{"kind":"Name","value":"tubeCount"}},{"kind":"Field","name":{"kind":"Name","value":"positiveTubeCount"}}]}}]}}]}}]} as unknown as DocumentNode<HealthHomeRoundsQuery, HealthHomeRoundsQueryVariables>;
export const HealthHomeIsolationDocument = {"__meta__":{"hash":"c64be03e1cb08744ac860397daa3d62b29ea17bef04914832a2d585d2a297ec0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HealthHomeIsolation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"endsBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"isolationSummary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"isolatedCount"}},{"kind":"Field","name":{"kind":"Name","value":"waitingForRoomCount"}},{"kind":"Field","name":{"kind":"Name","value":"roomsReady"}},{"kind":"Field","name":{"kind":"Name","value":"roomsTotal"}},{"kind":"Field","name":{"kind":"Name","value":"openCaseCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"ending"},"name":{"kind":"Name","value":"isolations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"endsBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"endsBy"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<HealthHomeIsolationQuery, HealthHomeIsolationQueryVariables>;
export const HealthIsolationsDocument = {"__meta__":{"hash":"f48f2eccb8c4416d995fcceec13cdceb75b2c815dbba5254c816123e063c2248"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HealthIsolations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"IsolationFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"isolations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"HealthIsolationRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HealthIsolationRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Isolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"residenceCode"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"turnsOn"}},{"kind":"Field","name":{"kind":"Name","value":"nextTestOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"room"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]} as unknown as DocumentNode<HealthIsolationsQuery, HealthIsolationsQueryVariables>;
export const HealthIsolationDocument = {"__meta__":{"hash":"0fbc1117d98aee4a95e9f2f1277ffb5a823f41a9cc5a9fcd03ba2b8a29b191c6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HealthIsolation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"isolation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"HealthIsolationRow"}},{"kind":"Field","name":{"kind":"Name","value":"orders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"beginsOn"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"policyVersion"}},{"kind":"Field","name":{"kind":"Name","value":"policySource"}},{"kind":"Field","name":{"kind":"Name","value":"ending"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"reading"}},{"kind":"Field","name":{"kind":"Name","value":"takenAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"roomCode"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HealthIsolationRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Isolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"residenceCode"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"turnsOn"}},{"kind":"Field","name":{"kind":"Name","value":"nextTestOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"room"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]} as unknown as DocumentNode<HealthIsolationQuery, HealthIsolationQueryVariables>;
export const HealthReadyRoomsDocument = {"__meta__":{"hash":"993e7fdf929b12e0fb5ed521c4264f6730aaba7b774459bf9e8743885afcca4b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HealthReadyRooms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rooms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rooms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"isInService"}}]}}]}}]}}]} as unknown as DocumentNode<HealthReadyRoomsQuery, HealthReadyRoomsQueryVariables>;
export const HealthEndIsolationDocument = {"__meta__":{"hash":"65195a39506297f2928352aa5060139e83861e4b0f614435413907f9081c8682"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HealthEndIsolation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndIsolationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endIsolation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EndIsolationSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"isolation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"HealthIsolationRow"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HealthIsolationRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Isolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"residenceCode"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"turnsOn"}},{"kind":"Field","name":{"kind":"Name","value":"nextTestOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"room"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]} as unknown as DocumentNode<HealthEndIsolationMutation, HealthEndIsolationMutationVariables>;
export const HealthMoveToRoomDocument = {"__meta__":{"hash":"fff0a470c50b4d764c41476fe12d6b9ebdad6217c0bbb6fb67ee3458d49c1800"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HealthMoveToRoom"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MoveToRoomInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"moveToRoom"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MoveToRoomSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"isolation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"HealthIsolationRow"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HealthIsolationRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Isolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"residenceCode"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"turnsOn"}},{"kind":"Field","name":{"kind":"Name","value":"nextTestOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"room"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]} as unknown as DocumentNode<HealthMoveToRoomMutation, HealthMoveToRoomMutationVariables>;
export const HealthResultsDocument = {"__meta__":{"hash":"d16eb07bea2791f9debb487a7b8d316b8fb1d993949a2c3a395450a57f13e32f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HealthResults"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"outcomes"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResultOutcome"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"values"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LaboratoryReading"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"laboratoryResults"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"outcomes"},"value":{"kind":"Variable","name":{"kind":"Name","value":"outcomes"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"values"},"value":{"kind":"Variable","name":{"kind":"Name","value":"values"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"HealthResultRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HealthResultRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LaboratoryResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"analyte"}},{"kind":"Field","name":{"kind":"Name","value":"analyteName"}},{"kind":"Field","name":{"kind":"Name","value":"disease"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"laboratory"}},{"kind":"Field","name":{"kind":"Name","value":"labels"}},{"kind":"Field","name":{"kind":"Name","value":"subjectName"}},{"kind":"Field","name":{"kind":"Name","value":"subjectBornOn"}},{"kind":"Field","name":{"kind":"Name","value":"subjectNumbers"}},{"kind":"Field","name":{"kind":"Name","value":"collectedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reportedAt"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tube"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]} as unknown as DocumentNode<HealthResultsQuery, HealthResultsQueryVariables>;
export const HealthMessagesDocument = {"__meta__":{"hash":"26a5a545b6a7e69c7f03a51f084babe0c281a8ace0270befe919becb194efd8f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HealthMessages"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"laboratoryMessages"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"senderName"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"resultCount"}},{"kind":"Field","name":{"kind":"Name","value":"countedCount"}},{"kind":"Field","name":{"kind":"Name","value":"notCountedCount"}},{"kind":"Field","name":{"kind":"Name","value":"unmatchedCount"}},{"kind":"Field","name":{"kind":"Name","value":"repeatedCount"}},{"kind":"Field","name":{"kind":"Name","value":"answerCount"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"found"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<HealthMessagesQuery, HealthMessagesQueryVariables>;
export const HealthReceiveReportDocument = {"__meta__":{"hash":"a5e8ab07e1b745a540bc4003fa28b6d3cc919a3adade1ad12b3a3eccb2b1f165"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HealthReceiveReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReceiveLaboratoryReportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"receiveLaboratoryReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReceiveLaboratoryReportSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"isRepeated"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"countedCount"}},{"kind":"Field","name":{"kind":"Name","value":"unmatchedCount"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]}}]} as unknown as DocumentNode<HealthReceiveReportMutation, HealthReceiveReportMutationVariables>;
export const HealthStateTurnsDocument = {"__meta__":{"hash":"8a66c125b17f48c008d9e2ca385600eb353e4a26705c7810f001b36881d40018"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"HealthStateTurns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"healthStateChanged"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<HealthStateTurnsSubscription, HealthStateTurnsSubscriptionVariables>;
export const HealthArrivalsDocument = {"__meta__":{"hash":"5a65e6f27b86cfdf792fa6e3e6da80cde2fb43481dcacf33666521e1a2b0c286"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"HealthArrivals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"laboratoryResultReceived"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"resultId"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]} as unknown as DocumentNode<HealthArrivalsSubscription, HealthArrivalsSubscriptionVariables>;
export const HealthIsolationNewsDocument = {"__meta__":{"hash":"2351421c7198dbd94b78b09598fdfaacfd534a026cb28f175e185d8e013f703e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"HealthIsolationNews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isolationsChanged"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]} as unknown as DocumentNode<HealthIsolationNewsSubscription, HealthIsolationNewsSubscriptionVariables>;
export const HealthRoomNewsDocument = {"__meta__":{"hash":"ed7993f89745548695ad8a994acfdf42032c093a2ad3f3bddaffc6d0c2828b74"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"HealthRoomNews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"roomsChanged"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]} as unknown as DocumentNode<HealthRoomNewsSubscription, HealthRoomNewsSubscriptionVariables>;
export const HealthCaseNewsDocument = {"__meta__":{"hash":"56c6735e26672a9cc15cc13f4493afb307b9daef3ffe11e5c32f1c73511ead58"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"HealthCaseNews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"casesChanged"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode<HealthCaseNewsSubscription, HealthCaseNewsSubscriptionVariables>;
export const HealthRoomsDocument = {"__meta__":{"hash":"d2f0b94846729c4c3adecc9c112d2f2f213f00b65576439a247f14952619b434"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HealthRooms"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"occupants"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rooms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"buildings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"readyCount"}},{"kind":"Field","name":{"kind":"Name","value":"occupiedCount"}},{"kind":"Field","name":{"kind":"Name","value":"leavingCount"}},{"kind":"Field","name":{"kind":"Name","value":"disinfectedCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rooms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"floorCode"}},{"kind":"Field","name":{"kind":"Name","value":"buildingCode"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"isInService"}},{"kind":"Field","name":{"kind":"Name","value":"occupant"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"occupants"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"forecast"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"waitingCount"}},{"kind":"Field","name":{"kind":"Name","value":"expectedCount"}},{"kind":"Field","name":{"kind":"Name","value":"days"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"leavingCount"}},{"kind":"Field","name":{"kind":"Name","value":"readyCount"}},{"kind":"Field","name":{"kind":"Name","value":"shortCount"}}]}}]}}]}}]}}]} as unknown as DocumentNode<HealthRoomsQuery, HealthRoomsQueryVariables>;
export const HealthRoomDocument = {"__meta__":{"hash":"ea916cecb0cfef146ca62ff006ad496c21e061afdf0c7989d1ba197191417033"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HealthRoom"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"occupants"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"room"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"isInService"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fromState"}},{"kind":"Field","name":{"kind":"Name","value":"toState"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"occupant"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"occupants"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<HealthRoomQuery, HealthRoomQueryVariables>;
export const HealthReportRoomDisinfectedDocument = {"__meta__":{"hash":"8199df102a5a90f8cf5a4b619a7bbec6636c3db1a994a3f1adac8dcc2b6aad45"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HealthReportRoomDisinfected"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportRoomDisinfectedInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reportRoomDisinfected"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportRoomDisinfectedSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"room"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]}}]} as unknown as DocumentNode<HealthReportRoomDisinfectedMutation, HealthReportRoomDisinfectedMutationVariables>;
export const HealthReleaseRoomDocument = {"__meta__":{"hash":"3b747d36ba8753cb15c2bc5f641441bd5fe238f3ab13e784da22d7283b9ea594"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HealthReleaseRoom"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReleaseRoomInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"releaseRoom"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReleaseRoomSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"room"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]}}]} as unknown as DocumentNode<HealthReleaseRoomMutation, HealthReleaseRoomMutationVariables>;
export const HealthSendBackRoomDocument = {"__meta__":{"hash":"7f91c89281bd3f3078d989089091ba537ce64718592e35930e0f75ad6aecea53"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HealthSendBackRoom"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SendBackRoomInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"sendBackRoom"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SendBackRoomSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"room"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]}}]} as unknown as DocumentNode<HealthSendBackRoomMutation, HealthSendBackRoomMutationVariables>;
export const HealthPersonDocument = {"__meta__":{"hash":"701457b84a9f986e882ddb2452cb0e51474bab1501b8b041b4437a5fc2137f69"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HealthPerson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"number"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"results"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"personByNumber"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"number"},"value":{"kind":"Variable","name":{"kind":"Name","value":"number"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"college"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"residence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"healthState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"retestDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"policyVersion"}},{"kind":"Field","name":{"kind":"Name","value":"cause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reading"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"laboratoryResults"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"results"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"HealthResultRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HealthResultRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LaboratoryResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"analyte"}},{"kind":"Field","name":{"kind":"Name","value":"analyteName"}},{"kind":"Field","name":{"kind":"Name","value":"disease"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"laboratory"}},{"kind":"Field","name":{"kind":"Name","value":"labels"}},{"kind":"Field","name":{"kind":"Name","value":"subjectName"}},{"kind":"Field","name":{"kind":"Name","value":"subjectBornOn"}},{"kind":"Field","name":{"kind":"Name","value":"subjectNumbers"}},{"kind":"Field","name":{"kind":"Name","value":"collectedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reportedAt"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tube"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]} as unknown as DocumentNode<HealthPersonQuery, HealthPersonQueryVariables>;
export const HealthPersonIsolationDocument = {"__meta__":{"hash":"095c9952fb944e5aca47425c2ceaea07e121c4839428e10b157f74d49fcbd5a5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HealthPersonIsolation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"number"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"personByNumber"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"number"},"value":{"kind":"Variable","name":{"kind":"Name","value":"number"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isolation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"HealthIsolationRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HealthIsolationRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Isolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"residenceCode"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"turnsOn"}},{"kind":"Field","name":{"kind":"Name","value":"nextTestOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"room"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]} as unknown as DocumentNode<HealthPersonIsolationQuery, HealthPersonIsolationQueryVariables>;
export const HealthPersonPresenceDocument = {"__meta__":{"hash":"8bd06c1227032c9d3db73e020e7e8799db820fe54c096fa2af5bc93da00a844f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HealthPersonPresence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"personId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"until"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"presences"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"personId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"personId"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"seat"}},{"kind":"Field","name":{"kind":"Name","value":"slot"}},{"kind":"Field","name":{"kind":"Name","value":"enteredAt"}},{"kind":"Field","name":{"kind":"Name","value":"leftAt"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<HealthPersonPresenceQuery, HealthPersonPresenceQueryVariables>;
export const HealthPeopleInStateDocument = {"__meta__":{"hash":"3ed2c451923b470adb2bf6aae59bb58e0dfab045540f0538da9ae2e4ce48363a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HealthPeopleInState"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"state"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HealthStateName"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"peopleInState"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"state"},"value":{"kind":"Variable","name":{"kind":"Name","value":"state"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"college"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"state"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"retestDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"cause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reading"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<HealthPeopleInStateQuery, HealthPeopleInStateQueryVariables>;
export const HealthRoundsDocument = {"__meta__":{"hash":"c02065beb9b0846eaff52e7c30eab9f900e71e0e5a62d4213b70a5c485060464"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HealthRounds"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"testRounds"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"disease"}},{"kind":"Field","name":{"kind":"Name","value":"poolSize"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"opensAt"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}},{"kind":"Field","name":{"kind":"Name","value":"swabCount"}},{"kind":"Field","name":{"kind":"Name","value":"tubeCount"}},{"kind":"Field","name":{"kind":"Name","value":"positiveTubeCount"}},{"kind":"Field","name":{"kind":"Name","value":"pendingCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<HealthRoundsQuery, HealthRoundsQueryVariables>;
export const HealthRoundDocument = {"__meta__":{"hash":"725097a78efb3cf8cb9627c7dc249cc9ab3d4ac753c723300dd52891211bcf78"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HealthRound"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"testRound"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"disease"}},{"kind":"Field","name":{"kind":"Name","value":"analytes"}},{"kind":"Field","name":{"kind":"Name","value":"poolSize"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"opensAt"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}},{"kind":"Field","name":{"kind":"Name","value":"swabCount"}},{"kind":"Field","name":{"kind":"Name","value":"tubeCount"}},{"kind":"Field","name":{"kind":"Name","value":"positiveTubeCount"}},{"kind":"Field","name":{"kind":"Name","value":"pendingCount"}}]}}]}}]} as unknown as DocumentNode<HealthRoundQuery, HealthRoundQueryVariables>;
export const HealthRoundTubesDocument = {"__meta__":{"hash":"482d2658557694f7206cb47e9185eb59e94e3112ee35c00bd2f0781f0149ab62"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HealthRoundTubes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"round"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"statuses"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TubeStatus"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"tubes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"testRoundId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"round"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"statuses"},"value":{"kind":"Variable","name":{"kind":"Name","value":"statuses"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"swabCount"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sealedAt"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<HealthRoundTubesQuery, HealthRoundTubesQueryVariables>;
export const HealthOpenRoundDocument = {"__meta__":{"hash":"22294afcb2cb69e45cfb31b3f242e9173fd67059ca51eae6c3ba096f53a381b7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HealthOpenRound"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenTestRoundInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"openTestRound"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OpenTestRoundSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"testRound"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]}}]} as unknown as DocumentNode<HealthOpenRoundMutation, HealthOpenRoundMutationVariables>;
export const HealthCloseRoundDocument = {"__meta__":{"hash":"7b018e7526489845746825ab68c4bb2ac6db4193cbba30f746cddfa671dddf86"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HealthCloseRound"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CloseTestRoundInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"closeTestRound"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CloseTestRoundSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"testRound"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]}}]} as unknown as DocumentNode<HealthCloseRoundMutation, HealthCloseRoundMutationVariables>;
export const HealthOpenTubeDocument = {"__meta__":{"hash":"6e124aabad3c54bfb025794ba1c4bb41c77387a806ef7c01a6c70153931cc676"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HealthOpenTube"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenTubeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"openTube"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OpenTubeSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"tube"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]}}]} as unknown as DocumentNode<HealthOpenTubeMutation, HealthOpenTubeMutationVariables>;
export const HealthTubesDocument = {"__meta__":{"hash":"9d69b9649ec4ba4c0785e0fe6fc46311baa5b7b3c3a4bb6bbf2dca64b4845237"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HealthTubes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"statuses"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TubeStatus"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"tubes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"statuses"},"value":{"kind":"Variable","name":{"kind":"Name","value":"statuses"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"swabCount"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sealedAt"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}},{"kind":"Field","name":{"kind":"Name","value":"round"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<HealthTubesQuery, HealthTubesQueryVariables>;
export const HealthTubeDocument = {"__meta__":{"hash":"78b3ff735db91d4fcef43a348d3231ad0768a26b9e4768e1624b87e7dddfdb86"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HealthTube"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"label"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"tube"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"label"},"value":{"kind":"Variable","name":{"kind":"Name","value":"label"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"swabCount"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sealedAt"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}},{"kind":"Field","name":{"kind":"Name","value":"round"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"swabs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"takenAt"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<HealthTubeQuery, HealthTubeQueryVariables>;
export const HealthAddSwabDocument = {"__meta__":{"hash":"0388c7e48fea69a34bca3ae614d27432dc46ed629e7bb9989c05f2e22af14a81"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HealthAddSwab"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddSwabInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"addSwab"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AddSwabSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"tube"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"swabCount"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]}}]} as unknown as DocumentNode<HealthAddSwabMutation, HealthAddSwabMutationVariables>;
export const HealthSealTubeDocument = {"__meta__":{"hash":"222e3e5bd0e509adf8d17cc6bf2194f549b41186825b5f554f3bd427aa84edcc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HealthSealTube"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SealTubeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"sealTube"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SealTubeSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"tube"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"sealedAt"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]}}]} as unknown as DocumentNode<HealthSealTubeMutation, HealthSealTubeMutationVariables>;
export const HealthUnmatchedDocument = {"__meta__":{"hash":"b9eceaf773a75dda37c61794853cee7987f97ef3ee6d2f8bf5d10de2fa2d5021"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HealthUnmatched"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"laboratoryResults"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"outcomes"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"UNMATCHED"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"OLDEST"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"HealthResultRow"}},{"kind":"Field","name":{"kind":"Name","value":"suggestions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"college"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HealthResultRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LaboratoryResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"analyte"}},{"kind":"Field","name":{"kind":"Name","value":"analyteName"}},{"kind":"Field","name":{"kind":"Name","value":"disease"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"laboratory"}},{"kind":"Field","name":{"kind":"Name","value":"labels"}},{"kind":"Field","name":{"kind":"Name","value":"subjectName"}},{"kind":"Field","name":{"kind":"Name","value":"subjectBornOn"}},{"kind":"Field","name":{"kind":"Name","value":"subjectNumbers"}},{"kind":"Field","name":{"kind":"Name","value":"collectedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reportedAt"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tube"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]} as unknown as DocumentNode<HealthUnmatchedQuery, HealthUnmatchedQueryVariables>;
export const HealthMatchResultDocument = {"__meta__":{"hash":"49f7650f96152903787bc0c21e5e340b4bef5c69f713846daaeeaf663195d4fd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HealthMatchResult"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MatchResultInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"matchResult"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MatchResultSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]}}]} as unknown as DocumentNode<HealthMatchResultMutation, HealthMatchResultMutationVariables>;
export const HealthDismissResultDocument = {"__meta__":{"hash":"2ea4c5e9be55f51943c5a6c635cf3a74a4ac2cb5c39ab453435f2cf19c8f5669"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HealthDismissResult"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DismissResultInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"dismissResult"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DismissResultSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]}}]} as unknown as DocumentNode<HealthDismissResultMutation, HealthDismissResultMutationVariables>;