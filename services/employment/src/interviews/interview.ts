export const MODES = ['ON_SITE', 'ONLINE'] as const;
export const STATUSES = ['PLANNED', 'MOVED', 'HELD', 'CANCELLED'] as const;
export const OUTCOMES = ['OFFER', 'NEXT_ROUND', 'DECLINED_BY_EMPLOYER', 'DECLINED_BY_GRADUATE', 'ABSENT'] as const;
export type Mode = (typeof MODES)[number];
export type Status = (typeof STATUSES)[number];
export type Outcome = (typeof OUTCOMES)[number];

export type InterviewProblem = {
  readonly code:
    | 'INTERVIEW_IN_PAST' | 'DURATION_OUT_OF_RANGE' | 'ROOM_MISSING' | 'LINK_INVALID' | 'POSITION_INVALID' | 'GRADUATE_BUSY' | 'GRADUATE_ISOLATED'
    | 'INTERVIEW_OVER' | 'INTERVIEW_NOT_BEGUN' | 'REASON_MISSING' | 'INTERVIEW_UNCHANGED' | 'NO_RETURN_OFFERED';
  readonly message: string;
  readonly path: readonly string[];
};

/** When and how an interview takes place. */
export type Appointment = { readonly startsAt: Date; readonly minutes: number; readonly mode: Mode; readonly roomCode: string | null; readonly link: string | null };
export type Span = { readonly startsAt: Date; readonly endsAt: Date };

const SHORTEST = 10;
const LONGEST = 480;
const MOST_TEXT = 200;

export const endOf = ({ startsAt, minutes }: Pick<Appointment, 'startsAt' | 'minutes'>): Date => new Date(startsAt.getTime() + minutes * 60_000);
export const isStanding = (status: Status): boolean => status === 'PLANNED' || status === 'MOVED';
export const overlaps = (one: Span, other: Span): boolean => one.startsAt < other.endsAt && other.startsAt < one.endsAt;

/** What of an appointment is wrong in itself, whoever it is for. */
export function refuseAppointment(appointment: Appointment, now: Date): InterviewProblem[] {
  const { startsAt, minutes, mode, roomCode, link } = appointment;
  return [
    startsAt > now ? null : problem('INTERVIEW_IN_PAST', 'The interview would begin in the past. Choose a time to come.', 'startsAt'),
    minutes >= SHORTEST && minutes <= LONGEST ? null : problem('DURATION_OUT_OF_RANGE', `An interview takes ${SHORTEST} to ${LONGEST} minutes, not ${minutes}. Correct the duration.`, 'minutes'),
    mode === 'ON_SITE' && !roomCode?.trim() ? problem('ROOM_MISSING', 'An interview on site needs a room. Give the code on its door, or hold it online.', 'roomCode') : null,
    mode === 'ONLINE' && link && !isMeetingLink(link) ? problem('LINK_INVALID', 'This is no meeting link. Give one that begins with https://, or leave it out and get one.', 'link') : null,
  ].filter(found => found !== null);
}

const isMeetingLink = (link: string) => link.length <= MOST_TEXT * 2 && URL.canParse(link) && new URL(link).protocol === 'https:';

export function refusePosition(position: string): InterviewProblem | null {
  const length = [...position.trim()].length;
  return length >= 1 && length <= MOST_TEXT ? null : problem('POSITION_INVALID', `What the interview is for takes 1 to ${MOST_TEXT} characters. Name the position.`, 'position');
}

/** Why the graduate cannot be there, or null: somewhere else at the time, or not allowed out. */
export function refusePresence(span: Span, mode: Mode, others: readonly Span[], isIsolated: boolean): InterviewProblem | null {
  if (others.some(other => overlaps(span, other))) return problem('GRADUATE_BUSY', 'The graduate has another interview at this time. Choose another time, or move the other interview.', 'startsAt');
  if (isIsolated && mode === 'ON_SITE') return problem('GRADUATE_ISOLATED', 'The graduate attends online at this time and cannot come to a room. Hold the interview online, or choose a later day.', 'mode');
  return null;
}

/** Why an interview cannot be changed any more, or null if it can. */
export function refuseChange({ status, startsAt }: { readonly status: Status; readonly startsAt: Date }, now: Date): InterviewProblem | null {
  if (!isStanding(status)) return problem('INTERVIEW_OVER', 'The interview was held or cancelled already. Schedule a new one.', 'interviewId');
  return startsAt > now ? null : problem('INTERVIEW_OVER', 'The interview has begun already. Record its outcome, and schedule a new one if it did not take place.', 'interviewId');
}

/** Why no outcome can be recorded, or null if one can. */
export function refuseOutcome({ status, startsAt }: { readonly status: Status; readonly startsAt: Date }, now: Date): InterviewProblem | null {
  if (!isStanding(status)) return problem('INTERVIEW_OVER', 'The interview was held or cancelled already. Its outcome stands.', 'interviewId');
  return startsAt <= now ? null : problem('INTERVIEW_NOT_BEGUN', 'The interview has not begun yet. Record its outcome afterwards, or cancel it.', 'interviewId');
}

export function refuseReason(reason: string): InterviewProblem | null {
  const length = [...reason.trim()].length;
  return length >= 2 && length <= MOST_TEXT ? null : problem('REASON_MISSING', `Both sides ask why. Give a reason of 2 to ${MOST_TEXT} characters.`, 'reason');
}

/** Why an interview cannot go back on site or be left online, or null. */
export function refuseAnswer(returnState: 'OFFERED' | 'ACCEPTED' | 'DECLINED' | null): InterviewProblem | null {
  return returnState === 'OFFERED' ? null : problem('NO_RETURN_OFFERED', 'No return on site is offered for this interview, or it was answered already. Look at the interview again; move it if its form should change.', 'interviewId');
}

export const problem = (code: InterviewProblem['code'], message: string, field: string): InterviewProblem => ({ code, message, path: [field] });
