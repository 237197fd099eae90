import type { SessionProblem } from './session.ts';

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
const MOST_WEEKS = 30;

/** Why a weekly pattern cannot be read, or null if it can. */
export function refusePattern({ time, weeks }: { readonly time: string; readonly weeks: number }): SessionProblem | null {
  if (!TIME.test(time)) return { code: 'SESSION_TIMES_INVALID', message: `"${time}" is no time of day. Write it as HH:MM, such as 08:00.`, path: ['time'] };
  if (weeks < 1 || weeks > MOST_WEEKS) return { code: 'SESSION_TIMES_INVALID', message: `A term has 1 to ${MOST_WEEKS} weeks, and ${weeks} were asked for. Correct the number.`, path: ['weeks'] };
  return null;
}

/** Reasons people give count from four characters on: "ok" tells nobody anything. */
export function refuseReason(reason: string): SessionProblem | null {
  return [...reason.trim()].length >= 4 ? null : { code: 'REASON_MISSING', message: 'Say why, in at least 4 characters; it is kept with the change.', path: ['reason'] };
}
