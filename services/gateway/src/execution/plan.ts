import type { BatchFetchNode, FetchNode, PlanNode } from '@graphql-hive/router-query-planner';

export type { FetchNode, FetchRewrite, FlattenNode, PlanNode, RequiresSelection } from '@graphql-hive/router-query-planner';

/** Fields of other departments' entities, fetched for all places of the answer at once. */
export interface EntityFetch {
  readonly subgraph: string;
  readonly fetch: FetchNode | BatchFetchNode;
  readonly parts: readonly EntityPart[];
}

/** One `_entities` field of a fetch: which objects it completes, and under which names question and answer travel. */
export type EntityPart = Omit<BatchFetchNode['entityBatch']['aliases'][number], 'representationsVariableName'> & { readonly variable: string };

/** Plans name a fetch for one path and a fetch for many differently; here both are one thing. Null when the node fetches no entities. */
export function entityFetchOf(node: PlanNode): EntityFetch | null {
  if (node.kind === 'BatchFetch') {
    const parts = node.entityBatch.aliases.map(({ representationsVariableName, ...part }) => ({ ...part, variable: representationsVariableName }));
    return { subgraph: node.serviceName, fetch: node, parts };
  }
  if (node.kind !== 'Flatten' || node.node.kind !== 'Fetch' || !node.node.requires) return null;
  const { requires, inputRewrites, outputRewrites } = node.node;
  const part = { alias: '_entities', variable: 'representations', paths: [node.path], requires, inputRewrites, outputRewrites };
  return { subgraph: node.node.serviceName, fetch: node.node, parts: [part] };
}
