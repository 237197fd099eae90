import { Kind, parse, type FieldDefinitionNode, type ObjectTypeDefinitionNode, type ObjectTypeExtensionNode } from 'graphql';
import type { SubgraphSdl } from './compose.ts';

interface Part {
  readonly subgraph: string;
  readonly fields: readonly FieldDefinitionNode[];
}

/**
 * Fields that would take a whole page with them when their department is down: a department added them to another's type, and they may not be null.
 * The department with the most fields on a type owns it. One line each.
 */
export function outageProblems(subgraphs: readonly SubgraphSdl[]): string[] {
  const byType = Map.groupBy(subgraphs.flatMap(partsOf), ({ type }) => type);
  return [...byType].flatMap(([type, parts]) => {
    const [owner, ...others] = parts.toSorted((a, b) => b.fields.length - a.fields.length);
    return others.flatMap(other => other.fields.filter(field => field.type.kind === Kind.NON_NULL_TYPE).map(field =>
      `${type}.${field.name.value}: ${other.subgraph} adds it to a type of ${owner?.subgraph}, so it must be nullable: when ${other.subgraph} is down it costs a field, not the page.`));
  });
}

function partsOf({ name, sdl }: SubgraphSdl): (Part & { type: string })[] {
  return parse(sdl, { noLocation: true }).definitions.flatMap(definition => {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.OBJECT_TYPE_EXTENSION) return [];
    if (!definition.directives?.some(directive => directive.name.value === 'key')) return [];
    return [{ type: definition.name.value, subgraph: name, fields: ownFields(definition) }];
  });
}

/** Neither keys nor what belongs to another department. */
function ownFields(type: ObjectTypeDefinitionNode | ObjectTypeExtensionNode): FieldDefinitionNode[] {
  const keys = (type.directives ?? []).flatMap(({ arguments: given }) => given?.flatMap(({ value }) => (value.kind === Kind.STRING ? value.value.split(/\W+/) : [])) ?? []);
  return (type.fields ?? []).filter(field => !keys.includes(field.name.value) && !field.directives?.some(directive => directive.name.value === 'external'));
}
