import type { Context } from '@campus/kit';
import { sql } from 'kysely';
import { reportCauses } from '../isolation/report.store.ts';
import type { Tables } from '../tables.ts';
import type { Verdict } from './delivery.ts';
import { announceNotices, phonePending } from './notice.store.ts';

/** A notice taken for sending: nobody else takes it until its lease is over, and if this process dies it is taken again then. */
export type Taken = { id: string; body: string; attempts: number; employerId: string; endpointUrl: string; secret: string; formerSecret: string | null; formerSecretUntil: Date | null };

type Told = { id: string; interviewId: string; collegeId: string; status: string };

/** Keeps what came of an attempt, and tells command when an employer knows; an answer that came too late, after another attempt, only counts if it is a delivery. */
export async function keepVerdict(context: Context<Tables>, taken: Taken, verdict: Verdict): Promise<void> {
  const told = verdict.status === 'GONE' ? await switchOff(context, taken, verdict.error) : await settle(context, taken, verdict);
  if (told.length === 0) return;
  const { rows } = await sql<{ causeId: string }>`select distinct unnest(cause_ids) as cause_id from interview where id = any(${told.map(one => one.interviewId)}::uuid[])`.execute(context.db);
  await reportCauses(context, rows.map(row => row.causeId), []);
}

async function settle(context: Context<Tables>, { id, attempts }: Taken, verdict: Exclude<Verdict, { status: 'GONE' }>): Promise<Told[]> {
  const next = verdict.status === 'PENDING' ? verdict.nextAttemptAt : null;
  const error = verdict.status === 'DELIVERED' ? null : verdict.error;
  const deliveredAt = verdict.status === 'DELIVERED' ? context.now() : null;
  const { rows } = await sql<Told>`
    update notice set status = ${verdict.status}, next_attempt_at = ${next}, last_error = ${error}, delivered_at = ${deliveredAt}
    where id = ${id} and status = 'PENDING' and (attempts = ${attempts} or ${verdict.status} = 'DELIVERED') returning id, interview_id, college_id, status`.execute(context.db);
  if (verdict.status !== 'PENDING') await announceNotices(context, rows);
  else await context.emitAll('employment.notice.changed', rows.map(row => ({ noticeId: row.id, interviewId: row.interviewId, collegeId: row.collegeId, status: row.status })));
  return rows;
}

/** The endpoint said that it is gone for good: nothing is sent there any more, and whoever waits for it is called. */
async function switchOff(context: Context<Tables>, taken: Taken, error: string): Promise<Told[]> {
  const { rows } = await sql`update employer set endpoint_disabled_at = ${context.now()} where id = ${taken.employerId} and endpoint_url = ${taken.endpointUrl} returning id`.execute(context.db);
  if (rows.length === 0) return settle(context, taken, { status: 'PENDING', error, nextAttemptAt: context.now() });
  await context.audit({ action: 'employer.endpoint-disabled', entity: 'Employer', entityId: taken.employerId, detail: { error } });
  return phonePending(context, taken.employerId, error);
}
