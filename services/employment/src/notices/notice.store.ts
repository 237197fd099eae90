import { align, batch, uuid7, type Context } from '@campus/kit';
import { sql } from 'kysely';
import { Employer } from '../employers/employer.entity.ts';
import { touch } from '../interviews/change.store.ts';
import type { Interview } from '../interviews/interview.entity.ts';
import type { Tables } from '../tables.ts';
import { bodyOf } from './body.ts';
import { Notice, type NoticeKind } from './notice.entity.ts';

type Told = { id: string; interviewId: string; collegeId: string; status: string };

export const noticeById = batch<string, Tables['notice'], Tables>(async (ids, { db }) =>
  align(ids, await db.selectFrom('notice').selectAll().where(sql<boolean>`id = any(${ids}::uuid[])`).execute(), row => row.id));

const isReached = ({ endpointUrl, endpointDisabledAt }: Employer) => endpointUrl !== null && endpointDisabledAt === null;

/** Writes what an employer is to be told, in the transaction of the change; it is sent after the commit, or listed for calling. */
export async function tell(context: Context<Tables>, interview: Interview, kind: NoticeKind): Promise<void> {
  const { em } = context;
  const employer = await em.findOneOrFail(Employer, interview.employerId);
  const person = await context.db.selectFrom('person').select('name').where('id', '=', interview.personId).executeTakeFirstOrThrow();
  const now = context.now();
  const notice = em.create(Notice, {
    id: uuid7(), interviewId: interview.id, employerId: employer.id, collegeId: interview.collegeId, kind, body: bodyOf(kind, interview, person.name, now),
    status: isReached(employer) ? 'PENDING' : 'TO_PHONE', attempts: 0, nextAttemptAt: isReached(employer) ? now : null, writtenAt: now,
    lastAttemptAt: null, lastError: null, deliveredAt: null, acknowledgedAt: null, acknowledgedBy: null, spokeWith: null,
  });
  await announceNotices(context, [notice]);
}

/** Tells live pages, and the sender if anything waits for it. */
export async function announceNotices(context: Context<Tables>, notices: readonly Told[]): Promise<void> {
  await context.emitAll('employment.notice.changed', notices.map(({ id, interviewId, collegeId, status }) => ({ noticeId: id, interviewId, collegeId, status })));
  await touch(context, notices.map(({ interviewId }) => interviewId));
  if (notices.some(({ status }) => status === 'PENDING')) await context.emit('employment.notice.due', {});
}

/** Lists everything that is on its way to an employer for calling, because it cannot be sent any more. */
export async function phonePending(context: Context<Tables>, employerId: string, error: string): Promise<Told[]> {
  const { rows } = await sql<Told>`
    update notice set status = 'TO_PHONE', next_attempt_at = null, last_error = ${error} where employer_id = ${employerId} and status = 'PENDING'
    returning id, interview_id, college_id, status`.execute(context.db);
  await announceNotices(context, rows);
  return rows;
}
