export type TeamKind = 'RED_VEST' | 'BLUE_SKY' | 'OFF_CAMPUS_TEACHER';
export type Availability = 'ANY_TIME' | 'DAYTIME' | 'EVENING' | 'UNAVAILABLE';
export type CallOutState = 'OPEN' | 'STOOD_DOWN';
export type Answer = 'ASKED' | 'CONFIRMED' | 'DECLINED';

/** Minutes in which those who are called must answer (R2.6). */
export const ANSWER_MINUTES = 30;

const HOURS: Readonly<Record<Availability, (hour: number) => boolean>> = {
  ANY_TIME: () => true,
  DAYTIME: hour => hour >= 7 && hour < 19,
  EVENING: hour => hour >= 18 && hour < 24,
  UNAVAILABLE: () => false,
};

/** Whether a member is asked at this hour of the campus day: one who is isolated or has left never is. */
export const isAsked = (member: { readonly availability: Availability; readonly canWork: boolean }, hour: number): boolean => member.canWork && HOURS[member.availability](hour);

export interface CallRefusal { readonly code: 'CALL_OUT_OPEN' | 'CALL_OUT_OVER' | 'NOBODY_TO_ASK' | 'NOT_ASKED' | 'NEEDED_UNREACHABLE' | 'REASON_MISSING'; readonly message: string; readonly path?: readonly string[] }

/** Why a team cannot be called out like this, or null. */
export function refuseCall(team: { readonly name: string; readonly isCalledOut: boolean }, asked: number, needed: number, reason: string): CallRefusal | null {
  if (reason.trim() === '') return { code: 'REASON_MISSING', message: 'Those who are called want to know what for. Write it in a sentence.', path: ['input', 'reason'] };
  if (team.isCalledOut) return { code: 'CALL_OUT_OPEN', message: `${team.name} is called out already. Stand that call-out down before the next.` };
  if (asked === 0) return { code: 'NOBODY_TO_ASK', message: `Nobody of ${team.name} can come at this hour. Call another team.` };
  if (needed < 1 || needed > asked) return { code: 'NEEDED_UNREACHABLE', message: `${needed} are needed and ${asked} can be asked. Choose a number from 1 to ${asked}.`, path: ['input', 'needed'] };
  return null;
}

/** Why an answer cannot be taken any more, or null. A late one is taken: it counts as confirmed, not as in time. */
export const refuseAnswer = (callOut: { readonly state: CallOutState }): CallRefusal | null =>
  callOut.state === 'OPEN' ? null : { code: 'CALL_OUT_OVER', message: 'This call-out was stood down; nobody needs to come. Nothing is left to answer.' };
