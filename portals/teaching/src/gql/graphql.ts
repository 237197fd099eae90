/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** A session that does not take place. 停课 */
export type CancelSessionInput = {
  /** Which session. */
  id: string | number;
  /** Why, in at least 4 characters; kept in the audit. */
  reason: string;
};

/** How a session is held. 授课方式 */
export type DeliveryMode =
  /** In its room and by its link at once. 线上线下同步 */
  | 'BOTH'
  /** By its link alone. 线上 */
  | 'ONLINE'
  /** In its room. 线下 */
  | 'ON_SITE';

/** Why a session is held that way, strongest first; never who or what is the matter. 授课方式依据 */
export type DeliveryReason =
  /** An officer decided so. */
  | 'DECISION'
  /** Too many of a class are isolated, by policy. */
  | 'ISOLATED_SHARE'
  /** Somebody enrolled is isolated. */
  | 'ISOLATED_STUDENTS'
  /** As planned. */
  | 'PLAN'
  /** Its room is closed at that time. */
  | 'ROOM_CLOSED';

/** Students who join a section. 选课名单 */
export type EnrolInput = {
  /** Student numbers, 1 to 200. */
  personNumbers: Array<string>;
  /** Which section. */
  sectionId: string | number;
};

/** A file sent inside the request. 上传文件 */
export type FileInput = {
  /** The bytes in base64 (standard or URL alphabet). */
  base64: string;
  /** File name with its ending, such as "roster.xlsx". */
  name: string;
};

/** A timetable as an iCalendar file. 课表文件 */
export type ImportTimetableInput = {
  /** An .ics file of at most 5 MB, in UTF-8 or GB18030. */
  file: FileInput;
  /** True: only say what would change, and write nothing. */
  isDryRun?: boolean | null | undefined;
};

/** Another time or room for a session. 调课 */
export type MoveSessionInput = {
  /** When it ends, within 6 hours. */
  endsAt: string;
  /** Which session. */
  id: string | number;
  /** Code of the room; null for a session online. */
  roomCode?: string | null | undefined;
  /** When it begins. */
  startsAt: string;
};

/** A course that is not taught yet. 新课程 */
export type OpenCourseInput = {
  /** Unique, 1 to 40 letters, digits, dots and hyphens. */
  code: string;
  /** Repeat it to be answered once however often you send. */
  idempotencyKey?: string | null | undefined;
  /** 1 to 100 characters; blanks at its ends do not count. */
  name: string;
};

/** A section that is not taught yet. 新教学班 */
export type OpenSectionInput = {
  /** Ids of the classes that hear it; their students are enrolled at once. */
  classIds: Array<string | number>;
  /** Unique, 1 to 40 letters, digits, dots and hyphens. */
  code: string;
  /** What is taught. */
  courseId: string | number;
  /** Repeat it to be answered once however often you send. */
  idempotencyKey?: string | null | undefined;
  /** Staff number of the teacher. */
  teacherNumber: string;
  /** Such as 2026-autumn. */
  term: string;
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

/** Student or member of staff. 人员类别 */
export type PersonKind =
  /** Teaching, administrative, service. 教职工 */
  | 'STAFF'
  /** Undergraduate, postgraduate, exchange. 学生 */
  | 'STUDENT';

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

/** Sessions of a section, once or week by week. 排课 */
export type ScheduleSessionsInput = {
  /** The campus day of the first one. */
  firstDay: string;
  /** Repeat it to be answered once however often you send. */
  idempotencyKey?: string | null | undefined;
  /** Minutes that each takes, 1 to 360. */
  minutes: number;
  /** Code of the room; null for sessions online. */
  roomCode?: string | null | undefined;
  /** Which section. */
  sectionId: string | number;
  /** Campus time at which each begins, HH:MM. */
  time: string;
  /** On how many weeks in a row, 1 to 30; once when left out. */
  weeks?: number | null | undefined;
};

/** How sessions are to be held, whatever the rules say. 设定授课方式 */
export type SetDeliveryInput = {
  /** ON_SITE and BOTH are refused while the room is closed. */
  mode: DeliveryMode;
  /** Why, in at least 4 characters; everybody who looks sees it. */
  reason: string;
  /** Which section. */
  sectionId: string | number;
  /** One coming session of it; null for all coming ones. */
  sessionId?: string | number | null | undefined;
};

/** Another meeting room for a section. 更换会议链接 */
export type SetMeetingLinkInput = {
  /** Which section. */
  sectionId: string | number;
  /** An https address without a name or password in it. */
  url: string;
};

/** Which classrooms a dormitory keeps to. 设定对应 */
export type TieDormitoryInput = {
  /** Codes of teaching buildings, floors or rooms, 1 to 200. */
  classroomCodes: Array<string>;
  /** Code of a dormitory building or floor; what it was tied to before holds no longer. */
  dormitoryCode: string;
};

/** What is wrong with one event of a timetable file. 课表差错 */
export type TimetableProblemCode =
  | 'CLASS_BUSY'
  | 'END_MISSING'
  | 'EVENT_UNREADABLE'
  | 'ROOM_CLOSED'
  | 'ROOM_TAKEN'
  | 'ROOM_TOO_SMALL'
  | 'ROOM_UNKNOWN'
  | 'RULE_UNREADABLE'
  | 'SECTION_UNKNOWN'
  | 'SESSION_IN_PAST'
  | 'SESSION_TIMES_INVALID'
  | 'START_MISSING'
  | 'TEACHER_BUSY'
  | 'TIME_UNREADABLE'
  | 'TOO_MANY_OCCURRENCES'
  | 'UID_MISSING'
  | 'UID_REPEATED'
  | 'ZONE_UNKNOWN';

/** A dormitory that keeps to no classrooms any more. 解除对应 */
export type UntieDormitoryInput = {
  /** Id of the tie. */
  id: string | number;
};

/** A decision that is to hold no longer. 撤销人工决定 */
export type WithdrawDeliveryInput = {
  /** Which decision. */
  decisionId: string | number;
};

export type TeachingHomeQueryVariables = Exact<{ [key: string]: never; }>;


export type TeachingHomeQuery = { __typename: 'Query', deliverySummary: { __typename: 'DeliverySummary', onSiteCount: number, bothCount: number, onlineCount: number, isolatedStudentCount: number, onlinePlaceCount: number } | null };

export type TeachingNewsSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type TeachingNewsSubscription = { sessionsChanged: { __typename: 'SessionsChange', count: number, at: string } };

export type TeachingOnlinePlacesQueryVariables = Exact<{
  isOpen?: boolean | null | undefined;
  search?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type TeachingOnlinePlacesQuery = { __typename: 'Query', onlinePlaces: { __typename: 'OnlinePlaceConnection', totalCount: number | null, nodes: Array<{ __typename: 'OnlinePlace', id: string, fromDay: string, until: string | null, endedAt: string | null, meetingUrl: string, person: { __typename: 'Person', id: string, name: string, number: string }, section: { __typename: 'Section', id: string, code: string, course: { __typename: 'Course', id: string, name: string } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type TeachingCalendarQueryVariables = Exact<{
  personNumber: string;
  from: string;
  until: string;
}>;


export type TeachingCalendarQuery = { __typename: 'Query', calendar: { __typename: 'File', name: string, mediaType: string, base64: string } | null };

export type TeachingRoomsQueryVariables = Exact<{
  search: string;
}>;


export type TeachingRoomsQuery = { __typename: 'Query', places: { __typename: 'PlaceConnection', nodes: Array<{ __typename: 'Place', id: string, code: string, name: string, capacity: number, isClosed: boolean }> } };

export type TeachingSectionsQueryVariables = Exact<{
  search?: string | null | undefined;
  hasOnlinePlaces?: boolean | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type TeachingSectionsQuery = { __typename: 'Query', sections: { __typename: 'SectionConnection', totalCount: number | null, nodes: Array<{ __typename: 'Section', id: string, code: string, term: string, enrolmentCount: number, onlinePlaceCount: number, course: { __typename: 'Course', id: string, name: string }, teacher: { __typename: 'Person', id: string, name: string } | null, classes: Array<{ __typename: 'OrgUnit', id: string, name: string }> }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type TeachingSectionQueryVariables = Exact<{
  id: string | number;
}>;


export type TeachingSectionQuery = { __typename: 'Query', section: { __typename: 'Section', id: string, code: string, term: string, meetingUrl: string, enrolmentCount: number, course: { __typename: 'Course', id: string, name: string }, teacher: { __typename: 'Person', id: string, name: string, number: string } | null, decision: { __typename: 'DeliveryDecision', id: string, mode: DeliveryMode, reason: string, decidedAt: string, decidedBy: string, isForOneSession: boolean } | null, sessions: Array<{ __typename: 'Session', id: string, day: string, startsAt: string, endsAt: string, mode: DeliveryMode, reason: DeliveryReason, isCancelled: boolean, room: { __typename: 'Place', code: string } | null }>, onlinePlaces: Array<{ __typename: 'OnlinePlace', id: string, until: string | null, person: { __typename: 'Person', id: string, name: string, number: string } }>, enrolments: Array<{ __typename: 'Enrolment', id: string, person: { __typename: 'Person', id: string, name: string, number: string } }> } | null };

export type TeachingScheduleSessionsMutationVariables = Exact<{
  input: ScheduleSessionsInput;
}>;


export type TeachingScheduleSessionsMutation = { __typename: 'Mutation', scheduleSessions:
    | { __typename: 'Refused', problems: Array<{ __typename: 'Problem', code: ProblemCode, message: string, path: Array<string> | null, about: Array<string> | null }> }
    | { __typename: 'ScheduleSessionsSuccess', sessions: Array<{ __typename: 'Session', id: string, startsAt: string }> }
   };

export type TeachingEnrolMutationVariables = Exact<{
  input: EnrolInput;
}>;


export type TeachingEnrolMutation = { __typename: 'Mutation', enrol:
    | { __typename: 'EnrolSuccess', addedCount: number }
    | { __typename: 'Refused', problems: Array<{ __typename: 'Problem', code: ProblemCode, message: string, path: Array<string> | null, about: Array<string> | null }> }
   };

export type TeachingOpenSectionMutationVariables = Exact<{
  input: OpenSectionInput;
}>;


export type TeachingOpenSectionMutation = { __typename: 'Mutation', openSection:
    | { __typename: 'OpenSectionSuccess', section: { __typename: 'Section', id: string, code: string, enrolmentCount: number } }
    | { __typename: 'Refused', problems: Array<{ __typename: 'Problem', code: ProblemCode, message: string, path: Array<string> | null, about: Array<string> | null }> }
   };

export type TeachingOpenCourseMutationVariables = Exact<{
  input: OpenCourseInput;
}>;


export type TeachingOpenCourseMutation = { __typename: 'Mutation', openCourse:
    | { __typename: 'OpenCourseSuccess', course: { __typename: 'Course', id: string, code: string, name: string } }
    | { __typename: 'Refused', problems: Array<{ __typename: 'Problem', code: ProblemCode, message: string, path: Array<string> | null, about: Array<string> | null }> }
   };

export type TeachingCoursesQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type TeachingCoursesQuery = { __typename: 'Query', courses: { __typename: 'CourseConnection', nodes: Array<{ __typename: 'Course', id: string, code: string, name: string }> } };

export type TeachingCollegesQueryVariables = Exact<{ [key: string]: never; }>;


export type TeachingCollegesQuery = { __typename: 'Query', orgUnits: Array<{ __typename: 'OrgUnit', id: string, name: string, kind: OrgUnitKind }> };

export type TeachingClassesQueryVariables = Exact<{
  collegeId: string | number;
}>;


export type TeachingClassesQuery = { __typename: 'Query', orgUnits: Array<{ __typename: 'OrgUnit', id: string, name: string, kind: OrgUnitKind, children: Array<{ __typename: 'OrgUnit', id: string, name: string, kind: OrgUnitKind }> }> };

export type TeachingTeacherQueryVariables = Exact<{
  number: string;
}>;


export type TeachingTeacherQuery = { __typename: 'Query', personByNumber: { __typename: 'Person', id: string, name: string, number: string, kind: PersonKind } | null };

export type TeachingTiesQueryVariables = Exact<{
  day: string;
}>;


export type TeachingTiesQuery = { __typename: 'Query', tieReports: Array<{ __typename: 'TieReport', id: string, sessionCount: number, breachCount: number, tie: { __typename: 'DormitoryTie', id: string, tiedAt: string, tiedBy: string, dormitory: { __typename: 'Place', code: string, name: string }, classrooms: Array<{ __typename: 'Place', code: string, name: string }> }, breaches: Array<{ __typename: 'TieBreach', studentCount: number, session: { __typename: 'Session', id: string, startsAt: string, endsAt: string, room: { __typename: 'Place', code: string } | null, section: { __typename: 'Section', id: string, code: string, course: { __typename: 'Course', id: string, name: string } } } }> }> };

export type TeachingTieDormitoryMutationVariables = Exact<{
  input: TieDormitoryInput;
}>;


export type TeachingTieDormitoryMutation = { __typename: 'Mutation', tieDormitory:
    | { __typename: 'Refused', problems: Array<{ __typename: 'Problem', code: ProblemCode, message: string, path: Array<string> | null, about: Array<string> | null }> }
    | { __typename: 'TieDormitorySuccess', tie: { __typename: 'DormitoryTie', id: string } }
   };

export type TeachingUntieDormitoryMutationVariables = Exact<{
  input: UntieDormitoryInput;
}>;


export type TeachingUntieDormitoryMutation = { __typename: 'Mutation', untieDormitory:
    | { __typename: 'Refused', problems: Array<{ __typename: 'Problem', code: ProblemCode, message: string, path: Array<string> | null, about: Array<string> | null }> }
    | { __typename: 'UntieDormitorySuccess', id: string }
   };

export type TeachingImportsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type TeachingImportsQuery = { __typename: 'Query', timetableImports: { __typename: 'TimetableImportConnection', totalCount: number | null, nodes: Array<{ __typename: 'TimetableImport', id: string, fileName: string, senderName: string, receivedAt: string, report: { __typename: 'TimetableReport', isDryRun: boolean, eventCount: number, addedCount: number, movedCount: number, cancelledCount: number, unchangedCount: number, pastCount: number, problems: Array<{ __typename: 'TimetableProblem', line: number, event: string, field: string, code: TimetableProblemCode, found: string | null, message: string }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type TeachingReportFragment = { __typename: 'TimetableReport', isDryRun: boolean, eventCount: number, addedCount: number, movedCount: number, cancelledCount: number, unchangedCount: number, pastCount: number, problems: Array<{ __typename: 'TimetableProblem', line: number, event: string, field: string, code: TimetableProblemCode, found: string | null, message: string }> };

export type TeachingImportTimetableMutationVariables = Exact<{
  input: ImportTimetableInput;
}>;


export type TeachingImportTimetableMutation = { __typename: 'Mutation', importTimetable:
    | { __typename: 'ImportTimetableSuccess', report: { __typename: 'TimetableReport', isDryRun: boolean, eventCount: number, addedCount: number, movedCount: number, cancelledCount: number, unchangedCount: number, pastCount: number, problems: Array<{ __typename: 'TimetableProblem', line: number, event: string, field: string, code: TimetableProblemCode, found: string | null, message: string }> } }
    | { __typename: 'Refused', problems: Array<{ __typename: 'Problem', code: ProblemCode, message: string, path: Array<string> | null, about: Array<string> | null }> }
   };

export type TeachingTodayQueryVariables = Exact<{
  day: string;
  modes?: Array<DeliveryMode> | DeliveryMode | null | undefined;
  search?: string | null | undefined;
  roomPrefix?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type TeachingTodayQuery = { __typename: 'Query', sessions: { __typename: 'SessionConnection', totalCount: number | null, nodes: Array<{ __typename: 'Session', id: string, startsAt: string, endsAt: string, mode: DeliveryMode, reason: DeliveryReason, isCancelled: boolean, meetingUrl: string | null, room: { __typename: 'Place', code: string, name: string } | null, section: { __typename: 'Section', id: string, code: string, enrolmentCount: number, onlinePlaceCount: number, course: { __typename: 'Course', id: string, name: string }, teacher: { __typename: 'Person', id: string, name: string } | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type TeachingSessionQueryVariables = Exact<{
  id: string | number;
}>;


export type TeachingSessionQuery = { __typename: 'Query', session: { __typename: 'Session', id: string, day: string, startsAt: string, endsAt: string, mode: DeliveryMode, reason: DeliveryReason, isCancelled: boolean, meetingUrl: string | null, room: { __typename: 'Place', code: string, name: string } | null, section: { __typename: 'Section', id: string, code: string, term: string, meetingUrl: string, enrolmentCount: number, onlinePlaceCount: number, course: { __typename: 'Course', id: string, name: string }, teacher: { __typename: 'Person', id: string, name: string } | null }, decision: { __typename: 'DeliveryDecision', id: string, mode: DeliveryMode, reason: string, decidedAt: string, decidedBy: string, isForOneSession: boolean } | null, changes: Array<{ __typename: 'DeliveryChange', id: string, modeBefore: DeliveryMode, mode: DeliveryMode, reason: DeliveryReason, at: string }> } | null };

export type TeachingSetDeliveryMutationVariables = Exact<{
  input: SetDeliveryInput;
}>;


export type TeachingSetDeliveryMutation = { __typename: 'Mutation', setDelivery:
    | { __typename: 'Refused', problems: Array<{ __typename: 'Problem', code: ProblemCode, message: string, path: Array<string> | null, about: Array<string> | null }> }
    | { __typename: 'SetDeliverySuccess', decision: { __typename: 'DeliveryDecision', id: string } }
   };

export type TeachingWithdrawDeliveryMutationVariables = Exact<{
  input: WithdrawDeliveryInput;
}>;


export type TeachingWithdrawDeliveryMutation = { __typename: 'Mutation', withdrawDelivery:
    | { __typename: 'Refused', problems: Array<{ __typename: 'Problem', code: ProblemCode, message: string, path: Array<string> | null, about: Array<string> | null }> }
    | { __typename: 'WithdrawDeliverySuccess', section: { __typename: 'Section', id: string } }
   };

export type TeachingCancelSessionMutationVariables = Exact<{
  input: CancelSessionInput;
}>;


export type TeachingCancelSessionMutation = { __typename: 'Mutation', cancelSession:
    | { __typename: 'CancelSessionSuccess', session: { __typename: 'Session', id: string, isCancelled: boolean } }
    | { __typename: 'Refused', problems: Array<{ __typename: 'Problem', code: ProblemCode, message: string, path: Array<string> | null, about: Array<string> | null }> }
   };

export type TeachingMoveSessionMutationVariables = Exact<{
  input: MoveSessionInput;
}>;


export type TeachingMoveSessionMutation = { __typename: 'Mutation', moveSession:
    | { __typename: 'MoveSessionSuccess', session: { __typename: 'Session', id: string, startsAt: string } }
    | { __typename: 'Refused', problems: Array<{ __typename: 'Problem', code: ProblemCode, message: string, path: Array<string> | null, about: Array<string> | null }> }
   };

export type TeachingSetMeetingLinkMutationVariables = Exact<{
  input: SetMeetingLinkInput;
}>;


export type TeachingSetMeetingLinkMutation = { __typename: 'Mutation', setMeetingLink:
    | { __typename: 'Refused', problems: Array<{ __typename: 'Problem', code: ProblemCode, message: string, path: Array<string> | null, about: Array<string> | null }> }
    | { __typename: 'SetMeetingLinkSuccess', section: { __typename: 'Section', id: string, meetingUrl: string } }
   };

export const TeachingReportFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TeachingReport"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimetableReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"isDryRun"}},{"kind":"Field","name":{"kind":"Name","value":"eventCount"}},{"kind":"Field","name":{"kind":"Name","value":"addedCount"}},{"kind":"Field","name":{"kind":"Name","value":"movedCount"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledCount"}},{"kind":"Field","name":{"kind":"Name","value":"unchangedCount"}},{"kind":"Field","name":{"kind":"Name","value":"pastCount"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"event"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"found"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<TeachingReportFragment, unknown>;
export const TeachingHomeDocument = {"__meta__":{"hash":"18031777710bebf1b85219341965a32bf1d901d035521d1372ac04ba020d07cd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TeachingHome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"deliverySummary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"onSiteCount"}},{"kind":"Field","name":{"kind":"Name","value":"bothCount"}},{"kind":"Field","name":{"kind":"Name","value":"onlineCount"}},{"kind":"Field","name":{"kind":"Name","value":"isolatedStudentCount"}},{"kind":"Field","name":{"kind":"Name","value":"onlinePlaceCount"}}]}}]}}]} as unknown as DocumentNode<TeachingHomeQuery, TeachingHomeQueryVariables>;
export const TeachingNewsDocument = {"__meta__":{"hash":"fef33d00dce5ad5d008a8d195ece01779249460825089271df6b1fe565388b66"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"TeachingNews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessionsChanged"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]} as unknown as DocumentNode<TeachingNewsSubscription, TeachingNewsSubscriptionVariables>;
export const TeachingOnlinePlacesDocument = {"__meta__":{"hash":"d21bd90d2845cbacee0482e210d345d102059a706b201d4a3907f81f3edd06db"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TeachingOnlinePlaces"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isOpen"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"onlinePlaces"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"isOpen"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isOpen"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fromDay"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"meetingUrl"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"section"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"course"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<TeachingOnlinePlacesQuery, TeachingOnlinePlacesQueryVariables>;
export const TeachingCalendarDocument = {"__meta__":{"hash":"f3b1444d66fe73f85088a2322c40ad94240429e2d193c9f27b8d948380b11860"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TeachingCalendar"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"personNumber"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"until"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"calendar"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"personNumber"},"value":{"kind":"Variable","name":{"kind":"Name","value":"personNumber"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"base64"}}]}}]}}]} as unknown as DocumentNode<TeachingCalendarQuery, TeachingCalendarQueryVariables>;
export const TeachingRoomsDocument = {"__meta__":{"hash":"3a3b2f54ab9a93457358fd2b8977d46e03139e9fcba87e89bac231eb9244f0ee"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TeachingRooms"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"places"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"use"},"value":{"kind":"EnumValue","value":"CLASSROOM"}},{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"ROOM"}},{"kind":"ObjectField","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"isClosed"}}]}}]}}]}}]} as unknown as DocumentNode<TeachingRoomsQuery, TeachingRoomsQueryVariables>;
export const TeachingSectionsDocument = {"__meta__":{"hash":"9b8985575f58c8de99a584b02ab812c58cb015191af546206d61d41f6296a71b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TeachingSections"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"hasOnlinePlaces"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"sections"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"hasOnlinePlaces"},"value":{"kind":"Variable","name":{"kind":"Name","value":"hasOnlinePlaces"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"enrolmentCount"}},{"kind":"Field","name":{"kind":"Name","value":"onlinePlaceCount"}},{"kind":"Field","name":{"kind":"Name","value":"course"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"teacher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"classes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<TeachingSectionsQuery, TeachingSectionsQueryVariables>;
export const TeachingSectionDocument = {"__meta__":{"hash":"8507695e092c4d639d6caa7f0617bf3cad08329414096a3c963f4649fd6033bf"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TeachingSection"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"section"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"meetingUrl"}},{"kind":"Field","name":{"kind":"Name","value":"enrolmentCount"}},{"kind":"Field","name":{"kind":"Name","value":"course"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"teacher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"isForOneSession"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"isCancelled"}},{"kind":"Field","name":{"kind":"Name","value":"room"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"onlinePlaces"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"enrolments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TeachingSectionQuery, TeachingSectionQueryVariables>;
export const TeachingScheduleSessionsDocument = {"__meta__":{"hash":"45e63fb6f318d97224d30ae7e96532103da046a6d2e9e4008c41ba1cc002d103"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TeachingScheduleSessions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ScheduleSessionsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"scheduleSessions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ScheduleSessionsSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"sessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"about"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TeachingScheduleSessionsMutation, TeachingScheduleSessionsMutationVariables>;
export const TeachingEnrolDocument = {"__meta__":{"hash":"f0cd5bea7319b9359455b4cfac7236757b86d5a6186a730404764c43bbd5e055"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TeachingEnrol"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EnrolInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"enrol"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnrolSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"addedCount"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"about"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TeachingEnrolMutation, TeachingEnrolMutationVariables>;
export const TeachingOpenSectionDocument = {"__meta__":{"hash":"464c47f4353631362f887618cd682add5180cee1ec17ef8d9429b7f4a0a690aa"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TeachingOpenSection"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenSectionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"openSection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OpenSectionSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"section"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"enrolmentCount"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"about"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TeachingOpenSectionMutation, TeachingOpenSectionMutationVariables>;
export const TeachingOpenCourseDocument = {"__meta__":{"hash":"4cc684874290b13ff2f3ae208a738e4e5d2b365e65f793374b1b8a897bcdf026"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TeachingOpenCourse"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenCourseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"openCourse"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OpenCourseSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"course"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"about"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TeachingOpenCourseMutation, TeachingOpenCourseMutationVariables>;
export const TeachingCoursesDocument = {"__meta__":{"hash":"ae86352b5d28080cdf566298eae01577cfae44632b7ca3e2219a225334282c61"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TeachingCourses"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"courses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<TeachingCoursesQuery, TeachingCoursesQueryVariables>;
export const TeachingCollegesDocument = {"__meta__":{"hash":"86c577ff04f1a83932940dbc765cc473438dbebf507e241b8be6b8fec1b3b411"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TeachingColleges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"orgUnits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]} as unknown as DocumentNode<TeachingCollegesQuery, TeachingCollegesQueryVariables>;
export const TeachingClassesDocument = {"__meta__":{"hash":"7021cd5da9c1baf4d67b51a99ab1745924c43bd8482ffa4fdfa8e9025aa04772"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TeachingClasses"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"collegeId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"orgUnits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"parentId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"collegeId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"children"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]}}]} as unknown as DocumentNode<TeachingClassesQuery, TeachingClassesQueryVariables>;
export const TeachingTeacherDocument = {"__meta__":{"hash":"b5002c4924391c0d8573603135feb919d66bdd64f29e8910f221ed11df1542c5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TeachingTeacher"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"number"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"personByNumber"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"number"},"value":{"kind":"Variable","name":{"kind":"Name","value":"number"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]} as unknown as DocumentNode<TeachingTeacherQuery, TeachingTeacherQueryVariables>;
export const TeachingTiesDocument = {"__meta__":{"hash":"4ab7e7284b960a881899755600f27f3f8208178586d2c61d058f9343636cf3c3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TeachingTies"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"day"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"tieReports"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"day"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sessionCount"}},{"kind":"Field","name":{"kind":"Name","value":"breachCount"}},{"kind":"Field","name":{"kind":"Name","value":"tie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tiedAt"}},{"kind":"Field","name":{"kind":"Name","value":"tiedBy"}},{"kind":"Field","name":{"kind":"Name","value":"dormitory"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"classrooms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"breaches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"studentCount"}},{"kind":"Field","name":{"kind":"Name","value":"session"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"room"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"section"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"course"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<TeachingTiesQuery, TeachingTiesQueryVariables>;
export const TeachingTieDormitoryDocument = {"__meta__":{"hash":"f28ce2d0f9ce4ffe71efde20aa129250a62b59fd6ac0dd861a9fd080ee283841"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TeachingTieDormitory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TieDormitoryInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"tieDormitory"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TieDormitorySuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"tie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"about"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TeachingTieDormitoryMutation, TeachingTieDormitoryMutationVariables>;
export const TeachingUntieDormitoryDocument = {"__meta__":{"hash":"2c39e2e5596d5a980a5ab3892357b1e8066d7a4121c061f29d2a24aa8cafc024"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TeachingUntieDormitory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UntieDormitoryInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"untieDormitory"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UntieDormitorySuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"about"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TeachingUntieDormitoryMutation, TeachingUntieDormitoryMutationVariables>;
export const TeachingImportsDocument = {"__meta__":{"hash":"e47806a9799813530849814b926201ab73338746dd2e18c56f78e30f2fb0b2ad"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TeachingImports"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"timetableImports"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"senderName"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TeachingReport"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TeachingReport"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimetableReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"isDryRun"}},{"kind":"Field","name":{"kind":"Name","value":"eventCount"}},{"kind":"Field","name":{"kind":"Name","value":"addedCount"}},{"kind":"Field","name":{"kind":"Name","value":"movedCount"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledCount"}},{"kind":"Field","name":{"kind":"Name","value":"unchangedCount"}},{"kind":"Field","name":{"kind":"Name","value":"pastCount"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"event"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"found"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<TeachingImportsQuery, TeachingImportsQueryVariables>;
export const TeachingImportTimetableDocument = {"__meta__":{"hash":"af1deb35a6cafbc8dc7e3cce70e927d21fdab2ccb66fb778870a14ecc630b050"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TeachingImportTimetable"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImportTimetableInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"importTimetable"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportTimetableSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TeachingReport"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"about"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TeachingReport"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimetableReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"isDryRun"}},{"kind":"Field","name":{"kind":"Name","value":"eventCount"}},{"kind":"Field","name":{"kind":"Name","value":"addedCount"}},{"kind":"Field","name":{"kind":"Name","value":"movedCount"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledCount"}},{"kind":"Field","name":{"kind":"Name","value":"unchangedCount"}},{"kind":"Field","name":{"kind":"Name","value":"pastCount"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"event"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"found"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<TeachingImportTimetableMutation, TeachingImportTimetableMutationVariables>;
export const TeachingTodayDocument = {"__meta__":{"hash":"bfbbb4525d62b2b662b4d5185afe542c37cab5b8e6ddd106b169db9b0f4de496"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TeachingToday"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"day"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"modes"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeliveryMode"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"roomPrefix"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"sessions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"day"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"modes"},"value":{"kind":"Variable","name":{"kind":"Name","value":"modes"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"roomPrefix"},"value":{"kind":"Variable","name":{"kind":"Name","value":"roomPrefix"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"isCancelled"}},{"kind":"Field","name":{"kind":"Name","value":"meetingUrl"}},{"kind":"Field","name":{"kind":"Name","value":"room"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"section"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"enrolmentCount"}},{"kind":"Field","name":{"kind":"Name","value":"onlinePlaceCount"}},{"kind":"Field","name":{"kind":"Name","value":"course"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"teacher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<TeachingTodayQuery, TeachingTodayQueryVariables>;
export const TeachingSessionDocument = {"__meta__":{"hash":"d8de321fce2cf0503cbe1037bf1bd0fa99525642954c8b42e5abd8fd2a4a4417"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TeachingSession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"session"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"isCancelled"}},{"kind":"Field","name":{"kind":"Name","value":"meetingUrl"}},{"kind":"Field","name":{"kind":"Name","value":"room"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"section"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"meetingUrl"}},{"kind":"Field","name":{"kind":"Name","value":"enrolmentCount"}},{"kind":"Field","name":{"kind":"Name","value":"onlinePlaceCount"}},{"kind":"Field","name":{"kind":"Name","value":"course"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"teacher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"isForOneSession"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"modeBefore"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]}}]} as unknown as DocumentNode<TeachingSessionQuery, TeachingSessionQueryVariables>;
export const TeachingSetDeliveryDocument = {"__meta__":{"hash":"17f1efc12119bdcf88dc431a8d8f3ee4bfa343dbf3ea3e3420cb2f0371e467ea"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TeachingSetDelivery"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetDeliveryInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"setDelivery"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SetDeliverySuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"about"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TeachingSetDeliveryMutation, TeachingSetDeliveryMutationVariables>;
export const TeachingWithdrawDeliveryDocument = {"__meta__":{"hash":"ee0953b2c1352f4bd157e50973b651a1863009a1ca0ed99aecd81ae2a62a3b41"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TeachingWithdrawDelivery"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawDeliveryInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawDelivery"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawDeliverySuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"section"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"about"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TeachingWithdrawDeliveryMutation, TeachingWithdrawDeliveryMutationVariables>;
export const TeachingCancelSessionDocument = {"__meta__":{"hash":"6cded513103b82223efa549d899fd8138daac24db202c05502541ae0e02291ae"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TeachingCancelSession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelSessionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cancelSession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CancelSessionSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"session"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isCancelled"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"about"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TeachingCancelSessionMutation, TeachingCancelSessionMutationVariables>;
export const TeachingMoveSessionDocument = {"__meta__":{"hash":"23ed960548bef0122d82946ba484b21b0e3e467c3452aa98b7802e90d446b69c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TeachingMoveSession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MoveSessionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"moveSession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MoveSessionSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"session"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"about"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TeachingMoveSessionMutation, TeachingMoveSessionMutationVariables>;
export const TeachingSetMeetingLinkDocument = {"__meta__":{"hash":"a63d6f1ca5dcf0d5a17546a476ac40ff67198981d58f109bea2c424d00055477"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TeachingSetMeetingLink"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetMeetingLinkInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"setMeetingLink"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SetMeetingLinkSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"section"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"meetingUrl"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"about"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TeachingSetMeetingLinkMutation, TeachingSetMeetingLinkMutationVariables>;