/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Which interview goes back to its room. 恢复线下 */
export type AcceptReturnInput = {
  /** Id of the interview. */
  interviewId: string | number;
};

/** Who was told on the telephone. 电话告知 */
export type AcknowledgeNoticeInput = {
  /** Id of the notice. */
  noticeId: string | number;
  /** Name of whoever answered. */
  spokeWith: string;
};

/** Whom to call from now on. 变更联系人 */
export type AmendContactInput = {
  /** Whom to call from now on. */
  contactName: string;
  /** Where they answer. */
  contactPhone: string;
  /** Id of the employer. */
  employerId: string | number;
};

/** Which interview does not take place, and why. 取消面试 */
export type CancelInterviewInput = {
  /** Id of the interview. */
  interviewId: string | number;
  /** 2 to 200 characters; kept in the history. */
  reason: string;
};

/** Where notices are sent from now on. 变更通知地址 */
export type ChangeEndpointInput = {
  /** Id of the employer. */
  employerId: string | number;
  /** Public https address; null to call the employer instead. Entering one puts a switched-off endpoint to use again. */
  endpointUrl?: string | null | undefined;
};

/** Which interview stays online. 保持线上 */
export type DeclineReturnInput = {
  /** Id of the interview. */
  interviewId: string | number;
};

/** With what somebody graduates. 学历层次 */
export type Degree =
  /** 专科 */
  | 'ASSOCIATE'
  /** 本科 */
  | 'BACHELOR'
  /** 博士 */
  | 'DOCTOR'
  /** 硕士 */
  | 'MASTER';

/** By what rates are told apart. 统计口径 */
export type DestinationRateGroup =
  /** 学院 */
  | 'COLLEGE'
  /** 学历层次 */
  | 'DEGREE'
  /** 专业 */
  | 'MAJOR'
  /** The whole university. 全校 */
  | 'WHOLE';

/** Which employers; conditions that are left out or null do not count. 筛选 */
export type EmployerFilter = {
  /** False: those that have to be called, because they have no endpoint in use. */
  hasEndpoint?: boolean | null | undefined;
  /** Part of the name or of the credit code. */
  search?: string | null | undefined;
};

/** A file sent inside the request. 上传文件 */
export type FileInput = {
  /** The bytes in base64 (standard or URL alphabet). */
  base64: string;
  /** File name with its ending, such as "roster.xlsx". */
  name: string;
};

/** Which graduates; conditions that are left out or null do not count. 筛选 */
export type GraduateFilter = {
  /** Whose destination has one of these codes. */
  codes?: Array<string> | null | undefined;
  /** Of this year. */
  cohort?: number | null | undefined;
  /** Of this college. */
  collegeId?: string | number | null | undefined;
  /** Who graduates with this. */
  degree?: Degree | null | undefined;
  /** False: those without a destination that counts, of whom nothing is on record included. */
  isPlaced?: boolean | null | undefined;
  /** Of this major. */
  majorId?: string | number | null | undefined;
  /** Part of the name or student number. */
  search?: string | null | undefined;
};

/** What happened to an interview. 变更类型 */
export type InterviewChangeKind =
  /** It was called off. */
  | 'CANCELLED'
  /** Its outcome was recorded. */
  | 'HELD'
  /** The graduate attends online at that time. */
  | 'MOVED_ONLINE'
  /** The graduate attends online again; the offer no longer stands. */
  | 'OFFER_WITHDRAWN'
  /** An officer changed its time, room or form. */
  | 'RESCHEDULED'
  /** It went back to its room. */
  | 'RETURNED'
  /** It stays online although the graduate may come. */
  | 'RETURN_DECLINED'
  /** The graduate may come again; going back is offered. */
  | 'RETURN_OFFERED'
  /** It was agreed. */
  | 'SCHEDULED';

/** Which interviews; conditions that are left out or null do not count. 筛选 */
export type InterviewFilter = {
  /** With this employer. */
  employerId?: string | number | null | undefined;
  /** That end after this. */
  from?: string | null | undefined;
  /** Of this graduate. */
  graduateId?: string | number | null | undefined;
  /** True: those that are online because the graduate attends online at that time. */
  isMovedOnline?: boolean | null | undefined;
  /** True: those whose return on site is offered and not answered. */
  isReturnOffered?: boolean | null | undefined;
  /** On site or online; both unless given. */
  mode?: InterviewMode | null | undefined;
  /** Part of the graduate's name or number, or of the employer's name. */
  search?: string | null | undefined;
  /** With one of these. */
  statuses?: Array<InterviewStatus> | null | undefined;
};

/** Where both sides meet. 面试形式 */
export type InterviewMode =
  /** By a meeting link. 线上 */
  | 'ONLINE'
  /** In a room on campus. 线下 */
  | 'ON_SITE';

/** Which notices; conditions that are left out or null do not count. 筛选 */
export type InterviewNoticeFilter = {
  /** Of this interview. */
  interviewId?: string | number | null | undefined;
  /** With one of these. */
  statuses?: Array<InterviewNoticeStatus> | null | undefined;
};

/** What an employer is told; in a webhook the type is in brackets. 通知类型 */
export type InterviewNoticeKind =
  /** It takes place in its room (interview.back-on-site). */
  | 'BACK_ON_SITE'
  /** It does not take place (interview.cancelled). */
  | 'CANCELLED'
  /** The interview takes place online (interview.moved-online). */
  | 'MOVED_ONLINE'
  /** Its time or room is another (interview.rescheduled). */
  | 'RESCHEDULED';

/** Whether the employer knows. 通知状态 */
export type InterviewNoticeStatus =
  /** Somebody called. */
  | 'ACKNOWLEDGED'
  /** The employer's system took it. */
  | 'DELIVERED'
  /** Every attempt failed; somebody has to call. */
  | 'FAILED'
  /** On its way: sent at once, and again until it is taken. */
  | 'PENDING'
  /** The employer has no endpoint in use; somebody has to call. */
  | 'TO_PHONE';

/** What an interview came to. 面试结果 */
export type InterviewOutcome =
  /** The graduate did not come. */
  | 'ABSENT'
  /** The employer does not go on. */
  | 'DECLINED_BY_EMPLOYER'
  /** The graduate does not go on. */
  | 'DECLINED_BY_GRADUATE'
  /** Both sides meet again. */
  | 'NEXT_ROUND'
  /** The graduate is offered the position. */
  | 'OFFER';

/** Whether an interview that isolation put online goes back to its room. 恢复线下 */
export type InterviewReturn =
  /** It did. */
  | 'ACCEPTED'
  /** It stays online. */
  | 'DECLINED'
  /** It could; an officer decides with the employer. */
  | 'OFFERED';

/** Where an interview is on its way. 面试状态 */
export type InterviewStatus =
  /** Does not take place. */
  | 'CANCELLED'
  /** Took place, or should have; it has an outcome. */
  | 'HELD'
  /** Stands, but at another time, in another room or another form than first agreed. */
  | 'MOVED'
  /** Stands as first agreed. */
  | 'PLANNED';

/** When and how an interview takes place from now on; what is left out or null stays. 调整面试 */
export type MoveInterviewInput = {
  /** Id of the interview. */
  interviewId: string | number;
  /** https meeting link; one is made when it goes online without. */
  link?: string | null | undefined;
  /** 10 to 480. */
  minutes?: number | null | undefined;
  /** As it is unless given. */
  mode?: InterviewMode | null | undefined;
  /** Why, 2 to 200 characters; kept in the history. */
  reason: string;
  /** Code on the door; needed when it goes on site. */
  roomCode?: string | null | undefined;
  /** A time to come. */
  startsAt?: string | null | undefined;
};

/** Level of a unit. 单位层级 */
export type OrgUnitKind =
  /** Administrative class. 班级 */
  | 'CLASS'
  /** Has students; a scope of administrators. 学院 */
  | 'COLLEGE'
  /** Has staff only, or a section of such a unit. 部门 */
  | 'DEPARTMENT'
  /** Programme of a college. 专业 */
  | 'MAJOR'
  /** The university itself, above all others. 学校 */
  | 'UNIVERSITY';

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

/** Where a graduate goes from now on. 毕业去向 */
export type RecordDestinationInput = {
  /** Two digits of the Ministry of Education's list; see `destinationCodes`. */
  code: string;
  /** The day on the evidence; not one to come. */
  decidedOn: string;
  /** What proves it, 4 to 500 characters; see `destinationCodes`. */
  evidence: string;
  /** The document, scanned: PDF, JPEG or PNG of at most 5 MB. */
  file?: FileInput | null | undefined;
  /** Id of the graduate. */
  graduateId: string | number;
  /** Repeat it to be answered once however often you send. */
  idempotencyKey?: string | null | undefined;
  /** Employer, school or programme; needed where the code says so. */
  organisation?: string | null | undefined;
};

/** What an interview came to. 面试结果 */
export type RecordInterviewOutcomeInput = {
  /** Id of the interview. */
  interviewId: string | number;
  /** What else is to be known. */
  note?: string | null | undefined;
  /** How it ended. */
  outcome: InterviewOutcome;
};

/** An employer that is not in the list yet. 新用人单位 */
export type RegisterEmployerInput = {
  /** Whom to call. */
  contactName: string;
  /** Where they answer. */
  contactPhone: string;
  /** Unified social credit code (GB 32100), unlike every other; also what makes a repetition harmless. */
  creditCode: string;
  /** Public https address that takes signed notices; null when the employer is called instead. */
  endpointUrl?: string | null | undefined;
  /** 2 to 100 characters, as on the business licence. */
  name: string;
};

/** A class that leaves the university. 毕业班 */
export type RegisterGraduatesInput = {
  /** Id of the class (OrgUnit); its active students become graduates. */
  classId: string | number;
  /** Year of graduation, from five years back to three ahead. */
  cohort: number;
  /** With what they graduate. */
  degree: Degree;
  /** Repeat it to be answered once however often you send. */
  idempotencyKey?: string | null | undefined;
  /** Id of the major (OrgUnit) by which rates are counted; null when the class has none. */
  majorId?: string | number | null | undefined;
};

/** Which notice is sent again. 重新发送 */
export type ResendNoticeInput = {
  /** Id of the notice. */
  noticeId: string | number;
};

/** Which employer gets a new signing secret. 更换密钥 */
export type RotateWebhookSecretInput = {
  /** Id of the employer. */
  employerId: string | number;
};

/** An interview that both sides agreed on. 新面试 */
export type ScheduleInterviewInput = {
  /** Id of the employer. */
  employerId: string | number;
  /** Id of the graduate. */
  graduateId: string | number;
  /** Repeat it to be answered once however often you send. */
  idempotencyKey?: string | null | undefined;
  /** https meeting link; one is made when left out, ignored on site. */
  link?: string | null | undefined;
  /** 10 to 480. */
  minutes: number;
  /** On site needs a room, online a link. */
  mode: InterviewMode;
  /** What it is for, 1 to 200 characters. */
  position: string;
  /** Code on the door; needed on site, ignored online. */
  roomCode?: string | null | undefined;
  /** A time to come. */
  startsAt: string;
};

export type EmploymentEmployerRowFragment = { __typename: 'Employer', id: string, name: string, creditCode: string, contactName: string, contactPhone: string, endpointUrl: string | null, endpointDisabledAt: string | null, registeredAt: string };

export type EmploymentEmployersQueryVariables = Exact<{
  filter?: EmployerFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type EmploymentEmployersQuery = { __typename: 'Query', employers: { __typename: 'EmployerConnection', totalCount: number | null, nodes: Array<{ __typename: 'Employer', id: string, name: string, creditCode: string, contactName: string, contactPhone: string, endpointUrl: string | null, endpointDisabledAt: string | null, registeredAt: string }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type EmploymentRegisterEmployerMutationVariables = Exact<{
  input: RegisterEmployerInput;
}>;


export type EmploymentRegisterEmployerMutation = { __typename: 'Mutation', registerEmployer:
    | { __typename: 'Refused', problems: Array<{ __typename: 'Problem', code: ProblemCode, message: string, path: Array<string> | null }> }
    | { __typename: 'RegisterEmployerSuccess', webhookSecret: string | null, employer: { __typename: 'Employer', id: string, name: string, creditCode: string, contactName: string, contactPhone: string, endpointUrl: string | null, endpointDisabledAt: string | null, registeredAt: string } }
   };

export type EmploymentAmendContactMutationVariables = Exact<{
  input: AmendContactInput;
}>;


export type EmploymentAmendContactMutation = { __typename: 'Mutation', amendContact:
    | { __typename: 'AmendContactSuccess', employer: { __typename: 'Employer', id: string, name: string, creditCode: string, contactName: string, contactPhone: string, endpointUrl: string | null, endpointDisabledAt: string | null, registeredAt: string } }
    | { __typename: 'Refused', problems: Array<{ __typename: 'Problem', code: ProblemCode, message: string, path: Array<string> | null }> }
   };

export type EmploymentChangeEndpointMutationVariables = Exact<{
  input: ChangeEndpointInput;
}>;


export type EmploymentChangeEndpointMutation = { __typename: 'Mutation', changeEndpoint:
    | { __typename: 'ChangeEndpointSuccess', webhookSecret: string | null, employer: { __typename: 'Employer', id: string, name: string, creditCode: string, contactName: string, contactPhone: string, endpointUrl: string | null, endpointDisabledAt: string | null, registeredAt: string } }
    | { __typename: 'Refused', problems: Array<{ __typename: 'Problem', code: ProblemCode, message: string, path: Array<string> | null }> }
   };

export type EmploymentRotateSecretMutationVariables = Exact<{
  input: RotateWebhookSecretInput;
}>;


export type EmploymentRotateSecretMutation = { __typename: 'Mutation', rotateWebhookSecret:
    | { __typename: 'Refused', problems: Array<{ __typename: 'Problem', code: ProblemCode, message: string, path: Array<string> | null }> }
    | { __typename: 'RotateWebhookSecretSuccess', webhookSecret: string, employer: { __typename: 'Employer', id: string, name: string, creditCode: string, contactName: string, contactPhone: string, endpointUrl: string | null, endpointDisabledAt: string | null, registeredAt: string } }
   };

export type EmploymentGraduateRowFragment = { __typename: 'Graduate', id: string, number: string, name: string, cohort: number, degree: Degree, college: { __typename: 'OrgUnit', id: string, name: string } | null, major: { __typename: 'OrgUnit', id: string, name: string } | null, destination: { __typename: 'Destination', id: string, code: string, organisation: string | null, evidence: string, fileName: string | null, decidedOn: string, recordedAt: string } | null };

export type EmploymentGraduatesQueryVariables = Exact<{
  filter?: GraduateFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type EmploymentGraduatesQuery = { __typename: 'Query', graduates: { __typename: 'GraduateConnection', totalCount: number | null, nodes: Array<{ __typename: 'Graduate', id: string, number: string, name: string, cohort: number, degree: Degree, college: { __typename: 'OrgUnit', id: string, name: string } | null, major: { __typename: 'OrgUnit', id: string, name: string } | null, destination: { __typename: 'Destination', id: string, code: string, organisation: string | null, evidence: string, fileName: string | null, decidedOn: string, recordedAt: string } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type EmploymentGraduateHistoryQueryVariables = Exact<{
  id: string | number;
}>;


export type EmploymentGraduateHistoryQuery = { __typename: 'Query', graduate: { __typename: 'Graduate', id: string, destinations: Array<{ __typename: 'Destination', id: string, code: string, organisation: string | null, evidence: string, fileName: string | null, decidedOn: string, recordedAt: string, endedAt: string | null }> } | null };

export type EmploymentDestinationCodesQueryVariables = Exact<{ [key: string]: never; }>;


export type EmploymentDestinationCodesQuery = { __typename: 'Query', destinationCodes: Array<{ __typename: 'DestinationKind', code: string, name: string, nameEnglish: string, evidence: string, evidenceEnglish: string, needsOrganisation: boolean, isPlaced: boolean }> };

export type EmploymentRatesQueryVariables = Exact<{
  by: DestinationRateGroup;
}>;


export type EmploymentRatesQuery = { __typename: 'Query', destinationRates: Array<{ __typename: 'DestinationRate', cohort: number, degree: Degree | null, total: number, placed: number, percent: number | null, unit: { __typename: 'OrgUnit', id: string, name: string } | null, codes: Array<{ __typename: 'DestinationCount', code: string | null, count: number }> }> };

export type EmploymentEvidenceFileQueryVariables = Exact<{
  destinationId: string | number;
}>;


export type EmploymentEvidenceFileQuery = { __typename: 'Query', evidenceFile: { __typename: 'File', name: string, mediaType: string, base64: string } | null };

export type EmploymentUnitsQueryVariables = Exact<{
  parentId?: string | number | null | undefined;
}>;


export type EmploymentUnitsQuery = { __typename: 'Query', orgUnits: Array<{ __typename: 'OrgUnit', id: string, name: string, kind: OrgUnitKind, path: string }> };

export type EmploymentRecordDestinationMutationVariables = Exact<{
  input: RecordDestinationInput;
}>;


export type EmploymentRecordDestinationMutation = { __typename: 'Mutation', recordDestination:
    | { __typename: 'RecordDestinationSuccess', graduate: { __typename: 'Graduate', id: string, number: string, name: string, cohort: number, degree: Degree, college: { __typename: 'OrgUnit', id: string, name: string } | null, major: { __typename: 'OrgUnit', id: string, name: string } | null, destination: { __typename: 'Destination', id: string, code: string, organisation: string | null, evidence: string, fileName: string | null, decidedOn: string, recordedAt: string } | null } }
    | { __typename: 'Refused', problems: Array<{ __typename: 'Problem', code: ProblemCode, message: string, path: Array<string> | null }> }
   };

export type EmploymentRegisterGraduatesMutationVariables = Exact<{
  input: RegisterGraduatesInput;
}>;


export type EmploymentRegisterGraduatesMutation = { __typename: 'Mutation', registerGraduates:
    | { __typename: 'Refused', problems: Array<{ __typename: 'Problem', code: ProblemCode, message: string, path: Array<string> | null }> }
    | { __typename: 'RegisterGraduatesSuccess', registeredCount: number, knownCount: number }
   };

export type EmploymentHomeQueryVariables = Exact<{ [key: string]: never; }>;


export type EmploymentHomeQuery = { __typename: 'Query', interviewSummary: { __typename: 'InterviewSummary', upcomingCount: number, onSiteCount: number, onlineCount: number, movedOnlineCount: number, unacknowledgedNoticeCount: number } | null };

export type EmploymentInterviewRowFragment = { __typename: 'Interview', id: string, position: string, startsAt: string, endsAt: string, mode: InterviewMode, roomCode: string | null, leftRoomCode: string | null, link: string | null, status: InterviewStatus, outcome: InterviewOutcome | null, outcomeNote: string | null, movedOnlineAt: string | null, returnState: InterviewReturn | null, graduate: { __typename: 'Graduate', id: string, number: string, name: string, attendsOnline: boolean, onlineUntil: string | null, college: { __typename: 'OrgUnit', id: string, name: string } | null }, employer: { __typename: 'Employer', id: string, name: string, contactName: string, contactPhone: string } };

export type EmploymentInterviewsQueryVariables = Exact<{
  filter?: InterviewFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type EmploymentInterviewsQuery = { __typename: 'Query', interviews: { __typename: 'InterviewConnection', totalCount: number | null, nodes: Array<{ __typename: 'Interview', id: string, position: string, startsAt: string, endsAt: string, mode: InterviewMode, roomCode: string | null, leftRoomCode: string | null, link: string | null, status: InterviewStatus, outcome: InterviewOutcome | null, outcomeNote: string | null, movedOnlineAt: string | null, returnState: InterviewReturn | null, graduate: { __typename: 'Graduate', id: string, number: string, name: string, attendsOnline: boolean, onlineUntil: string | null, college: { __typename: 'OrgUnit', id: string, name: string } | null }, employer: { __typename: 'Employer', id: string, name: string, contactName: string, contactPhone: string } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type EmploymentInterviewHistoryQueryVariables = Exact<{
  id: string | number;
}>;


export type EmploymentInterviewHistoryQuery = { __typename: 'Query', interview: { __typename: 'Interview', id: string, room: { __typename: 'Place', code: string, name: string, path: Array<string> } | null, changes: Array<{ __typename: 'InterviewChange', id: string, kind: InterviewChangeKind, at: string, reason: string | null, startsAt: string, mode: InterviewMode, roomCode: string | null }> } | null };

export type EmploymentFindGraduatesQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type EmploymentFindGraduatesQuery = { __typename: 'Query', graduates: { __typename: 'GraduateConnection', nodes: Array<{ __typename: 'Graduate', id: string, number: string, name: string, attendsOnline: boolean, onlineUntil: string | null }> } };

export type EmploymentFindEmployersQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type EmploymentFindEmployersQuery = { __typename: 'Query', employers: { __typename: 'EmployerConnection', nodes: Array<{ __typename: 'Employer', id: string, name: string, creditCode: string }> } };

export type EmploymentScheduleInterviewMutationVariables = Exact<{
  input: ScheduleInterviewInput;
}>;


export type EmploymentScheduleInterviewMutation = { __typename: 'Mutation', scheduleInterview:
    | { __typename: 'Refused', problems: Array<{ __typename: 'Problem', code: ProblemCode, message: string, path: Array<string> | null }> }
    | { __typename: 'ScheduleInterviewSuccess', interview: { __typename: 'Interview', id: string } }
   };

export type EmploymentMoveInterviewMutationVariables = Exact<{
  input: MoveInterviewInput;
}>;


export type EmploymentMoveInterviewMutation = { __typename: 'Mutation', moveInterview:
    | { __typename: 'MoveInterviewSuccess', interview: { __typename: 'Interview', id: string, position: string, startsAt: string, endsAt: string, mode: InterviewMode, roomCode: string | null, leftRoomCode: string | null, link: string | null, status: InterviewStatus, outcome: InterviewOutcome | null, outcomeNote: string | null, movedOnlineAt: string | null, returnState: InterviewReturn | null, graduate: { __typename: 'Graduate', id: string, number: string, name: string, attendsOnline: boolean, onlineUntil: string | null, college: { __typename: 'OrgUnit', id: string, name: string } | null }, employer: { __typename: 'Employer', id: string, name: string, contactName: string, contactPhone: string } } }
    | { __typename: 'Refused', problems: Array<{ __typename: 'Problem', code: ProblemCode, message: string, path: Array<string> | null }> }
   };

export type EmploymentCancelInterviewMutationVariables = Exact<{
  input: CancelInterviewInput;
}>;


export type EmploymentCancelInterviewMutation = { __typename: 'Mutation', cancelInterview:
    | { __typename: 'CancelInterviewSuccess', interview: { __typename: 'Interview', id: string, position: string, startsAt: string, endsAt: string, mode: InterviewMode, roomCode: string | null, leftRoomCode: string | null, link: string | null, status: InterviewStatus, outcome: InterviewOutcome | null, outcomeNote: string | null, movedOnlineAt: string | null, returnState: InterviewReturn | null, graduate: { __typename: 'Graduate', id: string, number: string, name: string, attendsOnline: boolean, onlineUntil: string | null, college: { __typename: 'OrgUnit', id: string, name: string } | null }, employer: { __typename: 'Employer', id: string, name: string, contactName: string, contactPhone: string } } }
    | { __typename: 'Refused', problems: Array<{ __typename: 'Problem', code: ProblemCode, message: string, path: Array<string> | null }> }
   };

export type EmploymentRecordOutcomeMutationVariables = Exact<{
  input: RecordInterviewOutcomeInput;
}>;


export type EmploymentRecordOutcomeMutation = { __typename: 'Mutation', recordInterviewOutcome:
    | { __typename: 'RecordInterviewOutcomeSuccess', interview: { __typename: 'Interview', id: string, position: string, startsAt: string, endsAt: string, mode: InterviewMode, roomCode: string | null, leftRoomCode: string | null, link: string | null, status: InterviewStatus, outcome: InterviewOutcome | null, outcomeNote: string | null, movedOnlineAt: string | null, returnState: InterviewReturn | null, graduate: { __typename: 'Graduate', id: string, number: string, name: string, attendsOnline: boolean, onlineUntil: string | null, college: { __typename: 'OrgUnit', id: string, name: string } | null }, employer: { __typename: 'Employer', id: string, name: string, contactName: string, contactPhone: string } } }
    | { __typename: 'Refused', problems: Array<{ __typename: 'Problem', code: ProblemCode, message: string, path: Array<string> | null }> }
   };

export type EmploymentAcceptReturnMutationVariables = Exact<{
  input: AcceptReturnInput;
}>;


export type EmploymentAcceptReturnMutation = { __typename: 'Mutation', acceptReturn:
    | { __typename: 'AcceptReturnSuccess', interview: { __typename: 'Interview', id: string, position: string, startsAt: string, endsAt: string, mode: InterviewMode, roomCode: string | null, leftRoomCode: string | null, link: string | null, status: InterviewStatus, outcome: InterviewOutcome | null, outcomeNote: string | null, movedOnlineAt: string | null, returnState: InterviewReturn | null, graduate: { __typename: 'Graduate', id: string, number: string, name: string, attendsOnline: boolean, onlineUntil: string | null, college: { __typename: 'OrgUnit', id: string, name: string } | null }, employer: { __typename: 'Employer', id: string, name: string, contactName: string, contactPhone: string } } }
    | { __typename: 'Refused', problems: Array<{ __typename: 'Problem', code: ProblemCode, message: string, path: Array<string> | null }> }
   };

export type EmploymentDeclineReturnMutationVariables = Exact<{
  input: DeclineReturnInput;
}>;


export type EmploymentDeclineReturnMutation = { __typename: 'Mutation', declineReturn:
    | { __typename: 'DeclineReturnSuccess', interview: { __typename: 'Interview', id: string, position: string, startsAt: string, endsAt: string, mode: InterviewMode, roomCode: string | null, leftRoomCode: string | null, link: string | null, status: InterviewStatus, outcome: InterviewOutcome | null, outcomeNote: string | null, movedOnlineAt: string | null, returnState: InterviewReturn | null, graduate: { __typename: 'Graduate', id: string, number: string, name: string, attendsOnline: boolean, onlineUntil: string | null, college: { __typename: 'OrgUnit', id: string, name: string } | null }, employer: { __typename: 'Employer', id: string, name: string, contactName: string, contactPhone: string } } }
    | { __typename: 'Refused', problems: Array<{ __typename: 'Problem', code: ProblemCode, message: string, path: Array<string> | null }> }
   };

export type EmploymentInterviewNewsSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type EmploymentInterviewNewsSubscription = { interviewChanged: { __typename: 'InterviewNews', interviewId: string, kind: InterviewChangeKind, mode: InterviewMode } };

export type EmploymentNoticeNewsSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type EmploymentNoticeNewsSubscription = { interviewNoticeChanged: { __typename: 'InterviewNoticeNews', noticeId: string, status: InterviewNoticeStatus } };

export type EmploymentDestinationNewsSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type EmploymentDestinationNewsSubscription = { destinationRecorded: { __typename: 'DestinationNews', graduateId: string, code: string } };

export type EmploymentNoticeRowFragment = { __typename: 'InterviewNotice', id: string, kind: InterviewNoticeKind, status: InterviewNoticeStatus, attempts: number, nextAttemptAt: string | null, lastAttemptAt: string | null, lastError: string | null, deliveredAt: string | null, acknowledgedAt: string | null, spokeWith: string | null, writtenAt: string, employer: { __typename: 'Employer', id: string, name: string, contactName: string, contactPhone: string, endpointUrl: string | null, endpointDisabledAt: string | null }, interview: { __typename: 'Interview', id: string, position: string, startsAt: string, mode: InterviewMode, link: string | null, roomCode: string | null, graduate: { __typename: 'Graduate', id: string, name: string, number: string } } };

export type EmploymentNoticesQueryVariables = Exact<{
  filter?: InterviewNoticeFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type EmploymentNoticesQuery = { __typename: 'Query', interviewNotices: { __typename: 'InterviewNoticeConnection', totalCount: number | null, nodes: Array<{ __typename: 'InterviewNotice', id: string, kind: InterviewNoticeKind, status: InterviewNoticeStatus, attempts: number, nextAttemptAt: string | null, lastAttemptAt: string | null, lastError: string | null, deliveredAt: string | null, acknowledgedAt: string | null, spokeWith: string | null, writtenAt: string, employer: { __typename: 'Employer', id: string, name: string, contactName: string, contactPhone: string, endpointUrl: string | null, endpointDisabledAt: string | null }, interview: { __typename: 'Interview', id: string, position: string, startsAt: string, mode: InterviewMode, link: string | null, roomCode: string | null, graduate: { __typename: 'Graduate', id: string, name: string, number: string } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type EmploymentResendNoticeMutationVariables = Exact<{
  input: ResendNoticeInput;
}>;


export type EmploymentResendNoticeMutation = { __typename: 'Mutation', resendNotice:
    | { __typename: 'Refused', problems: Array<{ __typename: 'Problem', code: ProblemCode, message: string, path: Array<string> | null }> }
    | { __typename: 'ResendNoticeSuccess', notice: { __typename: 'InterviewNotice', id: string, kind: InterviewNoticeKind, status: InterviewNoticeStatus, attempts: number, nextAttemptAt: string | null, lastAttemptAt: string | null, lastError: string | null, deliveredAt: string | null, acknowledgedAt: string | null, spokeWith: string | null, writtenAt: string, employer: { __typename: 'Employer', id: string, name: string, contactName: string, contactPhone: string, endpointUrl: string | null, endpointDisabledAt: string | null }, interview: { __typename: 'Interview', id: string, position: string, startsAt: string, mode: InterviewMode, link: string | null, roomCode: string | null, graduate: { __typename: 'Graduate', id: string, name: string, number: string } } } }
   };

export type EmploymentAcknowledgeNoticeMutationVariables = Exact<{
  input: AcknowledgeNoticeInput;
}>;


export type EmploymentAcknowledgeNoticeMutation = { __typename: 'Mutation', acknowledgeNotice:
    | { __typename: 'AcknowledgeNoticeSuccess', notice: { __typename: 'InterviewNotice', id: string, kind: InterviewNoticeKind, status: InterviewNoticeStatus, attempts: number, nextAttemptAt: string | null, lastAttemptAt: string | null, lastError: string | null, deliveredAt: string | null, acknowledgedAt: string | null, spokeWith: string | null, writtenAt: string, employer: { __typename: 'Employer', id: string, name: string, contactName: string, contactPhone: string, endpointUrl: string | null, endpointDisabledAt: string | null }, interview: { __typename: 'Interview', id: string, position: string, startsAt: string, mode: InterviewMode, link: string | null, roomCode: string | null, graduate: { __typename: 'Graduate', id: string, name: string, number: string } } } }
    | { __typename: 'Refused', problems: Array<{ __typename: 'Problem', code: ProblemCode, message: string, path: Array<string> | null }> }
   };

export const EmploymentEmployerRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EmploymentEmployerRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Employer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"creditCode"}},{"kind":"Field","name":{"kind":"Name","value":"contactName"}},{"kind":"Field","name":{"kind":"Name","value":"contactPhone"}},{"kind":"Field","name":{"kind":"Name","value":"endpointUrl"}},{"kind":"Field","name":{"kind":"Name","value":"endpointDisabledAt"}},{"kind":"Field","name":{"kind":"Name","value":"registeredAt"}}]}}]} as unknown as DocumentNode<EmploymentEmployerRowFragment, unknown>;
export const EmploymentGraduateRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EmploymentGraduateRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Graduate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"cohort"}},{"kind":"Field","name":{"kind":"Name","value":"degree"}},{"kind":"Field","name":{"kind":"Name","value":"college"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"major"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"destination"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}}]}}]}}]} as unknown as DocumentNode<EmploymentGraduateRowFragment, unknown>;
export const EmploymentInterviewRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EmploymentInterviewRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Interview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"roomCode"}},{"kind":"Field","name":{"kind":"Name","value":"leftRoomCode"}},{"kind":"Field","name":{"kind":"Name","value":"link"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"outcomeNote"}},{"kind":"Field","name":{"kind":"Name","value":"movedOnlineAt"}},{"kind":"Field","name":{"kind":"Name","value":"returnState"}},{"kind":"Field","name":{"kind":"Name","value":"graduate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"attendsOnline"}},{"kind":"Field","name":{"kind":"Name","value":"onlineUntil"}},{"kind":"Field","name":{"kind":"Name","value":"college"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"employer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"contactName"}},{"kind":"Field","name":{"kind":"Name","value":"contactPhone"}}]}}]}}]} as unknown as DocumentNode<EmploymentInterviewRowFragment, unknown>;
export const EmploymentNoticeRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EmploymentNoticeRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InterviewNotice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"}},{"kind":"Field","name":{"kind":"Name","value":"nextAttemptAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastAttemptAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastError"}},{"kind":"Field","name":{"kind":"Name","value":"deliveredAt"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}},{"kind":"Field","name":{"kind":"Name","value":"spokeWith"}},{"kind":"Field","name":{"kind":"Name","value":"writtenAt"}},{"kind":"Field","name":{"kind":"Name","value":"employer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"contactName"}},{"kind":"Field","name":{"kind":"Name","value":"contactPhone"}},{"kind":"Field","name":{"kind":"Name","value":"endpointUrl"}},{"kind":"Field","name":{"kind":"Name","value":"endpointDisabledAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"interview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"link"}},{"kind":"Field","name":{"kind":"Name","value":"roomCode"}},{"kind":"Field","name":{"kind":"Name","value":"graduate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}}]} as unknown as DocumentNode<EmploymentNoticeRowFragment, unknown>;
export const EmploymentEmployersDocument = {"__meta__":{"hash":"e8359020b2d5b6290bf5f09861099031ac0a3befa637e9036bf62b0a0d09933a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EmploymentEmployers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EmployerFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"employers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EmploymentEmployerRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EmploymentEmployerRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Employer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"creditCode"}},{"kind":"Field","name":{"kind":"Name","value":"contactName"}},{"kind":"Field","name":{"kind":"Name","value":"contactPhone"}},{"kind":"Field","name":{"kind":"Name","value":"endpointUrl"}},{"kind":"Field","name":{"kind":"Name","value":"endpointDisabledAt"}},{"kind":"Field","name":{"kind":"Name","value":"registeredAt"}}]}}]} as unknown as DocumentNode<EmploymentEmployersQuery, EmploymentEmployersQueryVariables>;
export const EmploymentRegisterEmployerDocument = {"__meta__":{"hash":"5b2eb2348550b0cf62fa0bd00b5d168f66952ed9564c63b09fb7950b545c7e52"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EmploymentRegisterEmployer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterEmployerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"registerEmployer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterEmployerSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"employer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EmploymentEmployerRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"webhookSecret"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EmploymentEmployerRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Employer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"creditCode"}},{"kind":"Field","name":{"kind":"Name","value":"contactName"}},{"kind":"Field","name":{"kind":"Name","value":"contactPhone"}},{"kind":"Field","name":{"kind":"Name","value":"endpointUrl"}},{"kind":"Field","name":{"kind":"Name","value":"endpointDisabledAt"}},{"kind":"Field","name":{"kind":"Name","value":"registeredAt"}}]}}]} as unknown as DocumentNode<EmploymentRegisterEmployerMutation, EmploymentRegisterEmployerMutationVariables>;
export const EmploymentAmendContactDocument = {"__meta__":{"hash":"3208ee0307b4e7ba59a7fc290e9fabf563c12bdd3f2bb9f8e7948d32424057e7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EmploymentAmendContact"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AmendContactInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amendContact"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AmendContactSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"employer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EmploymentEmployerRow"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EmploymentEmployerRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Employer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"creditCode"}},{"kind":"Field","name":{"kind":"Name","value":"contactName"}},{"kind":"Field","name":{"kind":"Name","value":"contactPhone"}},{"kind":"Field","name":{"kind":"Name","value":"endpointUrl"}},{"kind":"Field","name":{"kind":"Name","value":"endpointDisabledAt"}},{"kind":"Field","name":{"kind":"Name","value":"registeredAt"}}]}}]} as unknown as DocumentNode<EmploymentAmendContactMutation, EmploymentAmendContactMutationVariables>;
export const EmploymentChangeEndpointDocument = {"__meta__":{"hash":"9b41e700088ce3ad1334a2bf5e932b687b51a0ae95c0944c68b6e4faaae3da86"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EmploymentChangeEndpoint"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeEndpointInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"changeEndpoint"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeEndpointSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"employer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EmploymentEmployerRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"webhookSecret"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EmploymentEmployerRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Employer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"creditCode"}},{"kind":"Field","name":{"kind":"Name","value":"contactName"}},{"kind":"Field","name":{"kind":"Name","value":"contactPhone"}},{"kind":"Field","name":{"kind":"Name","value":"endpointUrl"}},{"kind":"Field","name":{"kind":"Name","value":"endpointDisabledAt"}},{"kind":"Field","name":{"kind":"Name","value":"registeredAt"}}]}}]} as unknown as DocumentNode<EmploymentChangeEndpointMutation, EmploymentChangeEndpointMutationVariables>;
export const EmploymentRotateSecretDocument = {"__meta__":{"hash":"f18c20c0851954a6c8362ac035767dfb55cb66abf1fb958e16a8d9ba4ab422ad"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EmploymentRotateSecret"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RotateWebhookSecretInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rotateWebhookSecret"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RotateWebhookSecretSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"employer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EmploymentEmployerRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"webhookSecret"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EmploymentEmployerRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Employer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"creditCode"}},{"kind":"Field","name":{"kind":"Name","value":"contactName"}},{"kind":"Field","name":{"kind":"Name","value":"contactPhone"}},{"kind":"Field","name":{"kind":"Name","value":"endpointUrl"}},{"kind":"Field","name":{"kind":"Name","value":"endpointDisabledAt"}},{"kind":"Field","name":{"kind":"Name","value":"registeredAt"}}]}}]} as unknown as DocumentNode<EmploymentRotateSecretMutation, EmploymentRotateSecretMutationVariables>;
export const EmploymentGraduatesDocument = {"__meta__":{"hash":"621b70763abcbb1bd4ec22c2d2de0f35f4f91553a5980b9c6880fc92ff56c35f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EmploymentGraduates"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"GraduateFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"graduates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EmploymentGraduateRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EmploymentGraduateRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Graduate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"cohort"}},{"kind":"Field","name":{"kind":"Name","value":"degree"}},{"kind":"Field","name":{"kind":"Name","value":"college"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"major"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"destination"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}}]}}]}}]} as unknown as DocumentNode<EmploymentGraduatesQuery, EmploymentGraduatesQueryVariables>;
export const EmploymentGraduateHistoryDocument = {"__meta__":{"hash":"a5d2cace9c00520a2c42f7f1e9128b6f90846346f88f1759e7aa27306e35989b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EmploymentGraduateHistory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"graduate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"destinations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}}]}}]}}]}}]} as unknown as DocumentNode<EmploymentGraduateHistoryQuery, EmploymentGraduateHistoryQueryVariables>;
export const EmploymentDestinationCodesDocument = {"__meta__":{"hash":"13e6eef32fefd6c40138b011f50d869348117bb2e1e873cb9169277f8eb01fb8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EmploymentDestinationCodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"destinationCodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEnglish"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceEnglish"}},{"kind":"Field","name":{"kind":"Name","value":"needsOrganisation"}},{"kind":"Field","name":{"kind":"Name","value":"isPlaced"}}]}}]}}]} as unknown as DocumentNode<EmploymentDestinationCodesQuery, EmploymentDestinationCodesQueryVariables>;
export const EmploymentRatesDocument = {"__meta__":{"hash":"685f79c1dc0f6924c3d22dc7f45605225971938e9380681f28d79c4e5375ecc0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EmploymentRates"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DestinationRateGroup"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"destinationRates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cohort"}},{"kind":"Field","name":{"kind":"Name","value":"degree"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"placed"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"codes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]} as unknown as DocumentNode<EmploymentRatesQuery, EmploymentRatesQueryVariables>;
export const EmploymentEvidenceFileDocument = {"__meta__":{"hash":"75ee984e759f4b79cae9d07d6df96ec608aa77342868564e8ba075b24c10f43e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EmploymentEvidenceFile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"destinationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceFile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"destinationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"destinationId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"base64"}}]}}]}}]} as unknown as DocumentNode<EmploymentEvidenceFileQuery, EmploymentEvidenceFileQueryVariables>;
export const EmploymentUnitsDocument = {"__meta__":{"hash":"0c9e741e1dfcfdabee5d2c33e3b82cfec33fbf560cd155c728d83f17a173d576"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EmploymentUnits"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"parentId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"orgUnits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"parentId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"parentId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]} as unknown as DocumentNode<EmploymentUnitsQuery, EmploymentUnitsQueryVariables>;
export const EmploymentRecordDestinationDocument = {"__meta__":{"hash":"2bfd6e26ec1570724b7711f0a0062aafdc46a1e102ab500b6f5253f729d3d2c2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EmploymentRecordDestination"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordDestinationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordDestination"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RecordDestinationSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"graduate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EmploymentGraduateRow"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EmploymentGraduateRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Graduate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"cohort"}},{"kind":"Field","name":{"kind":"Name","value":"degree"}},{"kind":"Field","name":{"kind":"Name","value":"college"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"major"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"destination"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}}]}}]}}]} as unknown as DocumentNode<EmploymentRecordDestinationMutation, EmploymentRecordDestinationMutationVariables>;
export const EmploymentRegisterGraduatesDocument = {"__meta__":{"hash":"98ae062432d525792fbeac804c9997ccc16a54dfcb94d55c824ad64081419620"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EmploymentRegisterGraduates"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterGraduatesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"registerGraduates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterGraduatesSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"registeredCount"}},{"kind":"Field","name":{"kind":"Name","value":"knownCount"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]}}]} as unknown as DocumentNode<EmploymentRegisterGraduatesMutation, EmploymentRegisterGraduatesMutationVariables>;
export const EmploymentHomeDocument = {"__meta__":{"hash":"99ed2058f960d7920d09e9d810656c0f8d7dca9056c50fb96568cf07771152ee"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EmploymentHome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"interviewSummary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"upcomingCount"}},{"kind":"Field","name":{"kind":"Name","value":"onSiteCount"}},{"kind":"Field","name":{"kind":"Name","value":"onlineCount"}},{"kind":"Field","name":{"kind":"Name","value":"movedOnlineCount"}},{"kind":"Field","name":{"kind":"Name","value":"unacknowledgedNoticeCount"}}]}}]}}]} as unknown as DocumentNode<EmploymentHomeQuery, EmploymentHomeQueryVariables>;
export const EmploymentInterviewsDocument = {"__meta__":{"hash":"a4aa0dc6dcc072ad2ac66fee102bf79f797e9bfed1c498142e1a0b07aa052702"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EmploymentInterviews"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"InterviewFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"interviews"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EmploymentInterviewRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EmploymentInterviewRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Interview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"roomCode"}},{"kind":"Field","name":{"kind":"Name","value":"leftRoomCode"}},{"kind":"Field","name":{"kind":"Name","value":"link"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"outcomeNote"}},{"kind":"Field","name":{"kind":"Name","value":"movedOnlineAt"}},{"kind":"Field","name":{"kind":"Name","value":"returnState"}},{"kind":"Field","name":{"kind":"Name","value":"graduate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"attendsOnline"}},{"kind":"Field","name":{"kind":"Name","value":"onlineUntil"}},{"kind":"Field","name":{"kind":"Name","value":"college"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"employer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"contactName"}},{"kind":"Field","name":{"kind":"Name","value":"contactPhone"}}]}}]}}]} as unknown as DocumentNode<EmploymentInterviewsQuery, EmploymentInterviewsQueryVariables>;
export const EmploymentInterviewHistoryDocument = {"__meta__":{"hash":"dc6c03d62c49ea2bfffd8e49e09913eab8f6958f4b85141b4c97a55c03fc9ef0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EmploymentInterviewHistory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"interview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"room"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"roomCode"}}]}}]}}]}}]} as unknown as DocumentNode<EmploymentInterviewHistoryQuery, EmploymentInterviewHistoryQueryVariables>;
export const EmploymentFindGraduatesDocument = {"__meta__":{"hash":"37bb5e5132494ed3e6433c4b8382fc9cd37f682ad690fc965286f20e5106fe03"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EmploymentFindGraduates"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"graduates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"attendsOnline"}},{"kind":"Field","name":{"kind":"Name","value":"onlineUntil"}}]}}]}}]}}]} as unknown as DocumentNode<EmploymentFindGraduatesQuery, EmploymentFindGraduatesQueryVariables>;
export const EmploymentFindEmployersDocument = {"__meta__":{"hash":"a81d7e833a3a4f9287bb1650a1b393759ece1888893aa7f79b4421454a072175"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EmploymentFindEmployers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"employers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"creditCode"}}]}}]}}]}}]} as unknown as DocumentNode<EmploymentFindEmployersQuery, EmploymentFindEmployersQueryVariables>;
export const EmploymentScheduleInterviewDocument = {"__meta__":{"hash":"f78b00a26990effa470c267fd8674e0a343112da48fb5a72c34d90b6e3853779"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EmploymentScheduleInterview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ScheduleInterviewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"scheduleInterview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ScheduleInterviewSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"interview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]}}]} as unknown as DocumentNode<EmploymentScheduleInterviewMutation, EmploymentScheduleInterviewMutationVariables>;
export const EmploymentMoveInterviewDocument = {"__meta__":{"hash":"89de8acd3d55ffdca2a9cb44116f34b15acb64ea9a9aec560337bcfff06bb500"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EmploymentMoveInterview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MoveInterviewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"moveInterview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MoveInterviewSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"interview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EmploymentInterviewRow"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EmploymentInterviewRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Interview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"roomCode"}},{"kind":"Field","name":{"kind":"Name","value":"leftRoomCode"}},{"kind":"Field","name":{"kind":"Name","value":"link"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"outcomeNote"}},{"kind":"Field","name":{"kind":"Name","value":"movedOnlineAt"}},{"kind":"Field","name":{"kind":"Name","value":"returnState"}},{"kind":"Field","name":{"kind":"Name","value":"graduate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"attendsOnline"}},{"kind":"Field","name":{"kind":"Name","value":"onlineUntil"}},{"kind":"Field","name":{"kind":"Name","value":"college"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"employer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"contactName"}},{"kind":"Field","name":{"kind":"Name","value":"contactPhone"}}]}}]}}]} as unknown as DocumentNode<EmploymentMoveInterviewMutation, EmploymentMoveInterviewMutationVariables>;
export const EmploymentCancelInterviewDocument = {"__meta__":{"hash":"b3abfbe330c5fe2da0928d11d11aac10908dee9678e0cdf04db0426090559ea8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EmploymentCancelInterview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelInterviewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cancelInterview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CancelInterviewSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"interview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EmploymentInterviewRow"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EmploymentInterviewRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Interview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"roomCode"}},{"kind":"Field","name":{"kind":"Name","value":"leftRoomCode"}},{"kind":"Field","name":{"kind":"Name","value":"link"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"outcomeNote"}},{"kind":"Field","name":{"kind":"Name","value":"movedOnlineAt"}},{"kind":"Field","name":{"kind":"Name","value":"returnState"}},{"kind":"Field","name":{"kind":"Name","value":"graduate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"attendsOnline"}},{"kind":"Field","name":{"kind":"Name","value":"onlineUntil"}},{"kind":"Field","name":{"kind":"Name","value":"college"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"employer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"contactName"}},{"kind":"Field","name":{"kind":"Name","value":"contactPhone"}}]}}]}}]} as unknown as DocumentNode<EmploymentCancelInterviewMutation, EmploymentCancelInterviewMutationVariables>;
export const EmploymentRecordOutcomeDocument = {"__meta__":{"hash":"8823745f52ee4319d7afcda6990ce05b7b2ad000d97e57bac8b460cdb97cfc66"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EmploymentRecordOutcome"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordInterviewOutcomeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordInterviewOutcome"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RecordInterviewOutcomeSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"interview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EmploymentInterviewRow"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EmploymentInterviewRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Interview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"roomCode"}},{"kind":"Field","name":{"kind":"Name","value":"leftRoomCode"}},{"kind":"Field","name":{"kind":"Name","value":"link"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"outcomeNote"}},{"kind":"Field","name":{"kind":"Name","value":"movedOnlineAt"}},{"kind":"Field","name":{"kind":"Name","value":"returnState"}},{"kind":"Field","name":{"kind":"Name","value":"graduate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"attendsOnline"}},{"kind":"Field","name":{"kind":"Name","value":"onlineUntil"}},{"kind":"Field","name":{"kind":"Name","value":"college"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"employer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"contactName"}},{"kind":"Field","name":{"kind":"Name","value":"contactPhone"}}]}}]}}]} as unknown as DocumentNode<EmploymentRecordOutcomeMutation, EmploymentRecordOutcomeMutationVariables>;
export const EmploymentAcceptReturnDocument = {"__meta__":{"hash":"c7624088ba0b851976390c8a1d344354d6acbad023694af7d23c6edf40eb1df3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EmploymentAcceptReturn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcceptReturnInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"acceptReturn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AcceptReturnSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"interview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EmploymentInterviewRow"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EmploymentInterviewRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Interview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"roomCode"}},{"kind":"Field","name":{"kind":"Name","value":"leftRoomCode"}},{"kind":"Field","name":{"kind":"Name","value":"link"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"outcomeNote"}},{"kind":"Field","name":{"kind":"Name","value":"movedOnlineAt"}},{"kind":"Field","name":{"kind":"Name","value":"returnState"}},{"kind":"Field","name":{"kind":"Name","value":"graduate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"attendsOnline"}},{"kind":"Field","name":{"kind":"Name","value":"onlineUntil"}},{"kind":"Field","name":{"kind":"Name","value":"college"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"employer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"contactName"}},{"kind":"Field","name":{"kind":"Name","value":"contactPhone"}}]}}]}}]} as unknown as DocumentNode<EmploymentAcceptReturnMutation, EmploymentAcceptReturnMutationVariables>;
export const EmploymentDeclineReturnDocument = {"__meta__":{"hash":"609ffcd0263de894c0ce03cefb311b9efb0e784d5e863104348a77318f9bae32"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EmploymentDeclineReturn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeclineReturnInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"declineReturn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeclineReturnSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"interview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EmploymentInterviewRow"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EmploymentInterviewRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Interview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"roomCode"}},{"kind":"Field","name":{"kind":"Name","value":"leftRoomCode"}},{"kind":"Field","name":{"kind":"Name","value":"link"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"outcomeNote"}},{"kind":"Field","name":{"kind":"Name","value":"movedOnlineAt"}},{"kind":"Field","name":{"kind":"Name","value":"returnState"}},{"kind":"Field","name":{"kind":"Name","value":"graduate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"attendsOnline"}},{"kind":"Field","name":{"kind":"Name","value":"onlineUntil"}},{"kind":"Field","name":{"kind":"Name","value":"college"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"employer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"contactName"}},{"kind":"Field","name":{"kind":"Name","value":"contactPhone"}}]}}]}}]} as unknown as DocumentNode<EmploymentDeclineReturnMutation, EmploymentDeclineReturnMutationVariables>;
export const EmploymentInterviewNewsDocument = {"__meta__":{"hash":"455d4ffeed83da5d95bf800a3bd7840c290c53ed52a17390833500a360f6dd71"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"EmploymentInterviewNews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"interviewChanged"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"interviewId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}}]}}]}}]} as unknown as DocumentNode<EmploymentInterviewNewsSubscription, EmploymentInterviewNewsSubscriptionVariables>;
export const EmploymentNoticeNewsDocument = {"__meta__":{"hash":"9225c219f51359e0486375e267be1337a190817862c5d906b62bab1f52910257"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"EmploymentNoticeNews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"interviewNoticeChanged"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"noticeId"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode<EmploymentNoticeNewsSubscription, EmploymentNoticeNewsSubscriptionVariables>;
export const EmploymentDestinationNewsDocument = {"__meta__":{"hash":"d21fd44c26ea94ccb1515807abd9f0c0a1ead1bfb1d909bd342e56bb65c124d0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"EmploymentDestinationNews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"destinationRecorded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"graduateId"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]} as unknown as DocumentNode<EmploymentDestinationNewsSubscription, EmploymentDestinationNewsSubscriptionVariables>;
export const EmploymentNoticesDocument = {"__meta__":{"hash":"5e80a19e157c1a93b34ea3cb4ab7381cfef272a22830e5e04938fd6c1db5b07e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EmploymentNotices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"InterviewNoticeFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"interviewNotices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EmploymentNoticeRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EmploymentNoticeRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InterviewNotice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"}},{"kind":"Field","name":{"kind":"Name","value":"nextAttemptAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastAttemptAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastError"}},{"kind":"Field","name":{"kind":"Name","value":"deliveredAt"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}},{"kind":"Field","name":{"kind":"Name","value":"spokeWith"}},{"kind":"Field","name":{"kind":"Name","value":"writtenAt"}},{"kind":"Field","name":{"kind":"Name","value":"employer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"contactName"}},{"kind":"Field","name":{"kind":"Name","value":"contactPhone"}},{"kind":"Field","name":{"kind":"Name","value":"endpointUrl"}},{"kind":"Field","name":{"kind":"Name","value":"endpointDisabledAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"interview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"link"}},{"kind":"Field","name":{"kind":"Name","value":"roomCode"}},{"kind":"Field","name":{"kind":"Name","value":"graduate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}}]} as unknown as DocumentNode<EmploymentNoticesQuery, EmploymentNoticesQueryVariables>;
export const EmploymentResendNoticeDocument = {"__meta__":{"hash":"eaeca0de59de9dc989d1c181f9074e4179d3f120cee2efe6a53538ce25d63006"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EmploymentResendNotice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResendNoticeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"resendNotice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResendNoticeSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"notice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EmploymentNoticeRow"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EmploymentNoticeRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InterviewNotice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"}},{"kind":"Field","name":{"kind":"Name","value":"nextAttemptAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastAttemptAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastError"}},{"kind":"Field","name":{"kind":"Name","value":"deliveredAt"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}},{"kind":"Field","name":{"kind":"Name","value":"spokeWith"}},{"kind":"Field","name":{"kind":"Name","value":"writtenAt"}},{"kind":"Field","name":{"kind":"Name","value":"employer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"contactName"}},{"kind":"Field","name":{"kind":"Name","value":"contactPhone"}},{"kind":"Field","name":{"kind":"Name","value":"endpointUrl"}},{"kind":"Field","name":{"kind":"Name","value":"endpointDisabledAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"interview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"link"}},{"kind":"Field","name":{"kind":"Name","value":"roomCode"}},{"kind":"Field","name":{"kind":"Name","value":"graduate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}}]} as unknown as DocumentNode<EmploymentResendNoticeMutation, EmploymentResendNoticeMutationVariables>;
export const EmploymentAcknowledgeNoticeDocument = {"__meta__":{"hash":"6ede40190f99aaef3735a9320f24d92c660757aa7dac15529e04ec07f37fed21"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EmploymentAcknowledgeNotice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcknowledgeNoticeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgeNotice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AcknowledgeNoticeSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"notice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EmploymentNoticeRow"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EmploymentNoticeRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InterviewNotice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"}},{"kind":"Field","name":{"kind":"Name","value":"nextAttemptAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastAttemptAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastError"}},{"kind":"Field","name":{"kind":"Name","value":"deliveredAt"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}},{"kind":"Field","name":{"kind":"Name","value":"spokeWith"}},{"kind":"Field","name":{"kind":"Name","value":"writtenAt"}},{"kind":"Field","name":{"kind":"Name","value":"employer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"contactName"}},{"kind":"Field","name":{"kind":"Name","value":"contactPhone"}},{"kind":"Field","name":{"kind":"Name","value":"endpointUrl"}},{"kind":"Field","name":{"kind":"Name","value":"endpointDisabledAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"interview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"link"}},{"kind":"Field","name":{"kind":"Name","value":"roomCode"}},{"kind":"Field","name":{"kind":"Name","value":"graduate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}}]} as unknown as DocumentNode<EmploymentAcknowledgeNoticeMutation, EmploymentAcknowledgeNoticeMutationVariables>;