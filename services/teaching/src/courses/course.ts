export type CourseProblem = { readonly code: string; readonly message: string; readonly path: readonly string[] };

const CODE = /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,39}$/u;
const LONGEST_NAME = 100;

/** A name as it is kept: blanks at its ends go, and several in a row are one. */
export const tidy = (text: string): string => text.trim().replace(/\s+/gu, ' ');

/** Why a code does not do for a course or section, or null if it does. */
export function refuseCode(code: string, isTaken: boolean): CourseProblem | null {
  if (!CODE.test(code)) return { code: 'CODE_INVALID', message: `"${code}" is no code. Use 1 to 40 letters, digits, dots, hyphens, such as GE10-01.`, path: ['code'] };
  if (isTaken) return { code: 'CODE_TAKEN', message: `The code ${code} is in use. Choose another, or look that one up.`, path: ['code'] };
  return null;
}

/** Everything wrong with a course somebody wants to open. */
export function refuseCourse({ code, name }: { readonly code: string; readonly name: string }, isTaken: boolean): CourseProblem[] {
  const length = [...name].length;
  const badName = length < 1 || length > LONGEST_NAME ? { code: 'NAME_INVALID', message: `A name has 1 to ${LONGEST_NAME} characters and this one has ${length}. Correct it.`, path: ['name'] } : null;
  return [refuseCode(code, isTaken), badName].filter(problem => problem !== null);
}

/** Why a link does not lead into a meeting, or null if it does: browsers open nothing but https from a page. */
export function refuseLink(url: string): CourseProblem | null {
  const parsed = URL.parse(url);
  if (parsed?.protocol === 'https:' && !parsed.username && !parsed.password && url.length <= 500) return null;
  return { code: 'LINK_INVALID', message: 'This is not an https address without a name or password in it. Copy the link from the meeting itself.', path: ['url'] };
}

/** The one meeting room of a section: the same link for all its sessions. */
export const meetingLink = (baseUrl: string, sectionCode: string): string => baseUrl + encodeURIComponent(sectionCode.toLowerCase());
