export const DEGREES = ['ASSOCIATE', 'BACHELOR', 'MASTER', 'DOCTOR'] as const;
export type Degree = (typeof DEGREES)[number];

export type GraduateProblem = { readonly code: 'COHORT_OUT_OF_RANGE' | 'CLASS_EMPTY'; readonly message: string; readonly path: readonly string[] };

/** Whoever is registered leaves this summer, or within the next three, or left within the last five and is still followed up. */
const YEARS_BACK = 5;
const YEARS_AHEAD = 3;

/** Why students may not be registered as graduates of this year, or null if they may. */
export function refuseCohort(cohort: number, thisYear: number): GraduateProblem | null {
  const [first, last] = [thisYear - YEARS_BACK, thisYear + YEARS_AHEAD];
  if (Number.isInteger(cohort) && cohort >= first && cohort <= last) return null;
  return { code: 'COHORT_OUT_OF_RANGE', message: `${cohort} is no year whose graduates are looked after now. Give one from ${first} to ${last}.`, path: ['cohort'] };
}

/** Why a class gives no graduates, or null if it does. */
export function refuseClass(students: number): GraduateProblem | null {
  if (students > 0) return null;
  return { code: 'CLASS_EMPTY', message: 'No active student of this class is known here. Check the class, or wait until the roster has been read.', path: ['classId'] };
}
