/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Which matters; conditions that are left out or null do not count. 筛选 */
export type CommandMatterFilter = {
  /** Part of the title, whatever its case. */
  search?: string | null | undefined;
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
export type RecordCommandMatterInput = {
  /** Repeat it to be answered once however often you send. */
  idempotencyKey?: string | null | undefined;
  /** 1 to 100 characters, unlike every other title; blanks at its ends do not count. */
  title: string;
};

export type CommandMattersQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: CommandMatterFilter | null | undefined;
}>;


export type CommandMattersQuery = { __typename: 'Query', commandMatters: { __typename: 'CommandMatterConnection', totalCount: number | null, nodes: Array<{ __typename: 'CommandMatter', id: string, title: string, recordedAt: string }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type CommandMatterFactsQueryVariables = Exact<{
  id: string | number;
}>;


export type CommandMatterFactsQuery = { __typename: 'Query', commandMatter: { __typename: 'CommandMatter', id: string, title: string, recordedAt: string } | null };

export type CommandRecordMatterMutationVariables = Exact<{
  input: RecordCommandMatterInput;
}>;


export type CommandRecordMatterMutation = { __typename: 'Mutation', recordCommandMatter:
    | { __typename: 'RecordCommandMatterSuccess', matter: { __typename: 'CommandMatter', id: string, title: string, recordedAt: string } }
    | { __typename: 'Refused', problems: Array<{ __typename: 'Problem', code: ProblemCode, message: string, path: Array<string> | null }> }
   };


export const CommandMattersDocument = {"__meta__":{"hash":"2d2a14813798c7fff592cedea0e0711c7be3f29e32b803f32b489aa783968167"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CommandMatters"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CommandMatterFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"commandMatters"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<CommandMattersQuery, CommandMattersQueryVariables>;
export const CommandMatterFactsDocument = {"__meta__":{"hash":"696142dbf42eda352938cda7eed7400d49a58a87a9bad7feb83df339e1bee945"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CommandMatterFacts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"commandMatter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}}]}}]}}]} as unknown as DocumentNode<CommandMatterFactsQuery, CommandMatterFactsQueryVariables>;
export const CommandRecordMatterDocument = {"__meta__":{"hash":"dedfc3d3617fa38d27963a2e7a85685208a85623dafcbad222904dd71067da7b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CommandRecordMatter"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordCommandMatterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordCommandMatter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RecordCommandMatterSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"matter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CommandRecordMatterMutation, CommandRecordMatterMutationVariables>;