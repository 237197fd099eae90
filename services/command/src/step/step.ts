import { actsFor } from '../wording/departments.ts';
import type { Refusal } from '../problem.ts';
import { saysSomething } from '../wording/text.ts';
import { titlesOf, type Figure, type ReportedFigure } from './figures.ts';

export type StepState = 'RUNNING' | 'OVERDUE' | 'DONE' | 'DONE_LATE';

/** Something an incident is about now: a standing case, or a pooled tube of one. */
export interface Cause { readonly id: string; readonly positiveAt: Date; readonly isCase: boolean }
/** The newest of what a department said of its step for one cause. */
export interface StepReport { readonly causeId: string; readonly isDone: boolean; readonly at: Date }
export interface Clock { readonly startedAt: Date; readonly dueAt: Date; readonly doneAt: Date | null }

const MINUTE = 60_000;

/**
 * The clock of a step: each cause gives it so many minutes from its own positive result. Every case has to be reported done, a tube only once the
 * department spoke of it. While something is left the clock shows what is due first; when all is done, the last moment, against the due time that was
 * missed if one was. Null without a cause: then the step stays as it is.
 */
export function clockOf(minutes: number, causes: readonly Cause[], reports: readonly StepReport[]): Clock | null {
  const byCause = new Map(reports.map(report => [report.causeId, report]));
  const parts = causes.filter(({ id, isCase }) => isCase || byCause.has(id)).map(({ id, positiveAt }) => {
    const report = byCause.get(id);
    return { startedAt: positiveAt, dueAt: new Date(positiveAt.getTime() + minutes * MINUTE), doneAt: report?.isDone ? report.at : null };
  });
  const byDueTime = parts.toSorted((one, other) => Number(one.dueAt) - Number(other.dueAt));
  const left = byDueTime.find(({ doneAt }) => doneAt === null);
  if (left) return left;
  const last = byDueTime.toSorted((one, other) => Number(one.doneAt) - Number(other.doneAt)).at(-1);
  if (!last) return null;
  const missed = byDueTime.find(({ doneAt, dueAt }) => doneAt! > dueAt);
  return { ...(missed ?? last), doneAt: last.doneAt };
}

/** Where a step stands against its clock; at the very due time it is still in time. */
export function stepStateOf({ dueAt, doneAt }: Pick<Clock, 'dueAt' | 'doneAt'>, now: Date): StepState {
  if (doneAt) return doneAt > dueAt ? 'DONE_LATE' : 'DONE';
  return now > dueAt ? 'OVERDUE' : 'RUNNING';
}

/** What a department counts of its step for one cause. */
export interface ReportedFigures { readonly causeId: string; readonly version: number; readonly figures: readonly ReportedFigure[] }

/**
 * The figures of a step. Things that several causes share are in the report of each, as of exactly that set of causes, and the newest report among them
 * decides: a set that it names no more counts nothing. What comes with the things themselves wins over what is reported where both have a code. Of what
 * very many causes share each may report its part, so sums are rounded to whole things.
 */
export function figuresOf(ofThings: readonly Figure[], reports: readonly ReportedFigures[]) {
  const counted = new Set(ofThings.map(({ code }) => code));
  const newestFirst = reports.toSorted((one, other) => other.version - one.version);
  const reported = reports.flatMap(report => report.figures.filter(({ code }) => !counted.has(code)).map(({ code, value, causeIds = [report.causeId] }) => {
    const deciding = newestFirst.find(({ causeId }) => causeIds.includes(causeId));
    return { code, value: deciding === report ? value : 0 };
  }));
  const sums = new Map<string, number>();
  for (const { code, value } of [...reported, ...ofThings]) sums.set(code, (sums.get(code) ?? 0) + value);
  return [...sums].map(([code, value]) => ({ code, ...titlesOf(code), value: Math.round(value) }));
}

export interface StepFacts { readonly code: string; readonly department: string; readonly doneAt: Date | null }

/** Why these people may not change a step, or null. */
export const refuseStepOf = ({ code, department }: StepFacts, roles: readonly string[]): Refusal | null =>
  actsFor(roles, department) ? null : { code: 'STEP_OTHER_DEPARTMENT', message: `The step ${code} belongs to ${department}. Ask its officers.`, path: ['stepCode'] };

/** Why a step may not be completed by hand, or null. */
export function refuseCompletion({ code, doneAt }: StepFacts, evidence: string): Refusal | null {
  if (doneAt) return { code: 'STEP_DONE_ALREADY', message: `The step ${code} was done at ${doneAt.toISOString()}. There is nothing left to complete.`, path: ['stepCode'] };
  if (!saysSomething(evidence)) return { code: 'STEP_WITHOUT_EVIDENCE', message: `Nothing says what stands behind the step ${code}. Name who did what, or the record, in 4 characters or more.`, path: ['evidence'] };
  return null;
}
