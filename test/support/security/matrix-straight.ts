import type { Actor, Runtime } from '@campus/kit';
import { execute, GraphQLSchema, parse, type ExecutionResult } from 'graphql';
import { documentOf } from './matrix-document.ts';
import { demandsOf, rootsOf, typesOf, type Path } from './matrix-graph.ts';

/** Root fields that ask for no permission, and why that is right. */
export const OPEN: Readonly<Record<string, string>> = {
  'Query._entities': 'Federation: names rows that the asker was shown already. The gateway has no such field, and every guarded field of the row is guarded here too.',
  'Query._service': 'Federation: the schema, which is public. The gateway has no such field.',
};

/** Each root field of a department and each guarded field of its other types, one step each. */
export function stepsOf(schema: GraphQLSchema): Path[] {
  const roots = rootsOf(schema);
  return typesOf(schema).flatMap(type => Object.values(type.getFields()).filter(field => roots.includes(type) ? !field.name.startsWith('_') : demandsOf(field).length > 0).map(field => [{ type, field }]));
}

/** Asks one department for one field as whoever gets past the gateway can. A field that is no operation is asked of a row that knows nothing: who may read it is decided before the row is looked at. */
export async function askStraight(runtime: Runtime, path: Path, actor: Actor): Promise<ExecutionResult> {
  const [{ type }] = path as [Path[number]];
  const { schema } = runtime;
  if (!rootsOf(schema).includes(type)) {
    const underRow = new GraphQLSchema({ ...schema.toConfig(), query: type, mutation: undefined, subscription: undefined, assumeValid: true });
    return execute({ schema: underRow, document: parse(documentOf(path, underRow)), rootValue: {}, contextValue: { actor } });
  }
  const answer = await runtime.execute({ document: parse(documentOf(path, schema)), actor, requestId: 'matrix' });
  if (!(Symbol.asyncIterator in answer)) return answer;
  await answer.return?.();
  return { data: {} };
}
