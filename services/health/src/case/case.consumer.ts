import { on, type Consumer, type Context } from '@campus/kit';
import { sql } from 'kysely';
import { instantOf } from '../rows.store.ts';
import type { Tables } from '../tables.ts';
import { withdrawAll } from '../tracing/contact.store.ts';
import type { CaseRow } from './case.rows.ts';
import { announceExposure, announceStanding, caseOf, investigate, lockPerson, newCase, requestTrace, writeCase } from './case.store.ts';
import { endOf } from './case.ts';

type Asked = Context<Tables>;
type Standing = { personId: string; collegeId: string | null; state: string; since: Date | string | null };

async function open(context: Asked, { personId, collegeId, since }: Standing): Promise<void> {
  const opened = await newCase(context, { id: personId, collegeId }, instantOf(since)!);
  await writeCase(context, opened, 'OPENED');
  await context.audit({ action: 'case.opened', entity: 'Case', entityId: opened.id, detail: { person: personId, policy: opened.policyVersion } });
  const { id, causeIds, sampledAt, openedAt } = opened;
  await context.emit('case.opened', { caseId: id, causeIds, personId, collegeId, sampledAt, at: openedAt });
  await announceExposure(context, opened);
  await announceStanding(context, opened, []);
  await requestTrace(context, id);
}

/** The first positive result was withdrawn and a later one stands, or an earlier one came late: another look-back. */
async function moveSampling(context: Asked, row: CaseRow, sampledAt: Date): Promise<void> {
  const moved: CaseRow = { ...row, ...(await investigate(context.db, row.id, row.personId, { ...row, sampledAt })), sampledAt, isTraceDue: true, version: row.version + 1 };
  await writeCase(context, moved, 'SAMPLING_MOVED', sampledAt.toISOString());
  await announceExposure(context, moved);
  await requestTrace(context, row.id);
}

/** Whether a counted positive of the person's own swab, taken no earlier than the case's, still stands. */
async function hasStandingPositive({ db }: Asked, { personId, sampledAt }: CaseRow): Promise<boolean> {
  const { rows } = await sql`
    select from laboratory_result result left join swab on swab.tube_id = result.tube_id and swab.person_id = result.person_id
    where result.person_id = ${personId} and result.outcome = 'COUNTED' and result.value = 'POSITIVE'
      and coalesce(swab.taken_at, result.collected_at, result.reported_at, result.received_at) >= ${sampledAt} limit 1`.execute(db);
  return rows.length > 0;
}

async function end(context: Asked, row: CaseRow): Promise<void> {
  const status = endOf(await hasStandingPositive(context, row));
  const ended: CaseRow = { ...row, status, endedAt: context.now(), isTraceDue: false, version: row.version + 1 };
  const withdrawn = status === 'WITHDRAWN' ? await withdrawAll(context, row.id) : [];
  if (status === 'WITHDRAWN') Object.assign(ended, { closeCount: 0, secondaryCount: 0 });
  await writeCase(context, ended, status);
  await context.audit({ action: status === 'WITHDRAWN' ? 'case.withdrawn' : 'case.closed', entity: 'Case', entityId: row.id, detail: { person: row.personId } });
  if (status === 'WITHDRAWN') {
    await context.emit('case.withdrawn', { caseId: row.id, causeIds: row.causeIds, at: context.now() });
    await announceExposure(context, ended);
  }
  await announceStanding(context, ended, withdrawn);
}

/**
 * A case follows the person's state as it is now, not as the news says: whatever order news come in and however often, a positive person
 * has one open case and nobody else has any.
 */
export const keepCases: Consumer = on<{ personId: string }, Tables>('health.state.changed', 'keep-cases', async ({ personId }, context) => {
  const { db } = context;
  await lockPerson(db, personId);
  const state: Standing | undefined = await db.selectFrom('healthState').select(['personId', 'collegeId', 'state', 'since']).where('personId', '=', personId).executeTakeFirst();
  const known = await db.selectFrom('caseFile').selectAll().where('personId', '=', personId).where('status', '=', 'OPEN').forUpdate().executeTakeFirst();
  const isPositive = state?.state === 'POSITIVE';
  if (isPositive && !known) return open(context, state);
  if (!known) return;
  const row = caseOf(known);
  if (!isPositive) return end(context, row);
  const sampledAt = instantOf(state.since)!;
  if (sampledAt.getTime() !== row.sampledAt.getTime()) await moveSampling(context, row, sampledAt);
});
