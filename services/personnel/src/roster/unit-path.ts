/** Between the names of a path; a slash inside a name is written full-width. */
export const PATH_SEPARATOR = ' / ';

/** The path of the unit a row names, or null if it names no college. */
export function unitPathOf({ college, major, className }: { readonly college: string | null; readonly major: string | null; readonly className: string | null }): string | null {
  return college === null ? null : [college, major, className].filter(name => name !== null).join(PATH_SEPARATOR);
}
