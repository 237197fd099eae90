import type { Context } from '@campus/kit';
import type { NewEntry } from '../log/log.store.ts';
import type { IncidentStepRow, StepReportRow, Tables } from '../tables.ts';
import { clockOf, type Cause } from './step.ts';

const MINUTE = 60_000;
const same = (one: Date | null, other: Date | null) => one?.getTime() === other?.getTime();

/** Moves the clocks of the steps to where the reports put them; those that people completed stay. Answers what is worth a line of the log. */
export async function moveSteps({ db }: Context<Tables>, steps: readonly IncidentStepRow[], causes: readonly Cause[], reports: readonly StepReportRow[]): Promise<NewEntry[]> {
  const entries: NewEntry[] = [];
  for (const step of steps.filter(({ evidence }) => evidence === null)) {
    const clock = clockOf(step.minutes, causes, reports.filter(report => report.step === step.code && report.department === step.department));
    if (!clock || (same(clock.startedAt, step.startedAt) && same(clock.dueAt, step.dueAt) && same(clock.doneAt, step.doneAt))) continue;
    await db.updateTable('incidentStep').set({ startedAt: clock.startedAt, dueAt: clock.dueAt, doneAt: clock.doneAt }).where('incidentId', '=', step.incidentId).where('code', '=', step.code).execute();
    entries.push(...entriesOf(step, clock));
  }
  return entries;
}

function entriesOf({ code, department, doneAt: before }: IncidentStepRow, { startedAt, dueAt, doneAt }: Pick<IncidentStepRow, 'startedAt' | 'dueAt' | 'doneAt'>): NewEntry[] {
  if (before && !doneAt) return [{ department, happening: { code: 'STEP_REOPENED', step: code } }];
  if (before || !doneAt) return [];
  const minutes = Math.max(0, Math.round((doneAt.getTime() - startedAt.getTime()) / MINUTE));
  return [{ department, happening: { code: 'STEP_DONE', step: code, minutes, isLate: doneAt > dueAt } }];
}
