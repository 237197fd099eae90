import type { Refusal } from '../problem.ts';
import { saysSomething } from '../wording/text.ts';
import { KNOWN_STEPS } from './steps.ts';

export interface PlanDraft {
  /** First campus day on which incidents open on it. */
  readonly effectiveOn: string;
  readonly source: string;
  readonly steps: readonly { readonly code: string; readonly minutes: number }[];
  readonly today: string;
}

/** A week; what takes longer is no step of an emergency. */
const MOST_MINUTES = 10_080;

/** Everything wrong with a plan somebody wants to publish; empty when it may hold. */
export function refusePlan({ effectiveOn, source, steps, today }: PlanDraft): Refusal[] {
  const problems: Refusal[] = [];
  if (effectiveOn < today) problems.push({ code: 'PLAN_IN_PAST', message: `${effectiveOn} is over. Let the plan begin on ${today} or later.`, path: ['effectiveOn'] });
  if (!saysSomething(source)) problems.push({ code: 'PLAN_WITHOUT_SOURCE', message: 'Nothing says which decision the plan follows. Name it in 4 characters or more.', path: ['source'] });
  if (steps.length === 0) problems.push({ code: 'PLAN_WITHOUT_STEPS', message: 'The plan has no step. Give it one at least.', path: ['steps'] });
  return [...problems, ...steps.flatMap((step, at) => refuseStep(step, steps.slice(0, at)))];
}

function refuseStep({ code, minutes }: PlanDraft['steps'][number], before: PlanDraft['steps']): Refusal[] {
  const path = ['steps', code];
  if (!KNOWN_STEPS.some(step => step.code === code)) return [{ code: 'PLAN_STEP_UNKNOWN', message: `No department knows a step "${code}". Choose ${KNOWN_STEPS.map(step => step.code).join(', ')}.`, path }];
  if (before.some(step => step.code === code)) return [{ code: 'PLAN_STEP_REPEATED', message: `The step "${code}" stands in the plan twice. Name it once.`, path }];
  if (Number.isInteger(minutes) && minutes >= 1 && minutes <= MOST_MINUTES) return [];
  return [{ code: 'PLAN_MINUTES_OUT_OF_RANGE', message: `The step "${code}" has ${minutes} minutes. Give it 1 to ${MOST_MINUTES}.`, path }];
}

/** The plan that incidents of a campus day open on: the newest version that has begun. */
export const planOn = <Plan extends { readonly version: number; readonly effectiveOn: string }>(plans: readonly Plan[], day: string): Plan | null =>
  plans.filter(({ effectiveOn }) => effectiveOn <= day).sort((one, other) => other.effectiveOn.localeCompare(one.effectiveOn) || other.version - one.version)[0] ?? null;
