import { uuid7 } from '@campus/kit';
import {
  astFromValue, getNamedType, getNullableType, isEnumType, isInputObjectType, isLeafType, isListType, print, type GraphQLArgument, type GraphQLInputField, type GraphQLInputType, type GraphQLSchema,
} from 'graphql';
import { isRequired, type Field, type Path } from './matrix-graph.ts';

/** The id of no row. */
export const NO_ID = uuid7();

const NOW = new Date();

/** Of the right type, of nobody, long enough for most sentences, and always the same. */
const SCALARS: Readonly<Record<string, unknown>> = {
  ID: NO_ID,
  String: 'matrix of every role',
  Int: 1,
  Float: 1,
  Boolean: true,
  DateTime: new Date(NOW.getTime() + 3_600_000).toISOString(),
  Date: NOW.toISOString().slice(0, 10),
};

/** Rows that a list is asked for. */
const FIRST = 5;

/** What stands in the place of an example, by the name of the argument or input field. */
export type Given = Readonly<Record<string, unknown>>;

/** A value of an input type: what is given and what is required, the first word of an enumeration, one item to a list. @throws for a scalar that it does not know. */
export function exampleOf(wanted: GraphQLInputType, given: Given = {}, called = ''): unknown {
  const type = getNullableType(wanted);
  if (isListType(type)) return [exampleOf(type.ofType, given, called)];
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(field => isRequired(field) || holds(field, given));
    return Object.fromEntries(fields.map(field => [field.name, exampleOf(field.type, given, field.name)]));
  }
  if (called in given) return given[called];
  if (isEnumType(type)) return type.getValues()[0]!.value;
  const example = SCALARS[type.name];
  if (example === undefined) throw new Error(`There is no example of a ${type}: add one.`);
  return example;
}

/** Whether something is given for an argument or a field inside it. */
const holds = ({ name, type }: GraphQLArgument | GraphQLInputField, given: Given): boolean => {
  const inner = getNamedType(type);
  return isInputObjectType(inner) ? Object.values(inner.getFields()).some(field => holds(field, given)) : name in given;
};

/** A field called with what is given and examples of what it requires; lists short. */
export function callOf({ name, args }: Field, given: Given = {}): string {
  const wanted = { first: FIRST, ...given };
  const values = args.filter(arg => isRequired(arg) || holds(arg, wanted)).map(arg => `${arg.name}: ${print(astFromValue(exampleOf(arg.type, wanted, arg.name), arg.type)!)}`);
  return values.length > 0 ? `${name}(${values.join(', ')})` : name;
}

/** `query`, `mutation` or `subscription`, by the root that a path begins at. */
const kindOf = ([first]: Path, schema: GraphQLSchema): string => {
  if (first?.type === schema.getMutationType()) return 'mutation';
  return first?.type === schema.getSubscriptionType() ? 'subscription' : 'query';
};

/** The smallest operation that walks a path, with arguments of the right types. */
export function documentOf(steps: Path, schema: GraphQLSchema): string {
  const last = isLeafType(getNamedType(steps.at(-1)!.field.type)) ? '' : ' { __typename }';
  return `${kindOf(steps, schema)} ${steps.reduceRight((inner, { field }) => ` { ${callOf(field)}${inner} }`, last)}`;
}
