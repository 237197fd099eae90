import { buildSubgraphSchema } from '@apollo/subgraph';
import { printSchemaWithDirectives } from '@graphql-tools/utils';
import { isObjectType, parse, type GraphQLFieldResolver, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { buildSchemaSync, createResolversMap, type NonEmptyArray } from 'type-graphql';
import type { Department } from '../department.ts';
import type { Context } from '../request/context.ts';
import { permissionOf, permit } from './can.ts';
import { directFieldResolvers, readPlainFieldsDirectly, resolveReferencesDirectly } from './direct.ts';

const FEDERATION = ['@key', '@shareable', '@requires', '@external', '@provides', '@requiresScopes', '@tag', '@inaccessible'];
const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ${JSON.stringify(FEDERATION)})\n\n`;
/** What the kit itself may answer, whatever the department. */
const KIT_PROBLEMS = ['NOT_FOUND', 'IDEMPOTENCY_KEY_REUSED', 'FILE_EMPTY', 'FILE_NOT_BASE64', 'FILE_TOO_LARGE'];

const fromContext = (): never => {
  throw new Error('Subscriptions take their events from context.live(topic).');
};
/** type-graphql asks for one; ours are fed from Postgres, so it must never be used. */
const NO_PUBSUB = { publish: fromContext, subscribe: fromContext };

/** A department's schema as SDL (what is committed and composed) and executable. */
export interface BuiltSchema {
  readonly sdl: string;
  readonly schema: GraphQLSchema;
}

/** Builds the subgraph of a department from its features; throws when a root field says not who may call it. */
export function buildDepartmentSchema(department: Department): BuiltSchema {
  const resolvers = department.features.flatMap(feature => feature.resolvers ?? []) as NonEmptyArray<Function>;
  const orphanedTypes = department.features.flatMap(feature => [...(feature.types ?? []), ...(feature.entities ?? [])]);
  readPlainFieldsDirectly();
  const base = buildSchemaSync({ resolvers, orphanedTypes, validate: false, skipCheck: true, pubSub: NO_PUBSUB });
  const sdl = `${LINK}${withProblemCodes(printSchemaWithDirectives(base), department.problems ?? [])}\n`;

  const map = createResolversMap(base) as Record<string, Record<string, unknown>>;
  delete map['ProblemCode'];
  for (const [type, fields] of directFieldResolvers(resolvers)) map[type] = { ...map[type], ...Object.fromEntries(fields) };
  for (const feature of department.features)
    for (const [type, resolve] of Object.entries(feature.references ?? {})) map[type] = { ...map[type], __resolveReference: resolve };

  const schema = buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers: map as never }]);
  guard(schema, department.name);
  resolveReferencesDirectly(schema);
  return { sdl, schema };
}

function withProblemCodes(sdl: string, own: readonly string[]): string {
  const codes = [...new Set([...KIT_PROBLEMS, ...own])].sort();
  return sdl.replace(/("""[^"]*"""\n)?scalar ProblemCode/, `"""Why a rule refused; the set only grows. 拒绝代码"""\nenum ProblemCode {\n  ${codes.join('\n  ')}\n}`);
}

/** Wraps every field that carries `@requiresScopes`; default deny for root fields. */
function guard(schema: GraphQLSchema, department: string): void {
  const roots = new Set([schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]);
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType)) {
    for (const field of Object.values(type.getFields())) {
      if (field.name.startsWith('_')) continue;
      const permission = permissionOf(field);
      if (permission) guardField(type, field.name, permission);
      else if (roots.has(type)) throw new Error(`${department}: ${type.name}.${field.name} says not who may call it. Add @Can("${department}.thing.verb").`);
    }
  }
}

function guardField(type: GraphQLObjectType, name: string, permission: string): void {
  const field = type.getFields()[name]!;
  const wrap = (inner: GraphQLFieldResolver<unknown, Context>): GraphQLFieldResolver<unknown, Context> => (root, args, context, info) => {
    permit(context, `${type.name}.${name}`, permission);
    return inner(root, args, context, info);
  };
  if (field.subscribe) field.subscribe = wrap(field.subscribe);
  else field.resolve = wrap(field.resolve ?? (root => (root as Record<string, unknown>)[name]));
}
