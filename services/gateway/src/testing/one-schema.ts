import { buildSchema, isObjectType, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import { resolvers } from './departments.ts';

type Resolve = GraphQLFieldResolver<Record<string, unknown>, unknown>;
const field = (department: string, type: string, name: string) => resolvers[department]?.[type]?.[name as never] as Resolve | undefined;

/** The departments of the tests as one ordinary schema without federation: what the gateway must answer like. */
export function oneSchema(api: string): GraphQLSchema {
  const schema = buildSchema(api);
  const reference = (department: string, type: string): ((key: object) => unknown) => field(department, type, '__resolveReference') as never;
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType)) {
    for (const one of Object.values(type.getFields())) {
      for (const department of Object.keys(resolvers)) one.resolve = field(department, type.name, one.name) ?? one.resolve;
    }
  }
  const fields = (type: string) => (schema.getType(type) as ReturnType<GraphQLSchema['getQueryType']>)?.getFields() ?? {};
  const { residence } = fields('Person');
  if (residence) residence.resolve = person => person.residence && reference('logistics', 'Place')(person.residence);
  const { people } = fields('Tube');
  if (people) people.resolve = tube => tube.people.map(reference('personnel', 'Person'));
  return schema;
}
