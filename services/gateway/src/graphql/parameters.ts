import { isJson, type Json } from '../execution/json.ts';
import { refuse, type Refusal } from '../errors.ts';

/** What a client asks: a document by its hash or as text, which operation of it, and with which variables. */
export interface Parameters {
  readonly hash: string | null;
  readonly text: string | null;
  readonly operationName: string | undefined;
  readonly variables: Json;
}

/** Several subscriptions that share one stream of events, each under a name that its sender chose. */
export interface Together {
  readonly subscriptions: ReadonlyMap<string, Parameters>;
}

/** Whether a body asks for several subscriptions on one stream. */
export const isTogether = (parameters: Parameters | Together): parameters is Together => 'subscriptions' in parameters;

/** Subscriptions that may share a stream. */
const MOST_TOGETHER = 30;

const bad = (chinese: string, english: string): Refusal => refuse(400, 'BAD_REQUEST', chinese, english);

/** Reads the JSON body of a POST: one operation, or `subscriptions`. */
export function parametersOfBody(body: string): Parameters | Together {
  const value = parsed(body, '请求正文', 'The body');
  if (Array.isArray(value)) throw refuse(400, 'BATCHING_REFUSED', '一次请求只能有一个操作。', 'One request holds one operation: send them one by one.');
  if (!isJson(value)) throw bad('请求正文必须是 JSON 对象。', 'The body must be a JSON object.');
  return value['subscriptions'] === undefined ? parametersOf(value) : { subscriptions: subscriptionsOf(value['subscriptions']) };
}

function subscriptionsOf(value: unknown): Map<string, Parameters> {
  const wrong = bad('subscriptions 必须是 1 至 30 个带 id 的订阅。', 'subscriptions must be a list of 1 to 30 subscriptions, each with an id of its own.');
  if (!Array.isArray(value) || value.length === 0 || value.length > MOST_TOGETHER) throw wrong;
  const named = new Map(value.map(one => {
    if (!isJson(one) || typeof one['id'] !== 'string') throw wrong;
    return [one['id'], parametersOf(one)];
  }));
  if (named.size < value.length) throw wrong;
  return named;
}

/** Reads the query string of a GET. */
export function parametersOfQuery(query: URLSearchParams): Parameters {
  const json = (name: string) => {
    const text = query.get(name);
    return text ? parsed(text, name, name) : undefined;
  };
  return parametersOf({ query: query.get('query') ?? undefined, operationName: query.get('operationName') ?? undefined, variables: json('variables'), extensions: json('extensions') });
}

function parsed(text: string, chinese: string, english: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    if (cause instanceof SyntaxError) throw bad(`${chinese}不是有效的 JSON。`, `${english} is not valid JSON.`);
    throw cause;
  }
}

function parametersOf(value: Json): Parameters {
  const query = optional(value, 'query', 'string');
  const operationName = optional(value, 'operationName', 'string');
  const variables = optional(value, 'variables', 'object');
  const hash = hashIn(optional(value, 'extensions', 'object'));
  if (query === undefined && hash === null) throw bad('缺少 query，或 extensions.persistedQuery.sha256Hash。', 'There is no query, nor extensions.persistedQuery.sha256Hash.');
  return { text: query ?? null, hash, operationName: operationName || undefined, variables: variables ?? {} };
}

function optional(value: Json, name: string, type: 'string'): string | undefined;
function optional(value: Json, name: string, type: 'object'): Json | undefined;
function optional(value: Json, name: string, type: 'string' | 'object'): unknown {
  const found = value[name];
  if (found === undefined || found === null) return undefined;
  if (type === 'string' ? typeof found === 'string' : isJson(found)) return found;
  throw bad(`${name} 的类型不对。`, `${name} must be ${type === 'string' ? 'a string' : 'an object'}.`);
}

function hashIn(extensions: Json | undefined): string | null {
  const persisted = extensions?.['persistedQuery'];
  if (persisted === undefined || persisted === null) return null;
  if (isJson(persisted) && typeof persisted['sha256Hash'] === 'string') return persisted['sha256Hash'];
  throw bad('extensions.persistedQuery 必须含 sha256Hash。', 'extensions.persistedQuery must hold sha256Hash.');
}
