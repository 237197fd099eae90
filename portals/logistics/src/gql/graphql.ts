/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What a second pair of eyes found. 复核 */
export type CheckDisinfectionInput = {
  /** Id of one that is DONE. Refused with CHECKED_BY_SAME_PERSON for whoever started or reported it. */
  id: string | number;
  /** False sends the crew back to begin again. */
  isAccepted: boolean;
  /** Needed when rejected: what has to be done again. */
  note?: string | null | undefined;
};

/** A place to close by hand. 人工封控 */
export type ClosePlaceInput = {
  /** Repeat it to be answered once however often you send. */
  idempotencyKey?: string | null | undefined;
  /** Whether a terminal disinfection is ordered; not unless said. */
  needsDisinfection?: boolean | null | undefined;
  /** Id of the place; everything inside is closed with it. Refused with PLACE_NOT_CLOSABLE for a gate, a campus and a monitoring room. */
  placeId: string | number;
  /** 4 to 500 characters that others can follow. */
  reason: string;
};

/** Why a closure ended. 解除原因 */
export type ClosureEndReason =
  /** An officer reopened it. 人工解除 */
  | 'BY_HAND'
  /** Its terminal disinfection was done and checked. 消毒合格 */
  | 'CHECKED'
  /** Reopened before its disinfection was finished; who approved it is on record. 特批解除 */
  | 'OVERRIDDEN'
  /** What it was for was withdrawn before anybody had begun. 撤销 */
  | 'WITHDRAWN';

/** Which closures; conditions that are left out or null do not count. 筛选 */
export type ClosureFilter = {
  /** Of this kind. */
  measure?: ClosureMeasure | null | undefined;
  /** Of this place. */
  placeId?: string | number | null | undefined;
  /** Part of the code or of the path of the place, whatever its case. */
  search?: string | null | undefined;
  /** In one of these states. */
  states?: Array<ClosureState> | null | undefined;
};

/** How far a closure goes. 封控方式 */
export type ClosureMeasure =
  /** Disinfected without locking anybody out: dormitory rooms, clinics, supply stores. 仅消毒 */
  | 'DISINFECTION'
  /** Nobody enters. 封控 */
  | 'LOCKED';

/** Where a closure stands. 封控状态 */
export type ClosureState =
  /** In force. 封控中 */
  | 'CLOSED'
  /** Over; kept as history. 已解除 */
  | 'ENDED'
  /** In force, but what it was for is withdrawn: finish the disinfection that was begun and reopen. 待解除 */
  | 'OFFERED';

/** What was counted on the shelf. 盘点 */
export type CountStockInput = {
  /** Units found, 0 to 10,000,000. */
  counted: number;
  /** What was counted. */
  itemId: string | number;
  /** How a difference from the book came about; needed where there is one. */
  note?: string | null | undefined;
  /** Where it was counted. */
  storeId: string | number;
};

/** Dispatches put down at their doors. 确认送达 */
export type DeliverDispatchesInput = {
  /** Ids of 1 to 200 that are SENT. */
  ids: Array<string | number>;
};

/** Which terminal disinfections; conditions that are left out or null do not count. 筛选 */
export type DisinfectionFilter = {
  /** True: those not done when they were due. */
  isOverdue?: boolean | null | undefined;
  /** Part of the code or of the path of the place, whatever its case. */
  search?: string | null | undefined;
  /** In one of these states. */
  states?: Array<DisinfectionState> | null | undefined;
};

/** Where a terminal disinfection stands. 终末消毒状态 */
export type DisinfectionState =
  /** No longer called for. 已取消 */
  | 'CANCELLED'
  /** Found good by somebody else. 已合格 */
  | 'CHECKED'
  /** Done with evidence; waits for a second pair of eyes. 待复核 */
  | 'DONE'
  /** Waits for a crew. 待消毒 */
  | 'ORDERED'
  /** A crew is at work. 消毒中 */
  | 'STARTED';

/** Which dispatches; conditions that are left out or null do not count. 筛选 */
export type DispatchFilter = {
  /** Of this kind. */
  kind?: DispatchKind | null | undefined;
  /** Part of the code of the door, whatever its case. */
  search?: string | null | undefined;
  /** In one of these states. */
  states?: Array<DispatchState> | null | undefined;
};

/** Goods that go out for a reason of the officer. 人工出库 */
export type DispatchInput = {
  /** Repeat it to be answered once however often you send. */
  idempotencyKey?: string | null | undefined;
  /** What goes out, at least one item. */
  lines: Array<GoodsLineInput>;
  /** What for. */
  note?: string | null | undefined;
  /** Code of the place they go to. */
  placeCode: string;
  /** The store to take from. Refused with STOCK_SHORT when it has not all of it. */
  storeId: string | number;
};

/** What a dispatch is. 配送类型 */
export type DispatchKind =
  /** Made by an officer. 人工出库 */
  | 'BY_HAND'
  /** Meals of a day. 每日餐食 */
  | 'DAILY'
  /** Protective set and the day's meals, at the beginning of an isolation. 首次配送 */
  | 'FIRST_SET';

/** Where a dispatch stands. 配送状态 */
export type DispatchState =
  /** No longer needed before it was sent. 已取消 */
  | 'CANCELLED'
  /** Put down at the door without meeting anybody. 已送达 */
  | 'DELIVERED'
  /** Waits to be packed. 待发出 */
  | 'ORDERED'
  /** Called back on its way; the stock is back. 已退回 */
  | 'RETURNED'
  /** Taken from the store, on its way. 配送中 */
  | 'SENT'
  /** No store has all of it; nothing was taken. 缺货 */
  | 'SHORT';

/** A file sent inside the request. 上传文件 */
export type FileInput = {
  /** The bytes in base64 (standard or URL alphabet). */
  base64: string;
  /** File name with its ending, such as "roster.xlsx". */
  name: string;
};

/** What a crew did. 消毒记录 */
export type FinishDisinfectionInput = {
  /** What was used, such as 84 disinfectant. */
  agent: string;
  /** Available chlorine in mg/L; 250 to 500 by the first policy. */
  concentration: number;
  /** Minutes on the surfaces; at least 30 by the first policy. */
  contactMinutes: number;
  /** A photo or record sheet of at most 5 MB. */
  file?: FileInput | null | undefined;
  /** Id of one that is STARTED. */
  id: string | number;
  /** Repeat it to be answered once however often you send. */
  idempotencyKey?: string | null | undefined;
  /** Anything else worth keeping. */
  note?: string | null | undefined;
  /** Minutes of airing; at least 30 by the first policy. */
  ventilationMinutes: number;
  /** Names of who did the work. */
  workers: string;
};

/** So many of an item. 物资明细 */
export type GoodsLineInput = {
  /** Id of the item; each at most once. */
  itemId: string | number;
  /** Units, 1 to 10,000,000. */
  quantity: number;
};

/** What an item is for. 物资类别 */
export type ItemCategory =
  /** Food and water. 食品饮水 */
  | 'FOOD'
  /** Epidemic supplies. 防疫物资 */
  | 'SUPPLY';

/** A place that becomes a store. 启用库房 */
export type OpenStoreInput = {
  /** Id of a place for the use STORE. Refused with PLACE_NOT_STORE for any other, with PLACE_ALREADY_STORE for one that is a store. */
  placeId: string | number;
};

/** Which places; conditions that are left out or null do not count. 筛选 */
export type PlaceFilter = {
  /** False: those that only a roster named and somebody has to look at. */
  isConfirmed?: boolean | null | undefined;
  /** Of this kind. */
  kind?: PlaceKind | null | undefined;
  /** Directly under this place. */
  parentId?: string | number | null | undefined;
  /** Part of the code or of the name, whatever its case. */
  search?: string | null | undefined;
  /** For this use. */
  use?: PlaceUse | null | undefined;
  /** Anywhere below this place. */
  withinId?: string | number | null | undefined;
};

/** What a place is in the tree; it decides where it may stand. 场所层级 */
export type PlaceKind =
  /** Stands in a campus or zone, or at the top while nobody has said where. 楼栋 */
  | 'BUILDING'
  /** Stands at the top. 校区 */
  | 'CAMPUS'
  /** Lies in a building. 楼层 */
  | 'FLOOR'
  /** A way in or out of a campus, zone or building. 门岗 */
  | 'GATE'
  /** Lies on a floor, or straight in a building. 房间 */
  | 'ROOM'
  /** Where people meet: a dining hall, a reading room, a shop. 公共场所 */
  | 'VENUE'
  /** Stands in a campus. 片区 */
  | 'ZONE';

/** What a place is for. 场所用途 */
export type PlaceUse =
  /** 浴室 */
  | 'BATHHOUSE'
  /** 食堂 */
  | 'CANTEEN'
  /** 教室 */
  | 'CLASSROOM'
  /** 医疗 */
  | 'CLINIC'
  /** 宿舍 */
  | 'DORMITORY'
  /** 实验室 */
  | 'LABORATORY'
  /** 图书馆 */
  | 'LIBRARY'
  /** For people under health monitoring. 健康观察 */
  | 'MONITORING'
  /** 办公 */
  | 'OFFICE'
  /** 其他 */
  | 'OTHER'
  /** Goods are kept or sold here. 物资 */
  | 'STORE';

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

/** Dispatches called back on their way. 召回 */
export type RecallDispatchesInput = {
  /** Ids of 1 to 200 that are SENT. */
  ids: Array<string | number>;
  /** Why. */
  note?: string | null | undefined;
};

/** Goods that came in. 入库 */
export type ReceiveGoodsInput = {
  /** Repeat it to be answered once however often you send. */
  idempotencyKey?: string | null | undefined;
  /** What came, at least one item. */
  lines: Array<GoodsLineInput>;
  /** Supplier and delivery note. */
  note?: string | null | undefined;
  /** Where they are kept. */
  storeId: string | number;
};

/** A closure to end by hand. 人工解除 */
export type ReopenPlaceInput = {
  /** Id of a closure in force. */
  closureId: string | number;
  /** Repeat it to be answered once however often you send. */
  idempotencyKey?: string | null | undefined;
  /** What to remember of it. */
  note?: string | null | undefined;
  /** Needed while the terminal disinfection is not finished; else refused with DISINFECTION_OPEN. */
  override?: ReopeningOverride | null | undefined;
};

/** Who takes it upon them to reopen a place before its disinfection is finished. 特批 */
export type ReopeningOverride = {
  /** Name of who approved it. */
  approvedBy: string;
  /** 4 to 500 characters. */
  reason: string;
};

/** Dispatches to hand to a crew. 发出 */
export type SendDispatchesInput = {
  /** Ids of 1 to 200 that are ORDERED or SHORT. */
  ids: Array<string | number>;
  /** The store to take from; left out, the first that has everything. */
  storeId?: string | number | null | undefined;
};

/** A crew begins. 开始消毒 */
export type StartDisinfectionInput = {
  /** Id of one that is ORDERED. */
  id: string | number;
};

/** Why a stock changed. 出入库类型 */
export type StockMovementKind =
  /** Set right after a count. 盘点 */
  | 'COUNTED'
  /** 出库 */
  | 'DISPATCHED'
  /** 入库 */
  | 'RECEIVED'
  /** 退回 */
  | 'RETURNED';

export type LogisticsClosureListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: ClosureFilter | null | undefined;
}>;


export type LogisticsClosureListQuery = { __typename: 'Query', closures: { __typename: 'ClosureConnection', totalCount: number | null, nodes: Array<{ __typename: 'Closure', id: string, measure: ClosureMeasure, state: ClosureState, isByHand: boolean, causeCount: number, reason: string | null, closedByName: string, closedAt: string, endedAt: string | null, endedByName: string | null, endReason: ClosureEndReason | null, endNote: string | null, approvedBy: string | null, place: { __typename: 'Place', id: string, code: string, name: string, path: Array<string>, kind: PlaceKind }, disinfection: { __typename: 'Disinfection', id: string, state: DisinfectionState, dueAt: string, isOverdue: boolean } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type LogisticsInsideQueryVariables = Exact<{
  id: string | number;
}>;


export type LogisticsInsideQuery = { __typename: 'Query', places: { __typename: 'PlaceConnection', totalCount: number | null, nodes: Array<{ __typename: 'Place', id: string, code: string, name: string, kind: PlaceKind }> } };

export type LogisticsReopenPlaceMutationVariables = Exact<{
  input: ReopenPlaceInput;
}>;


export type LogisticsReopenPlaceMutation = { __typename: 'Mutation', reopenPlace:
    | { __typename: 'Refused', problems: Array<{ __typename: 'Problem', code: ProblemCode, message: string, path: Array<string> | null, about: Array<string> | null }> }
    | { __typename: 'ReopenPlaceSuccess', closure: { __typename: 'Closure', id: string, state: ClosureState, endedAt: string | null, endReason: ClosureEndReason | null, place: { __typename: 'Place', id: string, isClosed: boolean } } }
   };

export type LogisticsDisinfectionListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: DisinfectionFilter | null | undefined;
}>;


export type LogisticsDisinfectionListQuery = { __typename: 'Query', disinfections: { __typename: 'DisinfectionConnection', totalCount: number | null, nodes: Array<{ __typename: 'Disinfection', id: string, state: DisinfectionState, isOverdue: boolean, orderedAt: string, dueAt: string, startedAt: string | null, startedByName: string | null, doneAt: string | null, doneByName: string | null, agent: string | null, concentration: number | null, contactMinutes: number | null, ventilationMinutes: number | null, workers: string | null, note: string | null, checkedAt: string | null, checkedByName: string | null, checkNote: string | null, cancelledAt: string | null, place: { __typename: 'Place', id: string, code: string, name: string, path: Array<string> }, closure: { __typename: 'Closure', id: string, state: ClosureState, measure: ClosureMeasure } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type LogisticsEvidenceQueryVariables = Exact<{
  id: string | number;
}>;


export type LogisticsEvidenceQuery = { __typename: 'Query', disinfection: { __typename: 'Disinfection', id: string, evidence: { __typename: 'File', name: string, mediaType: string, base64: string } | null } | null };

export type LogisticsStartDisinfectionMutationVariables = Exact<{
  input: StartDisinfectionInput;
}>;


export type LogisticsStartDisinfectionMutation = { __typename: 'Mutation', startDisinfection:
    | { __typename: 'Refused', problems: Array<{ __typename: 'Problem', code: ProblemCode, message: string, path: Array<string> | null, about: Array<string> | null }> }
    | { __typename: 'StartDisinfectionSuccess', disinfection: { __typename: 'Disinfection', id: string, state: DisinfectionState, startedAt: string | null, startedByName: string | null, isOverdue: boolean } }
   };

export type LogisticsFinishDisinfectionMutationVariables = Exact<{
  input: FinishDisinfectionInput;
}>;


export type LogisticsFinishDisinfectionMutation = { __typename: 'Mutation', finishDisinfection:
    | { __typename: 'FinishDisinfectionSuccess', disinfection: { __typename: 'Disinfection', id: string, state: DisinfectionState, doneAt: string | null, doneByName: string | null, agent: string | null, concentration: number | null, contactMinutes: number | null, ventilationMinutes: number | null, workers: string | null, note: string | null, isOverdue: boolean } }
    | { __typename: 'Refused', problems: Array<{ __typename: 'Problem', code: ProblemCode, message: string, path: Array<string> | null, about: Array<string> | null }> }
   };

export type LogisticsCheckDisinfectionMutationVariables = Exact<{
  input: CheckDisinfectionInput;
}>;


export type LogisticsCheckDisinfectionMutation = { __typename: 'Mutation', checkDisinfection:
    | { __typename: 'CheckDisinfectionSuccess', disinfection: { __typename: 'Disinfection', id: string, state: DisinfectionState, checkedAt: string | null, checkedByName: string | null, checkNote: string | null, isOverdue: boolean, closure: { __typename: 'Closure', id: string, state: ClosureState } } }
    | { __typename: 'Refused', problems: Array<{ __typename: 'Problem', code: ProblemCode, message: string, path: Array<string> | null, about: Array<string> | null }> }
   };

export type LogisticsDispatchListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: DispatchFilter | null | undefined;
}>;


export type LogisticsDispatchListQuery = { __typename: 'Query', dispatches: { __typename: 'DispatchConnection', totalCount: number | null, nodes: Array<{ __typename: 'Dispatch', id: string, kind: DispatchKind, state: DispatchState, isOffered: boolean, isOverdue: boolean, orderedAt: string, dueAt: string, sentAt: string | null, sentByName: string | null, deliveredAt: string | null, deliveredByName: string | null, endedAt: string | null, note: string | null, place: { __typename: 'Place', id: string, code: string, name: string, path: Array<string> } | null, lines: Array<{ __typename: 'GoodsLine', quantity: number, item: { __typename: 'StockItem', id: string, name: string, nameEnglish: string, unit: string, unitEnglish: string } }>, missing: Array<{ __typename: 'GoodsLine', quantity: number, item: { __typename: 'StockItem', id: string, name: string, nameEnglish: string, unit: string, unitEnglish: string } }>, store: { __typename: 'Store', id: string, place: { __typename: 'Place', id: string, code: string, name: string } } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type LogisticsSendDispatchesMutationVariables = Exact<{
  input: SendDispatchesInput;
}>;


export type LogisticsSendDispatchesMutation = { __typename: 'Mutation', sendDispatches:
    | { __typename: 'Refused', problems: Array<{ __typename: 'Problem', code: ProblemCode, message: string, path: Array<string> | null, about: Array<string> | null }> }
    | { __typename: 'SendDispatchesSuccess', sentCount: number, shortCount: number, dispatches: Array<{ __typename: 'Dispatch', id: string, state: DispatchState, isOverdue: boolean }> }
   };

export type LogisticsDeliverDispatchesMutationVariables = Exact<{
  input: DeliverDispatchesInput;
}>;


export type LogisticsDeliverDispatchesMutation = { __typename: 'Mutation', deliverDispatches:
    | { __typename: 'DeliverDispatchesSuccess', dispatches: Array<{ __typename: 'Dispatch', id: string, state: DispatchState, isOffered: boolean }> }
    | { __typename: 'Refused', problems: Array<{ __typename: 'Problem', code: ProblemCode, message: string, path: Array<string> | null, about: Array<string> | null }> }
   };

export type LogisticsRecallDispatchesMutationVariables = Exact<{
  input: RecallDispatchesInput;
}>;


export type LogisticsRecallDispatchesMutation = { __typename: 'Mutation', recallDispatches:
    | { __typename: 'RecallDispatchesSuccess', dispatches: Array<{ __typename: 'Dispatch', id: string, state: DispatchState, isOffered: boolean }> }
    | { __typename: 'Refused', problems: Array<{ __typename: 'Problem', code: ProblemCode, message: string, path: Array<string> | null, about: Array<string> | null }> }
   };

export type LogisticsDoorsQueryVariables = Exact<{
  search: string;
}>;


export type LogisticsDoorsQuery = { __typename: 'Query', places: { __typename: 'PlaceConnection', nodes: Array<{ __typename: 'Place', id: string, code: string, name: string, path: Array<string> }> } };

export type LogisticsMakeDispatchMutationVariables = Exact<{
  input: DispatchInput;
}>;


export type LogisticsMakeDispatchMutation = { __typename: 'Mutation', dispatch:
    | { __typename: 'DispatchSuccess', dispatch: { __typename: 'Dispatch', id: string, place: { __typename: 'Place', id: string, code: string } | null } }
    | { __typename: 'Refused', problems: Array<{ __typename: 'Problem', code: ProblemCode, message: string, path: Array<string> | null, about: Array<string> | null }> }
   };

export type LogisticsHomeSummaryQueryVariables = Exact<{ [key: string]: never; }>;


export type LogisticsHomeSummaryQuery = { __typename: 'Query', closureSummary: { __typename: 'ClosureSummary', closedCount: number, awaitingDisinfectionCount: number, openDispatchCount: number } | null };

export type LogisticsHomeCoverQueryVariables = Exact<{ [key: string]: never; }>;


export type LogisticsHomeCoverQuery = { __typename: 'Query', stockItems: Array<{ __typename: 'StockItem', id: string, name: string, nameEnglish: string, cover: { __typename: 'StockCover', quantity: number, norm: number, usedInAWeek: number, dailyUse: number, daysOfCover: number | null, targetDays: number } }> };

export type LogisticsClosuresSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type LogisticsClosuresSubscription = { closuresChanged: Array<{ __typename: 'Closure', id: string, state: ClosureState }> };

export type LogisticsDisinfectionsSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type LogisticsDisinfectionsSubscription = { disinfectionsChanged: Array<{ __typename: 'Disinfection', id: string, state: DisinfectionState }> };

export type LogisticsStockSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type LogisticsStockSubscription = { stockChanged: Array<{ __typename: 'StockItem', id: string }> };

export type LogisticsDispatchesSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type LogisticsDispatchesSubscription = { dispatchesChanged: Array<{ __typename: 'Dispatch', id: string, state: DispatchState }> };

export type LogisticsPlacesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: PlaceFilter | null | undefined;
}>;


export type LogisticsPlacesQuery = { __typename: 'Query', places: { __typename: 'PlaceConnection', totalCount: number | null, nodes: Array<{ __typename: 'Place', id: string, code: string, name: string, kind: PlaceKind, use: PlaceUse, capacity: number, isConfirmed: boolean, path: Array<string>, isClosed: boolean, closure: { __typename: 'Closure', id: string, closedAt: string, place: { __typename: 'Place', id: string, code: string } } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type LogisticsClosePlaceMutationVariables = Exact<{
  input: ClosePlaceInput;
}>;


export type LogisticsClosePlaceMutation = { __typename: 'Mutation', closePlace:
    | { __typename: 'ClosePlaceSuccess', closure: { __typename: 'Closure', id: string, state: ClosureState, place: { __typename: 'Place', id: string, isClosed: boolean } } }
    | { __typename: 'Refused', problems: Array<{ __typename: 'Problem', code: ProblemCode, message: string, path: Array<string> | null, about: Array<string> | null }> }
   };

export type LogisticsStockItemsQueryVariables = Exact<{ [key: string]: never; }>;


export type LogisticsStockItemsQuery = { __typename: 'Query', stockItems: Array<{ __typename: 'StockItem', id: string, code: string, name: string, nameEnglish: string, unit: string, unitEnglish: string, category: ItemCategory, normSource: string, normSourceEnglish: string, cover: { __typename: 'StockCover', quantity: number, norm: number, usedInAWeek: number, dailyUse: number, daysOfCover: number | null, targetDays: number }, levels: Array<{ __typename: 'StockLevel', quantity: number, countedAt: string | null, store: { __typename: 'Store', id: string, place: { __typename: 'Place', id: string, code: string, name: string } } }> }>, stores: Array<{ __typename: 'Store', id: string, place: { __typename: 'Place', id: string, code: string, name: string } }> };

export type LogisticsMovementsQueryVariables = Exact<{
  itemId: string | number;
}>;


export type LogisticsMovementsQuery = { __typename: 'Query', stockMovements: { __typename: 'StockMovementConnection', nodes: Array<{ __typename: 'StockMovement', id: string, kind: StockMovementKind, quantity: number, balance: number, at: string, movedByName: string, note: string | null, store: { __typename: 'Store', id: string, place: { __typename: 'Place', id: string, code: string } } }> } };

export type LogisticsReceiveGoodsMutationVariables = Exact<{
  input: ReceiveGoodsInput;
}>;


export type LogisticsReceiveGoodsMutation = { __typename: 'Mutation', receiveGoods:
    | { __typename: 'ReceiveGoodsSuccess', movements: Array<{ __typename: 'StockMovement', id: string, balance: number }> }
    | { __typename: 'Refused', problems: Array<{ __typename: 'Problem', code: ProblemCode, message: string, path: Array<string> | null, about: Array<string> | null }> }
   };

export type LogisticsCountStockMutationVariables = Exact<{
  input: CountStockInput;
}>;


export type LogisticsCountStockMutation = { __typename: 'Mutation', countStock:
    | { __typename: 'CountStockSuccess', difference: number, item: { __typename: 'StockItem', id: string } }
    | { __typename: 'Refused', problems: Array<{ __typename: 'Problem', code: ProblemCode, message: string, path: Array<string> | null, about: Array<string> | null }> }
   };

export type LogisticsStorePlacesQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type LogisticsStorePlacesQuery = { __typename: 'Query', places: { __typename: 'PlaceConnection', nodes: Array<{ __typename: 'Place', id: string, code: string, name: string }> } };

export type LogisticsOpenStoreMutationVariables = Exact<{
  input: OpenStoreInput;
}>;


export type LogisticsOpenStoreMutation = { __typename: 'Mutation', openStore:
    | { __typename: 'OpenStoreSuccess', store: { __typename: 'Store', id: string, place: { __typename: 'Place', id: string, name: string } } }
    | { __typename: 'Refused', problems: Array<{ __typename: 'Problem', code: ProblemCode, message: string, path: Array<string> | null, about: Array<string> | null }> }
   };


export const LogisticsClosureListDocument = {"__meta__":{"hash":"74e32ee22f7380fd6db0220085078d62f64391b7e991d17910a732a7935ffeb3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LogisticsClosureList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ClosureFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"closures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"isByHand"}},{"kind":"Field","name":{"kind":"Name","value":"causeCount"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"closedByName"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedByName"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"endNote"}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"disinfection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<LogisticsClosureListQuery, LogisticsClosureListQueryVariables>;
export const LogisticsInsideDocument = {"__meta__":{"hash":"a718128652cb348319e1da1e5256825bef23c0526d9040614898e7770f4b210b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LogisticsInside"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"places"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"12"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"withinId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<LogisticsInsideQuery, LogisticsInsideQueryVariables>;
export const LogisticsReopenPlaceDocument = {"__meta__":{"hash":"bc5045bba461f68acf9e9ad1e575d054641048c3f5a007ef5ac520a0a2999840"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LogisticsReopenPlace"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReopenPlaceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reopenPlace"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReopenPlaceSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"closure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isClosed"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"about"}}]}}]}}]}}]}}]} as unknown as DocumentNode<LogisticsReopenPlaceMutation, LogisticsReopenPlaceMutationVariables>;
export const LogisticsDisinfectionListDocument = {"__meta__":{"hash":"f6fedf347195779e35a2609b1fbc4f11fbe4f76d936c0103de9919e844c96fa4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LogisticsDisinfectionList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DisinfectionFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"disinfections"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"orderedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedByName"}},{"kind":"Field","name":{"kind":"Name","value":"doneAt"}},{"kind":"Field","name":{"kind":"Name","value":"doneByName"}},{"kind":"Field","name":{"kind":"Name","value":"agent"}},{"kind":"Field","name":{"kind":"Name","value":"concentration"}},{"kind":"Field","name":{"kind":"Name","value":"contactMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"ventilationMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"workers"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"checkedAt"}},{"kind":"Field","name":{"kind":"Name","value":"checkedByName"}},{"kind":"Field","name":{"kind":"Name","value":"checkNote"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledAt"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"Field","name":{"kind":"Name","value":"closure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<LogisticsDisinfectionListQuery, LogisticsDisinfectionListQueryVariables>;
export const LogisticsEvidenceDocument = {"__meta__":{"hash":"6a1a8e9b6d10613c8ada11b624a54a57b6be2165ae6a4a4dd06c15f38d083b67"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LogisticsEvidence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"disinfection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"base64"}}]}}]}}]}}]} as unknown as DocumentNode<LogisticsEvidenceQuery, LogisticsEvidenceQueryVariables>;
export const LogisticsStartDisinfectionDocument = {"__meta__":{"hash":"73a9428e19cdae5131b261b7e4d5b7269dbd934b2863058f45dfc808ef119a91"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LogisticsStartDisinfection"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StartDisinfectionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"startDisinfection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StartDisinfectionSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"disinfection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedByName"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"about"}}]}}]}}]}}]}}]} as unknown as DocumentNode<LogisticsStartDisinfectionMutation, LogisticsStartDisinfectionMutationVariables>;
export const LogisticsFinishDisinfectionDocument = {"__meta__":{"hash":"b58df9d55f4b7b424be9cab4fa3870974979528f1d9d10e7da774add4391d03d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LogisticsFinishDisinfection"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FinishDisinfectionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"finishDisinfection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FinishDisinfectionSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"disinfection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"doneAt"}},{"kind":"Field","name":{"kind":"Name","value":"doneByName"}},{"kind":"Field","name":{"kind":"Name","value":"agent"}},{"kind":"Field","name":{"kind":"Name","value":"concentration"}},{"kind":"Field","name":{"kind":"Name","value":"contactMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"ventilationMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"workers"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"about"}}]}}]}}]}}]}}]} as unknown as DocumentNode<LogisticsFinishDisinfectionMutation, LogisticsFinishDisinfectionMutationVariables>;
export const LogisticsCheckDisinfectionDocument = {"__meta__":{"hash":"0a35a8cd4cc88593b0103a46f8937b0267d25bad78989eac08f324d5d8b2da79"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LogisticsCheckDisinfection"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CheckDisinfectionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"checkDisinfection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CheckDisinfectionSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"disinfection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"checkedAt"}},{"kind":"Field","name":{"kind":"Name","value":"checkedByName"}},{"kind":"Field","name":{"kind":"Name","value":"checkNote"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"closure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"about"}}]}}]}}]}}]}}]} as unknown as DocumentNode<LogisticsCheckDisinfectionMutation, LogisticsCheckDisinfectionMutationVariables>;
export const LogisticsDispatchListDocument = {"__meta__":{"hash":"da40c6c771e0ca7ded5736859e10a9ff9173360d535fa20f8b48a7625dc4a066"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LogisticsDispatchList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DispatchFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"dispatches"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"isOffered"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"orderedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"sentByName"}},{"kind":"Field","name":{"kind":"Name","value":"deliveredAt"}},{"kind":"Field","name":{"kind":"Name","value":"deliveredByName"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEnglish"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"unitEnglish"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEnglish"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"unitEnglish"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"store"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<LogisticsDispatchListQuery, LogisticsDispatchListQueryVariables>;
export const LogisticsSendDispatchesDocument = {"__meta__":{"hash":"08b3845dd322c5ff6beb44a47c995712adc9057f1481de432dde126e03c52225"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LogisticsSendDispatches"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SendDispatchesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"sendDispatches"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SendDispatchesSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"sentCount"}},{"kind":"Field","name":{"kind":"Name","value":"shortCount"}},{"kind":"Field","name":{"kind":"Name","value":"dispatches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"about"}}]}}]}}]}}]}}]} as unknown as DocumentNode<LogisticsSendDispatchesMutation, LogisticsSendDispatchesMutationVariables>;
export const LogisticsDeliverDispatchesDocument = {"__meta__":{"hash":"c53eabbaccc9f15e04ab09e63db1081d92611d0e18ee22da491b72779ea0c087"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LogisticsDeliverDispatches"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeliverDispatchesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"deliverDispatches"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeliverDispatchesSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"dispatches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"isOffered"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"about"}}]}}]}}]}}]}}]} as unknown as DocumentNode<LogisticsDeliverDispatchesMutation, LogisticsDeliverDispatchesMutationVariables>;
export const LogisticsRecallDispatchesDocument = {"__meta__":{"hash":"8cb58c8c5812d38eb2d97a19b763f2968d05d60f31cac0d9241ae07c986c3353"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LogisticsRecallDispatches"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecallDispatchesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recallDispatches"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RecallDispatchesSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"dispatches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"isOffered"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"about"}}]}}]}}]}}]}}]} as unknown as DocumentNode<LogisticsRecallDispatchesMutation, LogisticsRecallDispatchesMutationVariables>;
export const LogisticsDoorsDocument = {"__meta__":{"hash":"204bd8aaf60fff1f40357f348674224d9d136731828b10b14c44e9b26fd0b10a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LogisticsDoors"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"places"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<LogisticsDoorsQuery, LogisticsDoorsQueryVariables>;
export const LogisticsMakeDispatchDocument = {"__meta__":{"hash":"9aaf73bf7ad2a74d45333461a1d1587d33d964849823e968df26141420d2330c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LogisticsMakeDispatch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DispatchInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"dispatch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DispatchSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"dispatch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"about"}}]}}]}}]}}]}}]} as unknown as DocumentNode<LogisticsMakeDispatchMutation, LogisticsMakeDispatchMutationVariables>;
export const LogisticsHomeSummaryDocument = {"__meta__":{"hash":"6af95a1ab2436f514a97a6d1f3332d31e4cee6c07931922e08939c0a5b2f7df0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LogisticsHomeSummary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"closureSummary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"closedCount"}},{"kind":"Field","name":{"kind":"Name","value":"awaitingDisinfectionCount"}},{"kind":"Field","name":{"kind":"Name","value":"openDispatchCount"}}]}}]}}]} as unknown as DocumentNode<LogisticsHomeSummaryQuery, LogisticsHomeSummaryQueryVariables>;
export const LogisticsHomeCoverDocument = {"__meta__":{"hash":"fd2317651effd0da074c05956bba3c13fbf72f25c10a226d85f27881af98268d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LogisticsHomeCover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"stockItems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEnglish"}},{"kind":"Field","name":{"kind":"Name","value":"cover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"norm"}},{"kind":"Field","name":{"kind":"Name","value":"usedInAWeek"}},{"kind":"Field","name":{"kind":"Name","value":"dailyUse"}},{"kind":"Field","name":{"kind":"Name","value":"daysOfCover"}},{"kind":"Field","name":{"kind":"Name","value":"targetDays"}}]}}]}}]}}]} as unknown as DocumentNode<LogisticsHomeCoverQuery, LogisticsHomeCoverQueryVariables>;
export const LogisticsClosuresDocument = {"__meta__":{"hash":"b384363f029a57597b453d1881a6dc2926fe72a25306faf1b1f0f003d7553694"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"LogisticsClosures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closuresChanged"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<LogisticsClosuresSubscription, LogisticsClosuresSubscriptionVariables>;
export const LogisticsDisinfectionsDocument = {"__meta__":{"hash":"b7f22cbdb598692445fb55e3ea175032faa136767a9689617e607be11d50291f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"LogisticsDisinfections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"disinfectionsChanged"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<LogisticsDisinfectionsSubscription, LogisticsDisinfectionsSubscriptionVariables>;
export const LogisticsStockDocument = {"__meta__":{"hash":"b057e8e1b633a60f92e07d0c27c999e4ad7eb595442acfc3053b98f6171c9cd8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"LogisticsStock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stockChanged"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<LogisticsStockSubscription, LogisticsStockSubscriptionVariables>;
export const LogisticsDispatchesDocument = {"__meta__":{"hash":"ee692728c5fe7a6488c9f96946881dee75ca4a88fce3139193ec419bf7534d56"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"LogisticsDispatches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dispatchesChanged"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<LogisticsDispatchesSubscription, LogisticsDispatchesSubscriptionVariables>;
export const LogisticsPlacesDocument = {"__meta__":{"hash":"5f6ffe886ec67966838281d29a57a5233a9b1ef9e8c960763e746cf64642a019"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LogisticsPlaces"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PlaceFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"places"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"use"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"isConfirmed"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"isClosed"}},{"kind":"Field","name":{"kind":"Name","value":"closure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<LogisticsPlacesQuery, LogisticsPlacesQueryVariables>;
export const LogisticsClosePlaceDocument = {"__meta__":{"hash":"8e4ffd43e8a01c796f521ee311c6c6e42e3e6ef12ba6dc700439de0bd21b2904"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LogisticsClosePlace"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ClosePlaceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"closePlace"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClosePlaceSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"closure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isClosed"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"about"}}]}}]}}]}}]}}]} as unknown as DocumentNode<LogisticsClosePlaceMutation, LogisticsClosePlaceMutationVariables>;
export const LogisticsStockItemsDocument = {"__meta__":{"hash":"3c405dd944f0882be2cb624e58ecbe223778e6dae9d5787963e4b557bdb812e7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LogisticsStockItems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"stockItems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEnglish"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"unitEnglish"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"normSource"}},{"kind":"Field","name":{"kind":"Name","value":"normSourceEnglish"}},{"kind":"Field","name":{"kind":"Name","value":"cover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"norm"}},{"kind":"Field","name":{"kind":"Name","value":"usedInAWeek"}},{"kind":"Field","name":{"kind":"Name","value":"dailyUse"}},{"kind":"Field","name":{"kind":"Name","value":"daysOfCover"}},{"kind":"Field","name":{"kind":"Name","value":"targetDays"}}]}},{"kind":"Field","name":{"kind":"Name","value":"levels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"countedAt"}},{"kind":"Field","name":{"kind":"Name","value":"store"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"stores"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<LogisticsStockItemsQuery, LogisticsStockItemsQueryVariables>;
export const LogisticsMovementsDocument = {"__meta__":{"hash":"2a64990d0f088769f108b5e42c56d38584aacf105cbe4fa1449526ff24167c1e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LogisticsMovements"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"itemId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"stockMovements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"itemId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"itemId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"balance"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"movedByName"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"store"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<LogisticsMovementsQuery, LogisticsMovementsQueryVariables>;
export const LogisticsReceiveGoodsDocument = {"__meta__":{"hash":"23ea38539354786ee6ff2808a23e700194c5a5cee6ae4ca642cfa6c266d77b81"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LogisticsReceiveGoods"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReceiveGoodsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"receiveGoods"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReceiveGoodsSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"movements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"balance"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"about"}}]}}]}}]}}]}}]} as unknown as DocumentNode<LogisticsReceiveGoodsMutation, LogisticsReceiveGoodsMutationVariables>;
export const LogisticsCountStockDocument = {"__meta__":{"hash":"e403cff1d123697d0ba3a51f3e84f762be450461a0daddb273aa1e00528ad2a7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LogisticsCountStock"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CountStockInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"countStock"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CountStockSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"difference"}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"about"}}]}}]}}]}}]}}]} as unknown as DocumentNode<LogisticsCountStockMutation, LogisticsCountStockMutationVariables>;
export const LogisticsStorePlacesDocument = {"__meta__":{"hash":"aba3c82783cacef956de4efe2dc4ef6b218a708c01f0902a7fd59bdf1dded09b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LogisticsStorePlaces"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"places"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"use"},"value":{"kind":"EnumValue","value":"STORE"}},{"kind":"ObjectField","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<LogisticsStorePlacesQuery, LogisticsStorePlacesQueryVariables>;
export const LogisticsOpenStoreDocument = {"__meta__":{"hash":"f7aa92826a7a481213c7a08138c79497818f970f0aea4a1a9923468cdad88297"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LogisticsOpenStore"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenStoreInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"openStore"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OpenStoreSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"store"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"about"}}]}}]}}]}}]}}]} as unknown as DocumentNode<LogisticsOpenStoreMutation, LogisticsOpenStoreMutationVariables>;