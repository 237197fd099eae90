import { ask, callOf, noteErrors, type Reach } from './call.ts';
import { mergeInto, type Json } from './json.ts';
import type { FetchNode } from './plan.ts';
import { rewriter } from './rewrite.ts';
import { pick, type Step } from './run.ts';

/** Asks a department for root fields of the operation. */
export function rootStep(node: FetchNode, reach: Reach, concrete: (type: string) => readonly string[]): Step {
  const call = callOf(node.serviceName, node.operation, node.operationName);
  const rewrite = rewriter(node.outputRewrites, concrete);
  return async run => {
    const answer = await ask(reach, call, pick(run.variables, node.variableUsages), run, () => []);
    if (!answer) return;
    if (answer.errors) noteErrors(answer.errors, run, reach.log, path => [path.length ? path : [call.firstField]]);
    if (!answer.data) return;
    rewrite?.(answer.data);
    mergeInto(run.data, answer.data as Json);
  };
}
