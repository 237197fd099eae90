import { isStale } from './state.ts';

/** How many tasks of a department are overdue, as it last said. */
export interface OverduePart { readonly department: string; readonly value: number | null; readonly measuredAt: Date }

/**
 * Tasks overdue on the whole campus: the command centre's own steps and what each department said of its tasks. Null as soon as one that spoke before
 * is silent: then nobody knows.
 */
export function overdueWith(ownSteps: number, parts: readonly OverduePart[], staleAfterMinutes: number, now: Date): number | null {
  const isUnknown = parts.some(({ value, measuredAt }) => value === null || isStale({ measuredAt, staleAfterMinutes }, now));
  return isUnknown ? null : parts.reduce((sum, { value }) => sum + (value ?? 0), ownSteps);
}
