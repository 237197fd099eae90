import { randomUUID } from 'node:crypto';
import { execute as executeWithoutJit, getOperationAST, GraphQLError, print, subscribe, visit, BREAK, type DocumentNode, type ExecutionResult } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { operationSeconds } from '../operation/metrics.ts';
import { traced } from '../operation/telemetry.ts';
import { RequestContext } from '../request/request-context.ts';
import type { Runtime, SubgraphAnswer, SubgraphRequest } from './open.ts';
import { outageOf } from './outage.ts';

export type Executor = (request: SubgraphRequest) => Promise<SubgraphAnswer>;
type Run = (context: RequestContext, variables: Record<string, unknown>) => Promise<ExecutionResult> | ExecutionResult;

const MOST_COMPILED = 1_000;

/** Executes operations on a department's schema, each compiled once; errors that are ours are logged with a number and answered with it. */
export function createExecutor(runtime: Runtime): Executor {
  const byDocument = new WeakMap<DocumentNode, Run>();
  const byText = new Map<string, Run>();

  const compiled = (document: DocumentNode, operationName?: string): Run => {
    const known = byDocument.get(document);
    if (known) return known;
    const text = `${operationName ?? ''} ${print(document)}`;
    let run = byText.get(text);
    if (!run) {
      if (byText.size >= MOST_COMPILED) byText.delete(byText.keys().next().value!);
      byText.set(text, (run = compile(runtime, document, operationName)));
    }
    byDocument.set(document, run);
    return run;
  };

  return async request => {
    const context = new RequestContext(runtime, request.actor, request.requestId, request.signal);
    const kind = getOperationAST(request.document, request.operationName)?.operation ?? 'query';
    if (kind === 'subscription') return context.run(() => listen(runtime, context, request));
    const stop = operationSeconds.startTimer({ service: runtime.name, kind });
    const result = await traced(`${runtime.name} ${kind}`, { 'campusloop.request': request.requestId }, async () =>
      context.run(() => compiled(request.document, request.operationName)(context, request.variables ?? {})),
    );
    stop({ outcome: result.errors ? 'errors' : 'ok' });
    return readable(result, context);
  };
}

/** graphql-jit merges fields wrongly when only one of them is conditional, so operations with @skip or @include go without it. */
function compile(runtime: Runtime, document: DocumentNode, operationName?: string): Run {
  const { schema } = runtime;
  const plain: Run = (contextValue, variableValues) => executeWithoutJit({ schema, document, operationName, contextValue, variableValues });
  if (isConditional(document)) return plain;
  const query = compileQuery(schema, document, operationName, { disableLeafSerialization: false });
  return isCompiledQuery(query) ? (context, variables) => query.query({}, context, variables) as Promise<ExecutionResult> : plain;
}

function isConditional(document: DocumentNode): boolean {
  let conditional = false;
  visit(document, {
    Directive(node) {
      if (node.name.value !== 'skip' && node.name.value !== 'include') return undefined;
      conditional = true;
      return BREAK;
    },
  });
  return conditional;
}

async function listen(runtime: Runtime, context: RequestContext, request: SubgraphRequest): Promise<SubgraphAnswer> {
  const { document, operationName, variables } = request;
  const answer = await subscribe({ schema: runtime.schema, document, operationName, variableValues: variables, contextValue: context });
  if (Symbol.asyncIterator in answer) return answeredInScope(answer as AsyncIterableIterator<ExecutionResult>, context);
  return readable(answer, context);
}

/** Answers each event under the asker's row scope, which whoever pulls the events does not carry, and from rows as they are then. */
function answeredInScope(answers: AsyncIterableIterator<ExecutionResult>, context: RequestContext): AsyncIterableIterator<ExecutionResult> {
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    next: () =>
      context.run(async () => {
        context.leave();
        const { done, value } = await answers.next();
        return done ? { done, value: undefined } : { done: false, value: readable(value, context) };
      }),
    return: async () => (await answers.return?.()) ?? { done: true, value: undefined },
  };
}

const readable = (result: ExecutionResult, context: RequestContext): ExecutionResult =>
  result.errors ? { ...result, errors: result.errors.map(error => answerable(error, context)) } : result;

/** Passes on what was thrown for the asker to read, and says when it was the database; anything else is ours: logged under a number, and only the number is told. */
function answerable(error: GraphQLError, context: RequestContext): GraphQLError {
  const cause = error.originalError;
  const place = { nodes: error.nodes, path: error.path };
  const forTheAsker = cause ? cause instanceof GraphQLError && !cause.originalError : !error.path;
  if (forTheAsker) {
    return new GraphQLError(error.message, { ...place, extensions: { ...error.extensions, ...(cause as GraphQLError | undefined)?.extensions } });
  }
  const outage = outageOf(cause ?? error);
  if (outage) {
    context.log.warn({ err: cause ?? error, path: error.path }, 'the database failed an operation');
    return new GraphQLError(outage.message, { ...place, extensions: { code: 'UNAVAILABLE', service: context.service } });
  }
  const number = randomUUID().slice(0, 8);
  context.log.error({ err: cause ?? error, number, path: error.path }, 'an operation broke');
  return new GraphQLError(`Something of ours broke (number ${number}). Nothing was saved. Try again, and tell the operators this number if it stays. 系统故障，编号 ${number}。`, {
    ...place,
    extensions: { code: 'INTERNAL', number },
  });
}
