import type { Reach } from './call.ts';
import { entityStep } from './entity-step.ts';
import { entityFetchOf, type PlanNode } from './plan.ts';
import { rootStep } from './root-step.ts';
import type { Step } from './run.ts';

/** Compiles a plan into what is done for each request. */
export function stepOf(node: PlanNode | null | undefined, reach: Reach, concrete: (type: string) => readonly string[]): Step {
  if (!node) return () => undefined;
  const compile = (inner: PlanNode | null | undefined) => stepOf(inner, reach, concrete);
  const entities = entityFetchOf(node);
  if (entities) return entityStep(entities, reach, concrete);
  switch (node.kind) {
    case 'Fetch':
      return rootStep(node, reach, concrete);
    case 'Sequence':
      return inTurn(node.nodes.map(compile));
    case 'Parallel':
      return together(node.nodes.map(compile));
    default:
      throw new Error(`This gateway cannot carry out a plan with a ${node.kind} step.`);
  }
}

const inTurn = (steps: readonly Step[]): Step => async run => {
  for (const step of steps) await step(run);
};

const together = (steps: readonly Step[]): Step => async run => {
  await Promise.all(steps.map(step => step(run)));
};
