import { createHash } from 'node:crypto';
import { GraphQLError, Kind, parse, specifiedRules, validate, type DocumentNode, type OperationDefinitionNode } from 'graphql';
import type { Supergraph } from '../composition/supergraph.ts';
import { problem, Refusal, refuse } from '../errors.ts';
import type { Limits } from '../limits/limits.ts';
import { limitRules } from '../limits/rules.ts';
import { Lru } from '../lru.ts';
import { textRule } from './characters.ts';
import { operationOf, type Operation } from './operation.ts';
import { veiled } from './veil.ts';

/** Documents read, checked against schema and limits, and prepared once; free texts are remembered up to a number. */
export interface Documents {
  /** A document that portals registered at build time. Throws a refusal when there is none with this hash. */
  persisted(hash: string, operationName: string | undefined): Operation;
  /** A document sent as text. Throws a refusal when it is invalid or beyond the limits; who does not know the schema is told no name that is not in the text. */
  free(text: string, operationName: string | undefined, knowsSchema: boolean): Operation;
}

const REMEMBERED = 500;
const LONGEST = 64 * 1024;

/** `registered` holds the texts of the portals' documents by the SHA-256 of the text. */
export function createDocuments(graph: Supergraph, registered: ReadonlyMap<string, string>, limits: Limits): Documents {
  const free = new Lru<string, Prepared | Refusal>(REMEMBERED);
  const persisted = new Map<string, Prepared | Refusal>();
  const prepare = (text: string, knowsSchema: boolean) => prepareOrRefuse(text, graph, limits, knowsSchema);
  return {
    persisted(hash, operationName) {
      const text = registered.get(hash);
      if (text === undefined) throw refuse(400, 'DOCUMENT_UNKNOWN', '页面版本已更新，请刷新后重试。', 'No document with this hash is registered. Reload the page.');
      let found = persisted.get(hash);
      if (!found) persisted.set(hash, (found = prepare(text, false)));
      return chosen(found, operationName);
    },
    free(text, operationName, knowsSchema) {
      if (text.length > LONGEST) throw refuse(413, 'TOO_LARGE', `文档过长，上限 ${LONGEST} 个字符；数据请放在变量里。`, `The document is too long; the limit is ${LONGEST} characters. Send data in variables.`);
      const key = `${knowsSchema} ${text.length > 256 ? createHash('sha256').update(text).digest('base64') : text}`;
      return chosen(free.get(key) ?? free.set(key, prepare(text, knowsSchema)), operationName);
    },
  };
}

interface Prepared {
  readonly byName: ReadonlyMap<string, Operation>;
  readonly only: Operation | null;
}

function prepareOrRefuse(text: string, graph: Supergraph, limits: Limits, knowsSchema: boolean): Prepared | Refusal {
  try {
    return prepareDocument(text, graph, limits, knowsSchema);
  } catch (cause) {
    if (cause instanceof Refusal) return cause;
    throw cause;
  }
}

function prepareDocument(text: string, graph: Supergraph, limits: Limits, knowsSchema: boolean): Prepared {
  const document = read(text, limits.tokens);
  const errors = validate(graph.api, document, [...specifiedRules, textRule, ...limitRules(limits)], { maxErrors: 20, hideSuggestions: !knowsSchema });
  if (errors.length) throw new Refusal(400, once(errors.map(coded)).map(error => (knowsSchema ? error : veiled(error, text))));
  const nodes = document.definitions.filter((node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION);
  const operations = nodes.map(node => operationOf(document, node, graph));
  return { byName: new Map(operations.map(one => [one.name ?? '', one])), only: operations.length === 1 ? (operations[0] ?? null) : null };
}

function read(text: string, maxTokens: number): DocumentNode {
  try {
    return parse(text, { maxTokens });
  } catch (cause) {
    if (cause instanceof GraphQLError) throw new Refusal(400, [coded(cause)]);
    throw cause;
  }
}

function coded(error: GraphQLError): GraphQLError {
  if (error.extensions['code']) return error;
  return new GraphQLError(error.message, { nodes: error.nodes, source: error.source, positions: error.positions, extensions: { code: 'DOCUMENT_INVALID' } });
}

/** Each sentence is said once, however often it is deserved: ten of the same are of use to nobody but whoever counts what they cost. */
const once = (errors: readonly GraphQLError[]): GraphQLError[] => [...new Map(errors.toReversed().map(error => [error.message, error])).values()].toReversed();

function chosen(prepared: Prepared | Refusal, name: string | undefined): Operation {
  if (prepared instanceof Refusal) throw prepared;
  const found = name ? prepared.byName.get(name) : prepared.only;
  if (found) return found;
  const message = name ? `The document has no operation "${name}".` : 'The document holds several operations: say which in operationName.';
  throw new Refusal(400, [problem('OPERATION_UNKNOWN', message)]);
}
