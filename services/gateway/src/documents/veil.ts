import { GraphQLError } from 'graphql';
import { both } from '../errors.ts';

const QUIET = both('内容与接口结构不符。查看接口结构需要权限 graphql.explore。', 'This does not fit the schema. Which names there are is told to who holds graphql.explore.');

/** Whether a sentence names only what was said before: every word in quotes stands in it. */
const namesOnly = (message: string, said: string): boolean => [...message.matchAll(/"([^"]*)"/g)].every(([, name]) => said.includes(name!));

/** An error for somebody who may not read the schema: where it is wrong, and no name that they did not say themselves. Errors of limits name nothing. */
export function veiled(error: GraphQLError, said: string): GraphQLError {
  if (namesOnly(error.message, said)) return error;
  return new GraphQLError(QUIET, { nodes: error.nodes, source: error.source, positions: error.positions, extensions: error.extensions });
}
