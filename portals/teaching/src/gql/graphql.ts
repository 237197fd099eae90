/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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
  | 'MATTER_RECORDED_ALREADY'
  | 'MATTER_TITLE_INVALID'
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

/** A matter that is not in the list yet. 新事项 */
export type RecordTeachingMatterInput = {
  /** Repeat it to be answered once however often you send. */
  idempotencyKey?: string | null | undefined;
  /** 1 to 100 characters, unlike every other title; blanks at its ends do not count. */
  title: string;
};

/** Which matters; conditions that are left out or null do not count. 筛选 */
export type TeachingMatterFilter = {
  /** Part of the title, whatever its case. */
  search?: string | null | undefined;
};

export type TeachingMattersQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: TeachingMatterFilter | null | undefined;
}>;


export type TeachingMattersQuery = { __typename: 'Query', teachingMatters: { __typename: 'TeachingMatterConnection', totalCount: number | null, nodes: Array<{ __typename: 'TeachingMatter', id: string, title: string, recordedAt: string }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type TeachingMatterFactsQueryVariables = Exact<{
  id: string | number;
}>;


export type TeachingMatterFactsQuery = { __typename: 'Query', teachingMatter: { __typename: 'TeachingMatter', id: string, title: string, recordedAt: string } | null };

export type TeachingRecordMatterMutationVariables = Exact<{
  input: RecordTeachingMatterInput;
}>;


export type TeachingRecordMatterMutation = { __typename: 'Mutation', recordTeachingMatter:
    | { __typename: 'RecordTeachingMatterSuccess', matter: { __typename: 'TeachingMatter', id: string, title: string, recordedAt: string } }
    | { __typename: 'Refused', problems: Array<{ __typename: 'Problem', code: ProblemCode, message: string, path: Array<string> | null }> }
   };


export const TeachingMattersDocument = {"__meta__":{"hash":"6a3956c4488741908e7b65a0d4457a1bf6a6bb981018a6942d15ae0b6b4ef9c8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TeachingMatters"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TeachingMatterFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"teachingMatters"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<TeachingMattersQuery, TeachingMattersQueryVariables>;
export const TeachingMatterFactsDocument = {"__meta__":{"hash":"1159cdcecc1f5dc461c8f5c9e4270a18df5f9f4639f031d9def18617eb84091a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TeachingMatterFacts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"teachingMatter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}}]}}]}}]} as unknown as DocumentNode<TeachingMatterFactsQuery, TeachingMatterFactsQueryVariables>;
export const TeachingRecordMatterDocument = {"__meta__":{"hash":"c2f25ee12c9ded8fcf95e7aa94d4f41bb585e423ebeafba9a80b1c55893c437c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TeachingRecordMatter"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordTeachingMatterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordTeachingMatter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RecordTeachingMatterSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"matter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TeachingRecordMatterMutation, TeachingRecordMatterMutationVariables>;