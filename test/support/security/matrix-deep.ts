import { getNamedType, isLeafType, isObjectType, isUnionType, type GraphQLNamedType, type GraphQLObjectType } from 'graphql';
import { callOf, type Given } from './matrix-document.ts';
import type { Field } from './matrix-graph.ts';

/** Everything that can be read of a type, `depth` levels down, each type once on the way; empty when there is nothing to select. */
function allOf(type: GraphQLNamedType, depth: number, given: Given, above: readonly string[] = []): string {
  if (isUnionType(type)) return `{ __typename ${type.getTypes().map(member => `... on ${member.name} ${allOf(member, depth, given, above)}`).join(' ')} }`;
  if (!isObjectType(type)) return '';
  const fields = Object.values(type.getFields()).flatMap(field => {
    const inner = getNamedType(field.type);
    if (isLeafType(inner)) return [callOf(field, given)];
    return depth === 0 || above.includes(inner.name) ? [] : [`${callOf(field, given)} ${allOf(inner, depth - 1, given, [...above, type.name])}`];
  });
  return `{ __typename ${fields.join(' ')} }`;
}

/** An operation of one root field that reads all of its answer; what is given stands in every field that takes it. */
export const deepOperation = (kind: string, field: Field, depth: number, given: Given = {}): string => `${kind} { ${callOf(field, given)} ${allOf(getNamedType(field.type), depth, given)} }`;

/** An operation that reads all of some rows of an entity by their keys: `$keys` are representations of them. */
export const entityOperation = (type: GraphQLObjectType, depth: number): string => `query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on ${type.name} ${allOf(type, depth, {})} } }`;
