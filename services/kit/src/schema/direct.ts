import { isObjectType, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import { getMetadataStorage } from 'type-graphql';

type Metadata = ReturnType<typeof getMetadataStorage>;
type FieldResolverMetadata = Metadata['fieldResolvers'][number];
type Resolve = GraphQLFieldResolver<unknown, unknown>;
type Take = (root: unknown, context: unknown, info: unknown) => unknown;

/**
 * Lets fields that nobody computes be read straight off their object. By default type-graphql gives each a resolver, which
 * the compiler of operations must then call, check for a promise and answer later: a thousand times for a page of 100 people.
 * Call it before the schema is built.
 */
export function readPlainFieldsDirectly(): void {
  for (const field of getMetadataStorage().fields) field.simple ??= field.name === field.schemaName;
}

/**
 * The field resolvers of these classes that take nothing but parent, context and info, as plain calls of their method; by type and field.
 * The others stay with type-graphql, which converts their arguments.
 */
export function directFieldResolvers(classes: readonly Function[]): Map<string, Map<string, Resolve>> {
  const found = new Map<string, Map<string, Resolve>>();
  const { fieldResolvers, objectTypes } = getMetadataStorage();
  for (const metadata of fieldResolvers) {
    const resolve = classes.includes(metadata.target) ? directly(metadata) : null;
    const type = resolve && objectTypes.find(({ target }) => target === metadata.getObjectType?.())?.name;
    if (type) found.set(type, (found.get(type) ?? new Map<string, Resolve>()).set(metadata.schemaName, resolve));
  }
  return found;
}

const instances = new Map<Function, Record<string, (...given: unknown[]) => unknown>>();

function instanceOf(target: Function): Record<string, (...given: unknown[]) => unknown> {
  let instance = instances.get(target);
  if (!instance) instances.set(target, (instance = Reflect.construct(target, []) as Record<string, (...given: unknown[]) => unknown>));
  return instance;
}

function directly({ kind, target, methodName, params = [], middlewares = [], roles }: FieldResolverMetadata): Resolve | null {
  if (kind !== 'external' || middlewares.length > 0 || roles) return null;
  const taken = [...params].sort((a, b) => a.index - b.index).map(takeOf);
  if (taken.some(take => take === null) || taken.length > 3) return null;
  const instance = instanceOf(target);
  const method = instance[methodName]!.bind(instance);
  const [first, second, third] = taken as Take[];
  return (root, _, context, info) => method(first?.(root, context, info), second?.(root, context, info), third?.(root, context, info));
}

function takeOf(param: NonNullable<FieldResolverMetadata['params']>[number]): Take | null {
  if (param.kind === 'info') return (_, __, info) => info;
  if (param.kind === 'context' && !param.propertyName) return (_, context) => context;
  if (param.kind === 'root' && !param.propertyName && !param.getType) return root => root;
  return null;
}

interface Referenced {
  readonly apollo?: { readonly subgraph?: { readonly resolveReference?: (reference: object, context: unknown, info: unknown) => unknown } };
}

/** Resolves references without a promise for each where none is needed; otherwise as `@apollo/subgraph` does. */
export function resolveReferencesDirectly(schema: GraphQLSchema): void {
  const entities = schema.getQueryType()?.getFields()['_entities'];
  if (!entities) return;
  entities.resolve = (_, { representations }: { representations: readonly { __typename: string }[] }, context, info) =>
    representations.map(reference => {
      const type = schema.getType(reference.__typename);
      if (!isObjectType(type)) throw new Error(`_entities was asked for "${reference.__typename}", which is no entity of this department.`);
      const resolve = (type.extensions as Referenced).apollo?.subgraph?.resolveReference;
      const found = resolve ? resolve(reference, context, info) : reference;
      return found instanceof Promise ? found.then((entity: unknown) => named(entity, type.name)) : named(found, type.name);
    });
}

function named(entity: unknown, type: string): unknown {
  if (typeof entity === 'object' && entity !== null && !('__typename' in entity)) Object.assign(entity, { __typename: type });
  return entity;
}
