import { QueryPlanner } from '@graphql-hive/router-query-planner';
import { executeSync, isAbstractType } from 'graphql';
import type { Supergraph } from '../composition/supergraph.ts';
import type { Shape } from '../documents/shape.ts';
import { internal } from '../errors.ts';
import type { Log } from '../log.ts';
import type { Reach } from './call.ts';
import type { Json } from './json.ts';
import type { Missing } from './projection.ts';
import type { Answer, Asking, Run, Step } from './run.ts';
import { stepOf } from './steps.ts';
import { subscriptionOf, type Subscription } from './subscription.ts';

/** Carries out operations over the departments: plans each once, then only fetches, joins and shapes. */
export interface Engine {
  execute(shape: Shape, variables: Json, asking: Asking): Promise<Answer>;
  /** Resolves when the department has accepted the subscription; throws what the department failed with. */
  subscribe(shape: Shape, variables: Json, asking: Asking): Promise<AsyncIterable<Answer>>;
}

const NO_LABELS: ReadonlySet<string> = new Set();

export function createEngine(graph: Supergraph, reach: Reach): Engine {
  const planner = new QueryPlanner(graph.sdl);
  const concrete = concreteTypes(graph);
  const steps = new WeakMap<Shape, Promise<Step>>();
  const subscriptions = new WeakMap<Shape, Promise<Subscription>>();
  const plan = ({ planned, name }: Shape) => planner.planAsync(planned ?? '', name, new Set(NO_LABELS), 0);
  return {
    async execute(shape, variables, asking) {
      const run: Run = { ...asking, variables, data: {}, errors: [] };
      if (shape.planned !== null) {
        const step = await remembered(steps, shape, async () => stepOf((await plan(shape)).node, reach, concrete));
        await step(run);
      }
      if (shape.introspection) introspect(graph, shape, run);
      return resultOf(run, shape, reach.log);
    },
    async subscribe(shape, variables, asking) {
      const subscription = await remembered(subscriptions, shape, async () => subscriptionOf((await plan(shape)).node, reach, concrete));
      return subscription(variables, asking, run => resultOf(run, shape, reach.log));
    },
  };
}

/** What was made once for a shape of an operation; a failure is not remembered. */
function remembered<T>(memory: WeakMap<Shape, Promise<T>>, shape: Shape, make: () => Promise<T>): Promise<T> {
  const known = memory.get(shape);
  if (known) return known;
  const made = make();
  memory.set(shape, made);
  made.catch(() => memory.delete(shape));
  return made;
}

function concreteTypes({ api }: Supergraph): (name: string) => readonly string[] {
  return name => {
    const type = api.getType(name);
    return isAbstractType(type) ? [name, ...api.getPossibleTypes(type).map(member => member.name)] : [name];
  };
}

function introspect({ api }: Supergraph, { introspection, name }: Shape, run: Run): void {
  if (!introspection) return;
  const { data, errors } = executeSync({ schema: api, document: introspection, operationName: name, variableValues: run.variables });
  Object.assign(run.data, data);
  run.errors.push(...(errors ?? []));
}

/** A null where the schema allows none has an error of its department; without one, the departments disagree about what exists, which is ours to mend. */
function resultOf(run: Run, shape: Shape, log: Log): Answer {
  const missing: Missing = { field: null };
  const data = shape.project(run.data, missing) as Json | null;
  if (missing.field !== null && !run.errors.length) run.errors.push(internal(new Error(`No department gave ${missing.field}.`), log, run.requestId).toJSON());
  return run.errors.length ? { errors: run.errors, data } : { data };
}
