import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildASTSchema, getNamedType, isNonNullType, isObjectType, Kind, parse, type DirectiveNode, type GraphQLField, type GraphQLObjectType, type GraphQLSchema } from 'graphql';

const SCHEMA = path.join(import.meta.dirname, '../../../schema');
const printed = (name: string) => readFileSync(path.join(SCHEMA, name), 'utf8');

/** Role → permissions, as printed from the code of all departments. */
export const permissions = JSON.parse(printed('permissions.json')) as Readonly<Record<string, readonly string[]>>;

/** The composed graph with its `@requiresScopes`. */
export const graph = buildASTSchema(parse(printed('supergraph.graphql')), { assumeValidSDL: true });

export type Field = GraphQLField<unknown, unknown>;

/** A way from a root to a field: each step a field of the type that the one before leads to. */
export type Path = readonly { readonly type: GraphQLObjectType; readonly field: Field }[];

/** Alternatives of permissions that must be held together. */
type Scopes = readonly (readonly string[])[];

function scopesOf(directives: readonly DirectiveNode[] = []): Scopes {
  const value = directives.find(({ name }) => name.value === 'requiresScopes')?.arguments?.[0]?.value;
  if (value?.kind !== Kind.LIST) return [];
  return value.values.map(all => (all.kind === Kind.LIST ? all.values.flatMap(one => (one.kind === Kind.STRING ? [one.value] : [])) : []));
}

/** Who may read a field: by its own directive and by that of its type; empty when anybody may who came so far. */
export const demandsOf = (field: Field): readonly Scopes[] =>
  [scopesOf(field.astNode?.directives), scopesOf(getNamedType(field.type).astNode?.directives)].filter(scopes => scopes.length > 0);

/** The permissions lacking for a path, by the field that names them; empty for whoever may walk it. */
export function lacking(steps: Path, held: ReadonlySet<string>): { field: string; permission: string }[] {
  return steps.flatMap(({ type, field }) => demandsOf(field).flatMap(scopes => {
    const missing = scopes.map(all => all.filter(permission => !held.has(permission)));
    if (missing.some(all => all.length === 0)) return [];
    return [{ field: `${type.name}.${field.name}`, permission: missing.toSorted((a, b) => a.length - b.length)[0]!.join(' + ') }];
  }));
}

/** Every type with fields of a schema, without those of GraphQL and of composition. */
export const typesOf = (schema: GraphQLSchema): GraphQLObjectType[] => Object.values(schema.getTypeMap()).filter(isObjectType).filter(({ name }) => !name.includes('__'));

export const rootsOf = (schema: GraphQLSchema): GraphQLObjectType[] => [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].filter(type => !!type);

/** Each root field, and the shortest way from Query to each guarded field of any other type. @throws when there is no way to one. */
export function pathsOf(schema: GraphQLSchema): Path[] {
  const roots = rootsOf(schema);
  const ways = waysFrom(schema);
  const operations = roots.flatMap(type => Object.values(type.getFields()).map(field => [{ type, field }]));
  const guarded = typesOf(schema).filter(type => !roots.includes(type)).flatMap(type => Object.values(type.getFields()).filter(field => demandsOf(field).length > 0).map(field => {
    const way = ways.get(type.name);
    if (!way) throw new Error(`No query leads to ${type.name}.${field.name}.`);
    return [...way, { type, field }];
  }));
  return [...operations, ...guarded];
}

function waysFrom(schema: GraphQLSchema): ReadonlyMap<string, Path> {
  const query = schema.getQueryType()!;
  const ways = new Map<string, Path>([[query.name, []]]);
  for (const [name, way] of ways)
    for (const field of Object.values((schema.getType(name) as GraphQLObjectType).getFields())) {
      const to = getNamedType(field.type);
      if (isObjectType(to) && !ways.has(to.name)) ways.set(to.name, [...way, { type: schema.getType(name) as GraphQLObjectType, field }]);
    }
  return ways;
}

/** How a path is spoken of: `Query.people`, `Person.bornOn`. */
export const nameOf = (steps: Path): string => `${steps.at(-1)!.type.name}.${steps.at(-1)!.field.name}`;

/** Whether an argument has to be given. */
export const isRequired = ({ type, defaultValue }: { readonly type: unknown; readonly defaultValue?: unknown }): boolean => isNonNullType(type) && defaultValue === undefined;
