/** What a line of the list holds. */
export const LONGEST_TITLE = 100;

export type MatterProblem = { readonly code: string; readonly message: string; readonly path: readonly string[] };

/** A title as it is kept: blanks at its ends go, and several in a row are one. */
export const tidyTitle = (title: string): string => title.trim().replace(/\s+/gu, ' ');

/** Why a matter may not be recorded under this title, or null if it may. */
export function refuseTitle(title: string, isTaken: boolean): MatterProblem | null {
  const length = [...title].length;
  if (length < 1 || length > LONGEST_TITLE)
    return { code: 'MATTER_TITLE_INVALID', message: `A title has 1 to ${LONGEST_TITLE} characters and this one has ${length}. Correct it.`, path: ['title'] };
  if (isTaken)
    return { code: 'MATTER_RECORDED_ALREADY', message: `"${title}" stands in the list already. Look there, or give this one another title.`, path: ['title'] };
  return null;
}
