import { uuid7, type Runtime } from '@campus/kit';
import { getNamedType, isInputObjectType, isObjectType, isUnionType, type GraphQLArgument, type GraphQLInputField, type GraphQLObjectType } from 'graphql';
import { callOf, NO_ID, type Given } from './matrix-document.ts';
import type { Field } from './matrix-graph.ts';
import type { Rows } from './matrix-rows.ts';

/** One question in which a value of another college stands, and what stands there for nobody. */
export interface Question {
  readonly name: string;
  readonly isQuery: boolean;
  readonly value: string;
  readonly absent: string;
  ask(value: string): string;
}

/** A number that nobody has. */
export const NO_NUMBER = '190000000001';

const fieldsOf = (type: GraphQLObjectType | null | undefined): Field[] => Object.values(type?.getFields() ?? {}).filter(({ name }) => !name.startsWith('_'));

/**
 * Every way to name a row of another college: each argument or input field, however deep, that takes an id, a person's number or, in a query, any text.
 * @param visible ids that the asker may see, by the name of the type: they stand wherever another id is asked for as well.
 */
export function questionsOf({ name: department, schema }: Runtime, rows: Rows, visible: ReadonlyMap<string, string>): Question[] {
  const { people, others } = rows.foreignKeysOf(department);
  const inQuery = ({ type }: Taking) => (type === 'ID' ? [...people, ...others] : type === 'String' ? [rows.somebody.number, rows.somebody.name] : []);
  const inMutation = ({ name, type }: Taking) => {
    if (type === 'String') return /number/i.test(name) ? [rows.somebody.number] : [];
    return type !== 'ID' ? [] : /person/i.test(name) ? people : others;
  };
  return [
    ...fieldsOf(schema.getQueryType()).flatMap(field => questionsAbout(field, true, inQuery, visible)),
    ...fieldsOf(schema.getMutationType()).flatMap(field => questionsAbout(field, false, inMutation, visible)),
  ];
}

function questionsAbout(field: Field, isQuery: boolean, valuesFor: (input: Taking) => readonly string[], visible: ReadonlyMap<string, string>): Question[] {
  const inputs = leavesOf(field).filter(({ name }) => name !== 'after' && name !== 'idempotencyKey');
  const usual: Given = Object.fromEntries(inputs.filter(({ type, isNeeded }) => type === 'ID' && isNeeded).map(({ name }) => [name, meantBy(name, visible)]));
  return inputs.flatMap(input => valuesFor(input).map(value => ({
    name: `${field.name}(${input.name})`, isQuery, value, absent: input.type === 'ID' ? NO_ID : NO_NUMBER,
    // The same mutation asked again under the same key would only be answered again.
    ask: given => `${isQuery ? 'query' : 'mutation'} { ${callOf(field, { ...usual, idempotencyKey: uuid7(), [input.name]: given })} ${selectionOf(field)} }`,
  })));
}

/** The id that a field means by its name: `taskId` that of a `GridTask`. */
export function meantBy(name: string, visible: ReadonlyMap<string, string>): string {
  const thing = name.replace(/Ids?$/, '').toLowerCase();
  const types = [...visible.keys()].filter(type => type.toLowerCase().endsWith(thing)).toSorted((a, b) => a.length - b.length);
  return visible.get(types[0] ?? '') ?? NO_ID;
}

export interface Taking { readonly name: string; readonly type: string; readonly isNeeded: boolean }

/** The leaves of the arguments of a field, each name once. */
export const leavesOf = ({ args }: Field): Taking[] => [...new Map(args.flatMap(takingIn).map(input => [input.name, input])).values()];

function takingIn({ name, type }: GraphQLArgument | GraphQLInputField): Taking[] {
  const inner = getNamedType(type);
  return isInputObjectType(inner) ? Object.values(inner.getFields()).flatMap(takingIn) : [{ name, type: inner.name, isNeeded: String(type).endsWith('!') }];
}

/** What tells whether something was found, and nothing that differs between two findings of nothing. */
export function selectionOf({ type }: Field): string {
  const inner = getNamedType(type);
  if (isUnionType(inner)) return '{ __typename ... on Refused { problems { code message path } } }';
  if (!isObjectType(inner)) return '';
  const { nodes, totalCount } = inner.getFields();
  return `{ __typename ${nodes ? 'nodes { __typename }' : ''} ${totalCount ? 'totalCount' : ''} }`;
}
