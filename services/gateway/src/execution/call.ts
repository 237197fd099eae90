import { parse, Kind, type DocumentNode, type ExecutionResult, type GraphQLFormattedError, type SelectionSetNode } from 'graphql';
import { both, internal, presentable, problem } from '../errors.ts';
import type { Log } from '../log.ts';
import type { Place } from './path.ts';
import type { Json } from './json.ts';
import { isStream, SubgraphUnavailable, type Subgraph, type SubgraphAnswer } from './subgraph.ts';
import type { Asking, Run } from './run.ts';

/** Told after each call to a department: how long it took and whether it answered. */
export type Observe = (subgraph: string, milliseconds: number, answered: boolean) => void;

/** The departments by name, and what every call to them shares. */
export interface Reach {
  readonly subgraphs: ReadonlyMap<string, Subgraph>;
  readonly log: Log;
  readonly observe: Observe;
}

/** One operation of a plan, ready to be sent. */
export interface Call {
  readonly subgraph: string;
  readonly document: DocumentNode;
  readonly operationName?: string;
  /** The first field asked for, by its name in the answer; says what is missing when nobody answers. */
  readonly firstField: string;
}

export function callOf(subgraph: string, operation: string, operationName?: string): Call {
  const document = parse(operation, { noLocation: true });
  const definition = document.definitions.find(node => node.kind === Kind.OPERATION_DEFINITION);
  return { subgraph, document, operationName, firstField: firstField(definition?.selectionSet) };
}

function firstField(selections: SelectionSetNode | undefined): string {
  for (const node of selections?.selections ?? []) {
    if (node.kind === Kind.FIELD && node.name.value === '_entities') return firstField(node.selectionSet);
    if (node.kind === Kind.FIELD && node.name.value !== '__typename') return node.alias?.value ?? node.name.value;
    if (node.kind === Kind.INLINE_FRAGMENT) return firstField(node.selectionSet);
  }
  return '__typename';
}

/** Sends a call to its department. */
export async function send(reach: Reach, call: Call, variables: Json | undefined, { actor, requestId, signal }: Asking): Promise<SubgraphAnswer> {
  const subgraph = reach.subgraphs.get(call.subgraph);
  if (!subgraph) throw new SubgraphUnavailable(call.subgraph, 'not among the departments this gateway was started with');
  const start = performance.now();
  try {
    if (signal?.aborted) throw givenUp(call.subgraph, signal);
    const answer = await unlessAborted(subgraph.execute({ document: call.document, variables, operationName: call.operationName, actor, requestId, signal }), call.subgraph, signal);
    reach.observe(call.subgraph, performance.now() - start, true);
    return answer;
  } catch (cause) {
    reach.observe(call.subgraph, performance.now() - start, false);
    throw cause;
  }
}

/** A department in this process cannot be interrupted, only left alone with what it does. */
function unlessAborted(answering: SubgraphAnswer | Promise<SubgraphAnswer>, subgraph: string, signal: AbortSignal | undefined): SubgraphAnswer | Promise<SubgraphAnswer> {
  if (!signal || !(answering instanceof Promise)) return answering;
  return new Promise((resolve, reject) => {
    const forget = whenAborted(signal, () => reject(givenUp(subgraph, signal)));
    const settle = <T>(how: (value: T) => void) => (value: T) => {
      forget();
      how(value);
    };
    answering.then(settle(resolve), settle(reject));
  });
}

const heard = new WeakMap<AbortSignal, Set<() => void>>();

/** A signal is listened to once for all the calls of a request, which is cheaper than once for each. */
function whenAborted(signal: AbortSignal, act: () => void): () => void {
  let acts = heard.get(signal);
  if (!acts) {
    const all = (acts = new Set());
    heard.set(signal, all);
    signal.addEventListener('abort', () => all.forEach(one => one()), { once: true });
  }
  const these = acts.add(act);
  return () => void these.delete(act);
}

const givenUp = (subgraph: string, { reason }: AbortSignal): Error =>
  reason instanceof Error && reason.name === 'TimeoutError' ? new SubgraphUnavailable(subgraph, 'did not answer in time', { cause: reason }) : new Error(`${subgraph}: nobody waits for the answer any more`, { cause: reason });

/** Sends a call and waits for its one answer; a failure becomes an error of the run, at `place()`, and the answer is null. */
export async function ask(reach: Reach, call: Call, variables: Json | undefined, run: Run, place: () => Place): Promise<ExecutionResult | null> {
  try {
    const answer = await send(reach, call, variables, run);
    if (isStream(answer)) throw new Error(`${call.subgraph} answered a query with a stream.`);
    return answer;
  } catch (cause) {
    run.errors.push(failure(cause, call, run, reach.log, [...place(), call.firstField]));
    return null;
  }
}

/** The error that a person sees when a department failed to answer at all. */
export function failure(cause: unknown, call: Call, { requestId, signal }: Asking, log: Log, place: Place): GraphQLFormattedError {
  if (cause instanceof SubgraphUnavailable) {
    log.warn({ err: cause, requestId, subgraph: call.subgraph }, 'department unavailable');
    const message = both(`“${call.subgraph}”部门的服务暂时没有响应，它的内容暂缺。请稍后重试。`, `The ${call.subgraph} department is not answering; what it knows is missing here. Try again in a moment.`);
    return problem('SUBGRAPH_UNAVAILABLE', message, { subgraph: call.subgraph }, place).toJSON();
  }
  if (signal?.aborted) return problem('TIMED_OUT', both('处理超时，已停止。请缩小查询范围。', 'This took too long and was stopped. Ask for less at a time.'), { subgraph: call.subgraph }, place).toJSON();
  return internal(cause, log, requestId, place).toJSON();
}

/** Adds a department's errors to the run, each under the place that `locate` finds for it. */
export function noteErrors(errors: ExecutionResult['errors'], run: Run, log: Log, locate: (path: Place) => readonly Place[]): void {
  for (const error of errors ?? []) {
    const shown = presentable(error, log, run.requestId);
    for (const path of locate(error.path ?? [])) run.errors.push({ ...shown, path, locations: undefined });
  }
}
