import type { Actor } from '@campus/kit';
import type { DocumentNode, ExecutionResult } from 'graphql';

/** One request to a department: the same `document` object every time for the same step of a plan, so that it can be compiled once. */
export interface SubgraphRequest {
  readonly document: DocumentNode;
  readonly variables?: Record<string, unknown>;
  readonly operationName?: string;
  readonly actor: Actor;
  readonly requestId: string;
  readonly signal?: AbortSignal;
}

export type SubgraphAnswer = ExecutionResult | AsyncIterable<ExecutionResult>;

/** A department as the gateway reaches it: in this process, or behind HTTP. */
export interface Subgraph {
  execute(request: SubgraphRequest): SubgraphAnswer | Promise<SubgraphAnswer>;
}

/** The department did not answer; its fields are null and the rest of the answer stays. */
export class SubgraphUnavailable extends Error {
  constructor(readonly subgraph: string, reason: string, options?: ErrorOptions) {
    super(`${subgraph}: ${reason}`, options);
  }
}

export const isStream = (answer: SubgraphAnswer): answer is AsyncIterable<ExecutionResult> => Symbol.asyncIterator in answer;
