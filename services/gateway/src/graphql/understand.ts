import type { IncomingMessage } from 'node:http';
import { getVariableValues, type GraphQLError } from 'graphql';
import { Refusal, problem, refuse } from '../errors.ts';
import { strangeSignIn, strangeText } from '../documents/characters.ts';
import type { Documents } from '../documents/documents.ts';
import type { Operation } from '../documents/operation.ts';
import type { Shape } from '../documents/shape.ts';
import { veiled } from '../documents/veil.ts';
import type { Json } from '../execution/json.ts';
import { EXPLORE } from '../permissions/actors.ts';
import type { Caller } from './caller.ts';
import type { Parameters } from './parameters.ts';
import type { GraphqlParts } from './parts.ts';

/** A request understood so far that everything from here on is an answer of GraphQL, not of HTTP. */
export interface Asked {
  readonly operation: Operation;
  readonly shape: Shape;
  readonly variables: Json;
  readonly caller: Caller;
}

/** Finds the operation and checks, in this order: that it may be sent, its variables, permissions, and cost. */
export function understand(parameters: Parameters, caller: Caller, parts: Pick<GraphqlParts, 'documents' | 'schema' | 'limits'>, request: IncomingMessage): Asked {
  const operation = operationFor(parameters, caller, parts.documents);
  if (request.method === 'GET' && operation.node.operation === 'mutation') throw refuse(405, 'METHOD_NOT_ALLOWED', '修改操作请用 POST。', 'Send mutations by POST.', { allow: 'POST' });
  const knowsSchema = caller.actor.permissions.has(EXPLORE);
  const { coerced, errors } = getVariableValues(parts.schema, operation.node.variableDefinitions ?? [], parameters.variables, { maxErrors: 20, hideSuggestions: !knowsSchema });
  if (errors) throw refusedVariables(errors, parameters, knowsSchema);
  const sign = strangeSignIn(coerced);
  if (sign) throw new Refusal(400, [strangeText(sign, 'VARIABLES_INVALID')]);
  const shape = operation.shape(coerced);
  if (shape.introspection && !knowsSchema) {
    throw refuse(403, 'INTROSPECTION_FORBIDDEN', `查看接口结构需要权限 ${EXPLORE}。`, `Reading the schema needs the permission ${EXPLORE}.`);
  }
  const refusal = shape.refusalFor(caller.actor.permissions, caller.by !== null);
  if (refusal) throw refusal;
  refuseCost(shape.cost(coerced), parts.limits.cost);
  return { operation, shape, variables: coerced, caller };
}

function refusedVariables(errors: readonly GraphQLError[], { text, variables }: Parameters, knowsSchema: boolean): Refusal {
  const told = errors.map(({ message }) => problem('VARIABLES_INVALID', message));
  if (knowsSchema || text === null) return new Refusal(400, told);
  const said = text + JSON.stringify(variables);
  return new Refusal(400, told.map(error => veiled(error, said)));
}

function operationFor({ hash, text, operationName }: Parameters, caller: Caller, documents: Documents): Operation {
  if (hash !== null) return documents.persisted(hash, operationName);
  if (caller.by === null) throw refuse(401, 'UNAUTHENTICATED', '请先登录。', 'Sign in first.', { 'www-authenticate': 'Bearer realm="campusloop"' });
  if (caller.by === 'session' && !caller.actor.permissions.has(EXPLORE)) {
    throw refuse(403, 'DOCUMENT_NOT_PERSISTED', '门户只能发送已登记的文档。', 'A session may send registered documents only. Integrators use a bearer token.');
  }
  return documents.free(text ?? '', operationName, caller.actor.permissions.has(EXPLORE));
}

function refuseCost(cost: number, limit: number): void {
  if (cost <= limit) return;
  throw refuse(400, 'TOO_COSTLY', `查询可能返回 ${cost} 个对象，上限 ${limit}。请减小 first 或拆分请求。`, `This could fetch ${cost} objects, the limit is ${limit}. Lower "first", or split the request.`);
}
