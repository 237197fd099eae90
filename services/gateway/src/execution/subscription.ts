import type { ExecutionResult } from 'graphql';
import { callOf, noteErrors, send, type Reach } from './call.ts';
import type { Json } from './json.ts';
import type { FetchNode, PlanNode } from './plan.ts';
import { pick, type Answer, type Asking, type Run, type Step } from './run.ts';
import { stepOf } from './steps.ts';
import { isStream } from './subgraph.ts';

/** Starts one subscription: the department's events, each completed by the other departments and shaped. */
export type Subscription = (variables: Json, asking: Asking, shape: (run: Run) => Answer) => Promise<AsyncIterable<Answer>>;

/** Compiles the plan of a subscription: one source of events, then what is fetched for each of them. */
export function subscriptionOf(node: PlanNode | null | undefined, reach: Reach, concrete: (type: string) => readonly string[]): Subscription {
  const { source, rest } = parts(node);
  const call = callOf(source.serviceName, source.operation, source.operationName);
  const complete: Step = stepOf(rest, reach, concrete);
  return async (variables, asking, shape) => {
    const events = await send(reach, call, pick(variables, source.variableUsages), asking);
    const eachEvent = async (event: ExecutionResult): Promise<Answer> => {
      const run: Run = { ...asking, variables, data: { ...event.data }, errors: [] };
      noteErrors(event.errors, run, reach.log, path => [path]);
      if (event.data) await complete(run);
      return shape(run);
    };
    return isStream(events) ? mapped(events, eachEvent) : mapped(once(events), eachEvent);
  };
}

function parts(node: PlanNode | null | undefined): { source: FetchNode; rest: PlanNode | null } {
  if (node?.kind === 'Subscription') return { source: node.primary, rest: null };
  if (node?.kind === 'Fetch') return { source: node, rest: null };
  if (node?.kind !== 'Sequence') throw new Error('The plan of a subscription has no source.');
  const [first, ...nodes] = node.nodes;
  return { source: parts(first).source, rest: { kind: 'Sequence', nodes } };
}

async function* once<T>(value: T): AsyncGenerator<T> {
  yield value;
}

/** Not a generator: its `return` would wait behind the event that is waited for, and a listener who leaves a quiet subscription would never be forgotten. */
function mapped<T, U>(events: AsyncIterable<T>, each: (event: T) => Promise<U>): AsyncIterableIterator<U> {
  const source = events[Symbol.asyncIterator]();
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    async next() {
      const { done, value } = await source.next();
      return done ? { done, value: undefined } : { done: false, value: await each(value) };
    },
    async return() {
      await source.return?.();
      return { done: true, value: undefined };
    },
  };
}
