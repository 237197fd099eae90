import { getNamedType, isEnumType, isInputObjectType, isObjectType } from 'graphql';
import { graph, rootsOf, typesOf } from './matrix-graph.ts';

/** Documents and variables with names a letter wrong, as clairvoyance asks: each could be answered with the right name. */
export interface Guess {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

const misspelt = (name: string): string => `${name.slice(0, -1)}${name.endsWith('x') ? 'y' : 'x'}`;
const kindOf: Readonly<Record<string, string>> = { Query: 'query', Mutation: 'mutation', Subscription: 'subscription' };

/** One guess for each root field, argument, input field, enumeration and type that there is. */
export function guesses(): Guess[] {
  const roots = rootsOf(graph).flatMap(type => Object.values(type.getFields()).map(field => ({ kind: kindOf[type.name]!, field })));
  const fields = roots.map(({ kind, field }) => ({ query: `${kind} { ${misspelt(field.name)} }` }));
  const args = roots.flatMap(({ kind, field }) => field.args.map(({ name }) => ({ query: `${kind} { ${field.name}(${misspelt(name)}: 1) { __typename } }` })));
  const inner = typesOf(graph).flatMap(type => {
    const way = roots.find(({ kind, field }) => kind === 'query' && getNamedType(field.type) === type);
    return way && isObjectType(type) ? Object.keys(type.getFields()).map(name => ({ query: `{ ${way.field.name} { ${misspelt(name)} } }` })) : [];
  });
  const types = typesOf(graph).map(({ name }) => ({ query: `{ __typename ... on ${misspelt(name)} { __typename } }` }));
  const inputs = Object.values(graph.getTypeMap()).filter(isInputObjectType).flatMap(type =>
    Object.keys(type.getFields()).map(name => ({ query: `query ($input: ${type.name}) { __typename }`, variables: { input: { [misspelt(name)]: 1 } } })));
  const words = Object.values(graph.getTypeMap()).filter(isEnumType).filter(({ name }) => !name.startsWith('__')).map(type =>
    ({ query: `query ($word: ${type.name}) { __typename }`, variables: { word: misspelt(type.getValues()[0]!.name) } }));
  const leaves = roots.filter(({ field }) => isObjectType(getNamedType(field.type))).map(({ kind, field }) => ({ query: `${kind} { ${field.name} }` }));
  return [...leaves, ...fields, ...args, ...inner, ...types, ...inputs, ...words];
}

interface Told { readonly errors?: readonly { readonly message: string }[] }

/** The names that an answer tells and its question did not: what is in quotes, and suggestions. */
export function namesTold(body: string, { query, variables = {} }: Guess): string[] {
  const said = query + JSON.stringify(variables);
  const messages = ((JSON.parse(body) as Told).errors ?? []).map(({ message }) => message);
  return messages.flatMap(message => [...message.matchAll(/"([^"]*)"/g)].map(([, name]) => name!)).filter(name => !said.includes(name));
}
