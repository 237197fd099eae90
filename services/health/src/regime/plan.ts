/** Where somebody is kept apart. */
export type Mode = 'CENTRAL' | 'HOME' | 'HOSPITAL';

/** One stretch of an isolation. */
export type Phase = {
  readonly mode: Mode;
  /** How many days; null while only a result or recovery ends it. */
  readonly days: number | null;
  /** Days of this phase on which a swab is due; the first is 1. */
  readonly tests: readonly number[];
};

/** The phases one after the other, as the regime of the day of the order had them. */
export type Plan = readonly Phase[];

export type Stage = { readonly mode: Mode; /** The plan is over: only an officer's word is missing. */ readonly isDue: boolean; /** The day on which the next phase, or the end, begins; null when time alone changes nothing. */ readonly turnsOn: string | null };

export type TestDay = { readonly phase: number; readonly day: number; readonly mode: Mode; readonly dueOn: string; /** Last day on which a swab still counts for it: the eve of the next; null for the last. */ readonly untilOn: string | null };

const DAY = 24 * 60 * 60 * 1000;

/** The campus day so many days later. */
export const addDays = (day: string, days: number): string => new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);

/** The first day of each phase; day 1 is the campus day of the order. A phase without end has none after it. */
function beginnings(plan: Plan, beginsOn: string): string[] {
  const first = [beginsOn];
  for (const { days } of plan.slice(0, -1)) {
    if (days === null) break;
    first.push(addDays(first.at(-1)!, days));
  }
  return first;
}

/** The last day, included; null while no day is known. */
export function lastDayOf(plan: Plan, beginsOn: string): string | null {
  const days = plan.reduce<number | null>((sum, phase) => (sum === null || phase.days === null ? null : sum + phase.days), 0);
  return days === null ? null : addDays(beginsOn, days - 1);
}

/** In which phase a day falls. */
export function stageOn(plan: Plan, beginsOn: string, today: string): Stage {
  const firsts = beginnings(plan, beginsOn);
  const last = lastDayOf(plan, beginsOn);
  const begun = Math.max(firsts.filter(first => first <= today).length - 1, 0);
  const isDue = last !== null && today > last;
  const next = firsts[begun + 1] ?? (last && addDays(last, 1));
  return { mode: plan[begun]!.mode, isDue, turnsOn: isDue ? null : next };
}

/** Every swab the plan asks for, in the order of days. */
export function calendarOf(plan: Plan, beginsOn: string): TestDay[] {
  const days = beginnings(plan, beginsOn).flatMap((first, phase) => plan[phase]!.tests.map(day => ({ phase, day, mode: plan[phase]!.mode, dueOn: addDays(first, day - 1) })));
  return days.map((test, index) => ({ ...test, untilOn: days[index + 1] ? addDays(days[index + 1]!.dueOn, -1) : null }));
}
