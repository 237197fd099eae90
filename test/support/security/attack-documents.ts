import { getNamedType, isObjectType, type GraphQLObjectType } from 'graphql';
import { graph, isRequired } from './matrix-graph.ts';

/** Two fields that lead from a type back to itself, such as `children { parent`; found in the graph, so that it is a way which there is. */
function roundTrip(): { readonly root: string; readonly there: string; readonly back: string } {
  for (const root of Object.values(graph.getQueryType()!.getFields()).filter(({ args }) => !args.some(isRequired))) {
    for (const [there, to, from] of stepsFrom(getNamedType(root.type)))
      for (const [back, home] of stepsFrom(to)) if (home === from) return { root: root.name, there, back };
  }
  throw new Error('The graph has no circle: attacks in depth need another way.');
}

const stepsFrom = (type: unknown): [string, GraphQLObjectType, GraphQLObjectType][] =>
  (isObjectType(type) ? Object.values(type.getFields()).filter(({ args }) => !args.some(isRequired)) : []).flatMap(({ name, type: wrapped }) => {
    const to = getNamedType(wrapped);
    return isObjectType(to) ? [[name, to, type as GraphQLObjectType] as [string, GraphQLObjectType, GraphQLObjectType]] : [];
  });

const { root, there, back } = roundTrip();
const times = (count: number, text: (index: number) => string): string => Array.from({ length: count }, (_, index) => text(index)).join(' ');
const nested = (levels: number): string => `{ ${root} ${`{ ${there} { ${back} `.repeat(levels / 2)} { __typename } ${'} }'.repeat(levels / 2)} }`;
const FULL = '{ types { name description fields { name description args { name type { name } } type { name ofType { name } } } inputFields { name } enumValues { name } } }';

/** Documents made to cost, and what is said to each; sent by somebody who may explore. */
export const HOSTILE_DOCUMENTS: Readonly<Record<string, readonly [document: string, said: string]>> = {
  'deep: 40 levels round a circle of the graph': [nested(40), '400 TOO_DEEP'],
  'deep: 900 braces': ['{ a '.repeat(900) + '}'.repeat(900), '400 DOCUMENT_INVALID'],
  'deep: 30,000 brackets in an argument': [`{ people(filter: ${'['.repeat(30_000)}) { totalCount } }`, '400 DOCUMENT_INVALID'],
  'wide: 600 fields at the root': [`{ ${times(600, () => '__typename')} }`, '400 TOO_MANY_ROOT_FIELDS'],
  'wide: 60,000 characters of fields': [`{ ${'a '.repeat(30_000)} }`, '400 DOCUMENT_INVALID'],
  'aliased: 200 names for one field': [`{ people(first: 1) { ${times(200, index => `a${index}: totalCount`)} } }`, '400 TOO_MANY_ALIASES'],
  'circular: a fragment that spreads itself': ['{ people { ...F } } fragment F on PersonConnection { totalCount ...F }', '400 DOCUMENT_INVALID'],
  'circular: fragments that spread each other': ['{ people { ...F } } fragment F on PersonConnection { ...G } fragment G on PersonConnection { ...F }', '400 DOCUMENT_INVALID'],
  'unfolding: 30 fragments, each twice in the one before': [`{ orgUnits { ...F0 } } ${times(30, index => `fragment F${index} on OrgUnit { parent { ...F${index + 1} } children { ...F${index + 1} } }`)} fragment F30 on OrgUnit { id }`, '400 TOO_DEEP'],
  'unfolding: 12 fragments, each twice in the one before': [`{ orgUnits { ...F0 } } ${times(12, index => `fragment F${index} on OrgUnit { parent { ...F${index + 1} } children { ...F${index + 1} } }`)} fragment F12 on OrgUnit { id }`, '400 TOO_COSTLY'],
  'directives overloaded: 200 on one field': [`{ __typename ${times(200, () => '@include(if: true)')} }`, '400 DOCUMENT_INVALID'],
  'directives overloaded: 100 fields with one each': [`{ people(first: 1) { nodes { ${times(100, () => 'name @include(if: true)')} } } }`, '400 TOO_MANY_DIRECTIVES'],
  'costly: children of children of children of 200': ['{ people(first: 200) { nodes { college { children { children { children { id } } } } } } }', '400 TOO_COSTLY'],
  'a page without end': ['{ people(first: 2147483647) { nodes { id } } }', '400 TOO_COSTLY'],
  'introspecting round and round': [`{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }`, '400 DOCUMENT_INVALID'],
  'introspecting 20 times at once': [`{ ${times(20, index => `s${index}: __schema ${FULL}`)} }`, '400 TOO_COSTLY'],
  'no query at all': ['type Query { mine: Int }', '400 DOCUMENT_INVALID'],
  'a field of the departments alone': ['{ _entities(representations: []) { __typename } }', '400 DOCUMENT_INVALID'],
};
