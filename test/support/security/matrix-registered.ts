import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isInputType, Kind, parse, typeFromAST, type GraphQLSchema } from 'graphql';
import type { Carried } from './matrix-asking.ts';
import { exampleOf } from './matrix-document.ts';

const OPERATIONS = path.join(import.meta.dirname, '../../../schema/operations');

/** Every document of every portal as a portal sends it: its hash, with variables of the right types. */
export function registeredDocuments(schema: GraphQLSchema): Carried[] {
  const texts = readdirSync(OPERATIONS).flatMap(file => Object.entries(JSON.parse(readFileSync(path.join(OPERATIONS, file), 'utf8')) as Record<string, string>));
  return [...new Map(texts)].map(([hash, text]) => {
    const operation = parse(text).definitions.find(node => node.kind === Kind.OPERATION_DEFINITION)!;
    const needed = (operation.variableDefinitions ?? []).filter(({ type, defaultValue }) => type.kind === Kind.NON_NULL_TYPE && !defaultValue);
    const variables = needed.map(({ variable, type }) => {
      const wanted = typeFromAST(schema, type);
      if (!isInputType(wanted)) throw new Error(`$${variable.name.value} of ${operation.name?.value} is of no input type.`);
      return [variable.name.value, exampleOf(wanted, {}, variable.name.value)];
    });
    return { id: `${operation.name?.value} ${hash.slice(0, 8)}`, variables: Object.fromEntries(variables), extensions: { persistedQuery: { version: 1, sha256Hash: hash } } };
  });
}
