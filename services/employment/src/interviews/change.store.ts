import { uuid7, type Context } from '@campus/kit';
import type { Tables } from '../tables.ts';
import { InterviewChange } from './change.entity.ts';
import type { ChangeKind } from './interview.enum.ts';
import type { Interview } from './interview.entity.ts';

/** Writes down what happened to an interview, and tells live pages and command. */
export async function recordChange(context: Context<Tables>, interview: Interview, kind: ChangeKind, reason: string | null = null): Promise<void> {
  const { id: interviewId, collegeId, causeIds, startsAt, mode, roomCode, link, status } = interview;
  Object.assign(interview, { version: kind === 'SCHEDULED' ? 1 : interview.version + 1, changedAt: context.now() });
  await context.em.flush();
  context.em.create(InterviewChange, { id: uuid7(), interviewId, collegeId, kind, at: context.now(), by: context.actor.id, reason, causeIds: [...causeIds], startsAt, mode, roomCode, link });
  await context.em.flush();
  await context.audit({ action: `interview.${kind.toLowerCase().replaceAll('_', '-')}`, entity: 'Interview', entityId: interviewId, detail: { startsAt, mode, roomCode, status } });
  await context.emit('employment.interview.changed', { interviewId, collegeId, kind, status, mode, causeIds, version: interview.version });
  await touch(context, [interviewId]);
}

/** Lets the report to command follow what an officer did; the system reports by itself. */
export async function touch(context: Context<Tables>, interviewIds: readonly string[]): Promise<void> {
  if (context.actor.kind !== 'SYSTEM' && interviewIds.length > 0) await context.emit('employment.interviews.touched', { interviewIds });
}

const MEETINGS = 'https://meeting.campusloop.example';

/** Where both sides meet online; `MEETING_URL` names the meeting service, such as https://meeting.university.edu.cn. */
export const meetingLink = (interviewId: string): string => `${process.env['MEETING_URL'] ?? MEETINGS}/${interviewId}`;
