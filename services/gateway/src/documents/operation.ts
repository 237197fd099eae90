import { Kind, visit, type DocumentNode, type OperationDefinitionNode } from 'graphql';
import type { Supergraph } from '../composition/supergraph.ts';
import { refuse } from '../errors.ts';
import type { Json } from '../execution/json.ts';
import { Lru } from '../lru.ts';
import { shapeOf, type Shape } from './shape.ts';

/** One operation of a valid document. */
export interface Operation {
  readonly node: OperationDefinitionNode;
  readonly name: string | undefined;
  /** The operation as these variables decide its `@skip` and `@include`; each combination is prepared once. */
  shape(variables: Json): Shape;
}

const SHAPES = 32;

/** Prepares one operation of a valid document. */
export function operationOf(document: DocumentNode, node: OperationDefinitionNode, graph: Supergraph): Operation {
  const root = graph.api.getRootType(node.operation);
  if (!root) throw refuse(400, 'DOCUMENT_INVALID', '没有这类操作。', `This graph has no ${node.operation}.`);
  const fragments = new Map(document.definitions.filter(one => one.kind === Kind.FRAGMENT_DEFINITION).map(one => [one.name.value, one]));
  const names = flagNames(document);
  const shapes = new Lru<string, Shape>(SHAPES);
  return {
    node,
    name: node.name?.value,
    shape(variables) {
      const key = names.map(name => (variables[name] === true ? '1' : '0')).join('');
      const known = shapes.get(key);
      if (known) return known;
      const flags = Object.fromEntries(names.map(name => [name, variables[name]]));
      return shapes.set(key, shapeOf(root, node, fragments, flags, graph));
    },
  };
}

/** The variables that decide which parts of a document are in. */
function flagNames(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, {
    Directive({ name, arguments: given }) {
      const value = given?.[0]?.value;
      if ((name.value === 'skip' || name.value === 'include') && value?.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names];
}
