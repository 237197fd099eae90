/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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

/** A test round to close. */
export type CloseTestRoundInput = {
  /** Id of the round. */
  testRoundId: string | number;
};

/** An unmatched result to dismiss. */
export type DismissResultInput = {
  /** Why, in your own words; at least 4 characters. */
  reason: string;
  /** Id of an unmatched result. */
  resultId: string | number;
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

/** Why a rule refused; the set only grows. 拒绝代码 */
export type ProblemCode =
  | 'ALREADY_IN_ROUND'
  | 'ALREADY_IN_TUBE'
  | 'CAPACITY_NOT_VALIDATED'
  | 'CLOSES_BEFORE_OPENING'
  | 'DISEASE_UNKNOWN'
  | 'FILE_EMPTY'
  | 'FILE_NOT_BASE64'
  | 'FILE_TOO_LARGE'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'IMPORT_CONFIRMED'
  | 'IMPORT_NOT_READY'
  | 'IMPORT_OVER'
  | 'LABEL_TAKEN'
  | 'LABEL_UNREADABLE'
  | 'NAME_MISSING'
  | 'NOTHING_TO_IMPORT'
  | 'NOT_FOUND'
  | 'NOT_UNMATCHED'
  | 'PERSON_UNKNOWN'
  | 'PLACE_CAPACITY_OUT_OF_RANGE'
  | 'PLACE_CODE_INVALID'
  | 'PLACE_CODE_TAKEN'
  | 'PLACE_CONFIRMED_ALREADY'
  | 'PLACE_INSIDE_ITSELF'
  | 'PLACE_NAME_INVALID'
  | 'PLACE_PARENT_UNFIT'
  | 'REASON_MISSING'
  | 'REASON_TOO_SHORT'
  | 'REPORT_EMPTY'
  | 'REPORT_ENCODING'
  | 'REPORT_TOO_LARGE'
  | 'REPORT_UNKNOWN_FORMAT'
  | 'REPORT_UNREADABLE'
  | 'REPORT_WITHOUT_RESULTS'
  | 'ROUND_CLOSED'
  | 'TUBE_EMPTY'
  | 'TUBE_FULL'
  | 'TUBE_SEALED'
  | 'WHOLE_CAMPUS_ONLY';

/** A laboratory's file. */
export type ReceiveLaboratoryReportInput = {
  /** FHIR R4 Bundle or Observation in JSON, Bundles line by line (NDJSON), or bulk upload CSV; known by its content. At most 11 MB: send more in parts. */
  file: FileInput;
  /** Repeat it to ask again without sending twice. The same file is known again without it. */
  idempotencyKey?: string | null | undefined;
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

/** A tube to seal. */
export type SealTubeInput = {
  /** Id of an open tube that holds a swab. */
  tubeId: string | number;
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

export type HealthHomeStatesQueryVariables = Exact<{ [key: string]: never; }>;


export type HealthHomeStatesQuery = { __typename: 'Query', healthStateCounts: Array<{ __typename: 'HealthStateCount', state: HealthStateName, count: number, changedAt: string | null }> };

export type HealthHomeUnmatchedQueryVariables = Exact<{ [key: string]: never; }>;


export type HealthHomeUnmatchedQuery = { __typename: 'Query', laboratoryResults: { __typename: 'LaboratoryResultConnection', totalCount: number | null, nodes: Array<{ __typename: 'LaboratoryResult', id: string, receivedAt: string }> } };

export type HealthHomeRoundsQueryVariables = Exact<{ [key: string]: never; }>;


export type HealthHomeRoundsQuery = { __typename: 'Query', testRounds: { __typename: 'TestRoundConnection', nodes: Array<{ __typename: 'TestRound', id: string, name: string, disease: string, status: TestRoundStatus, closesAt: string, swabCount: number, tubeCount: number, positiveTubeCount: number }> } };

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

export type HealthPersonQueryVariables = Exact<{
  number: string;
  results: boolean;
}>;


export type HealthPersonQuery = { __typename: 'Query', personByNumber: { __typename: 'Person', id: string, number: string, name: string, college: { __typename: 'OrgUnit', id: string, name: string }, residence: { __typename: 'Place', id: string, name: string } | null, healthState: { __typename: 'HealthState', state: HealthStateName, since: string | null, retestDueAt: string | null, policyVersion: string | null, cause: { __typename: 'HealthCause', kind: HealthCauseKind, reading: LaboratoryReading, at: string } | null } | null, laboratoryResults?: Array<{ __typename: 'LaboratoryResult', id: string, analyte: string, analyteName: string | null, disease: string | null, value: LaboratoryReading | null, standing: ResultStanding, outcome: ResultOutcome, reason: ResultReason | null, note: string | null, line: number, laboratory: string, labels: Array<string>, subjectName: string | null, subjectBornOn: string | null, subjectNumbers: Array<string>, collectedAt: string | null, reportedAt: string | null, receivedAt: string, person: { __typename: 'Person', id: string, number: string, name: string } | null, tube: { __typename: 'Tube', id: string, label: string } | null }> | null } | null };

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

export const HealthResultRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HealthResultRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LaboratoryResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"analyte"}},{"kind":"Field","name":{"kind":"Name","value":"analyteName"}},{"kind":"Field","name":{"kind":"Name","value":"disease"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"laboratory"}},{"kind":"Field","name":{"kind":"Name","value":"labels"}},{"kind":"Field","name":{"kind":"Name","value":"subjectName"}},{"kind":"Field","name":{"kind":"Name","value":"subjectBornOn"}},{"kind":"Field","name":{"kind":"Name","value":"subjectNumbers"}},{"kind":"Field","name":{"kind":"Name","value":"collectedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reportedAt"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tube"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]} as unknown as DocumentNode<HealthResultRowFragment, unknown>;
export const HealthHomeStatesDocument = {"__meta__":{"hash":"57dd3d694b8a91142a3fa3dfe1e6af13d1a35be0080151b2606a24fe8acd1e73"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HealthHomeStates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"healthStateCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}}]}}]}}]} as unknown as DocumentNode<HealthHomeStatesQuery, HealthHomeStatesQueryVariables>;
export const HealthHomeUnmatchedDocument = {"__meta__":{"hash":"ef26d71b64a0f040e943a2ddab3de1aaa06024ecb859aa2d590c6925d24d5cfd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HealthHomeUnmatched"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"laboratoryResults"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"outcomes"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"UNMATCHED"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"OLDEST"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<HealthHomeUnmatchedQuery, HealthHomeUnmatchedQueryVariables>;
export const HealthHomeRoundsDocument = {"__meta__":{"hash":"52027cf54023a414ed6c5217c622f10a68d299dc607c23f1dd93fd3599d41de0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HealthHomeRounds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"testRounds"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"disease"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}},{"kind":"Field","name":{"kind":"Name","value":"swabCount"}},{"kind":"Field","name":{"kind":"Name","value":"tubeCount"}},{"kind":"Field","name":{"kind":"Name","value":"positiveTubeCount"}}]}}]}}]}}]} as unknown as DocumentNode<HealthHomeRoundsQuery, HealthHomeRoundsQueryVariables>;
export const HealthResultsDocument = {"__meta__":{"hash":"d16eb07bea2791f9debb487a7b8d316b8fb1d993949a2c3a395450a57f13e32f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HealthResults"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"outcomes"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResultOutcome"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"values"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LaboratoryReading"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"laboratoryResults"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"outcomes"},"value":{"kind":"Variable","name":{"kind":"Name","value":"outcomes"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"values"},"value":{"kind":"Variable","name":{"kind":"Name","value":"values"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"HealthResultRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HealthResultRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LaboratoryResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"analyte"}},{"kind":"Field","name":{"kind":"Name","value":"analyteName"}},{"kind":"Field","name":{"kind":"Name","value":"disease"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"laboratory"}},{"kind":"Field","name":{"kind":"Name","value":"labels"}},{"kind":"Field","name":{"kind":"Name","value":"subjectName"}},{"kind":"Field","name":{"kind":"Name","value":"subjectBornOn"}},{"kind":"Field","name":{"kind":"Name","value":"subjectNumbers"}},{"kind":"Field","name":{"kind":"Name","value":"collectedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reportedAt"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tube"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]} as unknown as DocumentNode<HealthResultsQuery, HealthResultsQueryVariables>;
export const HealthMessagesDocument = {"__meta__":{"hash":"26a5a545b6a7e69c7f03a51f084babe0c281a8ace0270befe919becb194efd8f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HealthMessages"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"laboratoryMessages"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"senderName"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"resultCount"}},{"kind":"Field","name":{"kind":"Name","value":"countedCount"}},{"kind":"Field","name":{"kind":"Name","value":"notCountedCount"}},{"kind":"Field","name":{"kind":"Name","value":"unmatchedCount"}},{"kind":"Field","name":{"kind":"Name","value":"repeatedCount"}},{"kind":"Field","name":{"kind":"Name","value":"answerCount"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"found"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<HealthMessagesQuery, HealthMessagesQueryVariables>;
export const HealthReceiveReportDocument = {"__meta__":{"hash":"a5e8ab07e1b745a540bc4003fa28b6d3cc919a3adade1ad12b3a3eccb2b1f165"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HealthReceiveReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReceiveLaboratoryReportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"receiveLaboratoryReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReceiveLaboratoryReportSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"isRepeated"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"countedCount"}},{"kind":"Field","name":{"kind":"Name","value":"unmatchedCount"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]}}]} as unknown as DocumentNode<HealthReceiveReportMutation, HealthReceiveReportMutationVariables>;
export const HealthStateTurnsDocument = {"__meta__":{"hash":"8a66c125b17f48c008d9e2ca385600eb353e4a26705c7810f001b36881d40018"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"HealthStateTurns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"healthStateChanged"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<HealthStateTurnsSubscription, HealthStateTurnsSubscriptionVariables>;
export const HealthArrivalsDocument = {"__meta__":{"hash":"5a65e6f27b86cfdf792fa6e3e6da80cde2fb43481dcacf33666521e1a2b0c286"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"HealthArrivals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"laboratoryResultReceived"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"resultId"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]} as unknown as DocumentNode<HealthArrivalsSubscription, HealthArrivalsSubscriptionVariables>;
export const HealthPersonDocument = {"__meta__":{"hash":"701457b84a9f986e882ddb2452cb0e51474bab1501b8b041b4437a5fc2137f69"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HealthPerson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"number"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"results"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"personByNumber"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"number"},"value":{"kind":"Variable","name":{"kind":"Name","value":"number"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"college"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"residence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"healthState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"retestDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"policyVersion"}},{"kind":"Field","name":{"kind":"Name","value":"cause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reading"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"laboratoryResults"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"results"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"HealthResultRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HealthResultRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LaboratoryResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"analyte"}},{"kind":"Field","name":{"kind":"Name","value":"analyteName"}},{"kind":"Field","name":{"kind":"Name","value":"disease"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"laboratory"}},{"kind":"Field","name":{"kind":"Name","value":"labels"}},{"kind":"Field","name":{"kind":"Name","value":"subjectName"}},{"kind":"Field","name":{"kind":"Name","value":"subjectBornOn"}},{"kind":"Field","name":{"kind":"Name","value":"subjectNumbers"}},{"kind":"Field","name":{"kind":"Name","value":"collectedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reportedAt"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tube"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]} as unknown as DocumentNode<HealthPersonQuery, HealthPersonQueryVariables>;
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