import { Kind, type FieldNode, type FragmentDefinitionNode, type InlineFragmentNode, type OperationDefinitionNode, type SelectionNode, type SelectionSetNode } from 'graphql';

const OF_SCHEMA = new Set(['__schema', '__type']);
const isMeta = (field: FieldNode) => OF_SCHEMA.has(field.name.value);
const isTypename = (field: FieldNode) => field.name.value === '__typename';

/** An operation in two: questions about the schema, which the gateway answers itself, and questions about data. */
export interface Split {
  readonly introspection: OperationDefinitionNode | null;
  readonly data: OperationDefinitionNode | null;
}

/** Splits an operation at its root; a root of `__typename` alone asks no department. */
export function splitIntrospection(operation: OperationDefinitionNode, fragments: ReadonlyMap<string, FragmentDefinitionNode>): Split {
  const introspection = keep(operation.selectionSet, isMeta, fragments);
  const asksData = keep(operation.selectionSet, field => !isMeta(field) && !isTypename(field), fragments).selections.length > 0;
  const data = introspection.selections.length ? keep(operation.selectionSet, field => !isMeta(field), fragments) : operation.selectionSet;
  return {
    introspection: introspection.selections.length ? withSelection(operation, introspection) : null,
    data: asksData ? withSelection(operation, data) : null,
  };
}

/** Variables that the other half uses stay declared: the executor does not mind, and validation is behind us. */
const withSelection = (operation: OperationDefinitionNode, selectionSet: SelectionSetNode): OperationDefinitionNode => ({ ...operation, selectionSet });

function keep(set: SelectionSetNode, wanted: (field: FieldNode) => boolean, fragments: ReadonlyMap<string, FragmentDefinitionNode>): SelectionSetNode {
  const selections = set.selections.flatMap((node): SelectionNode[] => {
    if (node.kind === Kind.FIELD) return wanted(node) ? [node] : [];
    const inline = node.kind === Kind.INLINE_FRAGMENT ? node : inlined(fragments.get(node.name.value), node.directives);
    if (!inline) return [];
    const inner = keep(inline.selectionSet, wanted, fragments);
    return inner.selections.length ? [{ ...inline, selectionSet: inner }] : [];
  });
  return { kind: Kind.SELECTION_SET, selections };
}

function inlined(fragment: FragmentDefinitionNode | undefined, directives: InlineFragmentNode['directives']): InlineFragmentNode | null {
  return fragment ? { kind: Kind.INLINE_FRAGMENT, typeCondition: fragment.typeCondition, directives, selectionSet: fragment.selectionSet } : null;
}
