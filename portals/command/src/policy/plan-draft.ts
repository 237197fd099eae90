import type { Plan } from './versions.ts';

type Step = Omit<Plan['steps'][number], '__typename'>;
type PlanSteps = { readonly steps: readonly Step[] };

/** A step as a new version is being written: whether it is in, and the minutes typed so far. */
export interface StepDraft extends Pick<Step, 'code' | 'title' | 'titleEnglish' | 'department'> { isIn: boolean; minutes: number | '' }

/** Minutes a step may take: a week; the service refuses more. */
export const MOST_MINUTES = 10_080;

/** Every step any version ever had: those of the newest as they stand, then the ones it left out, with the minutes they had last. */
export function draftOf([latest, ...earlier]: readonly PlanSteps[]): StepDraft[] {
  const drafts = new Map<string, StepDraft>();
  for (const plan of latest ? [latest, ...earlier] : []) {
    for (const { code, title, titleEnglish, department, minutes } of plan.steps) {
      if (!drafts.has(code)) drafts.set(code, { code, title, titleEnglish, department, minutes, isIn: plan === latest });
    }
  }
  return [...drafts.values()];
}

export const isMinutes = (minutes: number | ''): boolean => minutes !== '' && Number.isInteger(minutes) && minutes >= 1 && minutes <= MOST_MINUTES;

/** The steps as they are sent: what is in, by the time it may take; steps of equal time stay in their order. */
export const stepsOf = (drafts: readonly StepDraft[]): { code: string; minutes: number }[] =>
  drafts.filter(({ isIn }) => isIn).map(({ code, minutes }) => ({ code, minutes: Number(minutes) })).toSorted((one, other) => one.minutes - other.minutes);
