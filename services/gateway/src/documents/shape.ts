import { Kind, print, type DocumentNode, type FragmentDefinitionNode, type GraphQLObjectType, type OperationDefinitionNode } from 'graphql';
import type { Supergraph } from '../composition/supergraph.ts';
import type { Refusal } from '../errors.ts';
import { projectionOf, type Project } from '../execution/projection.ts';
import type { Flags, Reading } from '../execution/selection.ts';
import { costOf, type Cost } from '../limits/cost.ts';
import { demandsOf, type Demand } from '../permissions/demands.ts';
import { refuseForbidden } from '../permissions/refuse-forbidden.ts';
import { decided, usedBy, type Fragments } from './decide.ts';
import { splitIntrospection } from './introspection.ts';

/** An operation with its `@skip` and `@include` decided, and everything about it that does not change from request to request. */
export interface Shape {
  readonly name: string | undefined;
  /** The text for the planner: without introspection, and without conditions, which planner and compilers of departments handle less well. Null when nothing is left to plan. */
  readonly planned: string | null;
  /** The part that asks about the schema, or null. */
  readonly introspection: DocumentNode | null;
  readonly project: Project;
  readonly cost: Cost;
  readonly demands: readonly Demand[];
  /** Answers from memory for permissions seen before: actors with the same roles share one set. */
  refusalFor(held: ReadonlySet<string>, signedIn: boolean): Refusal | null;
}

/** Selections of a document that may be read while preparing it; more is a document made to unfold without end. */
const READABLE = 5_000;

export function shapeOf(root: GraphQLObjectType, operation: OperationDefinitionNode, raw: Fragments, flags: Flags, graph: Supergraph): Shape {
  const node = decided(operation, flags);
  const fragments: Fragments = new Map([...raw].map(([name, fragment]) => [name, decided(fragment, flags)]));
  const reading: Reading = { schema: graph.api, fragments: raw, flags, budget: { left: READABLE } };
  const demands = demandsOf(root, operation.selectionSet, reading, graph.scopes);
  const cost = costOf(root, operation.selectionSet, reading);
  const split = splitIntrospection(node, fragments);
  return {
    name: operation.name?.value,
    planned: split.data && print(documentOf(split.data, fragments)),
    introspection: split.introspection && documentOf(split.introspection, fragments),
    project: projectionOf(root, operation.selectionSet, { ...reading, budget: { left: Infinity } }),
    cost,
    demands,
    refusalFor: remembering(demands),
  };
}

const documentOf = (operation: OperationDefinitionNode, fragments: ReadonlyMap<string, FragmentDefinitionNode>): DocumentNode => ({
  kind: Kind.DOCUMENT,
  definitions: [operation, ...usedBy(operation, fragments)],
});

function remembering(demands: readonly Demand[]): Shape['refusalFor'] {
  const known = new WeakMap<ReadonlySet<string>, Refusal | 'open'>();
  return (held, signedIn) => {
    let answer = known.get(held);
    if (!answer) known.set(held, (answer = refuseForbidden(demands, held, signedIn) ?? 'open'));
    return answer === 'open' ? null : answer;
  };
}
