import { on, onMany, type Consumer, type Context } from '@campus/kit';
import { sql } from 'kysely';
import { announceExposure, announceStanding, investigate, lockedOpenCase, requestTrace, writeCase } from '../case/case.store.ts';
import type { CaseRow, ContactRow } from '../case/case.rows.ts';
import { areSame } from '../case/case.ts';
import { instantAt } from '../presence/stay.ts';
import type { Tables } from '../tables.ts';
import { contactsOf, countContacts, followTrace } from './contact.store.ts';
import { traceContacts } from './trace.store.ts';

type Asked = Context<Tables>;

const withReason = (contacts: readonly ContactRow[], reason: ContactRow['reason'], ring: 1 | 2) =>
  contacts.filter(contact => contact.reason === reason && contact.ring === ring).map(contact => contact.personId);

async function trace(context: Asked, row: CaseRow): Promise<void> {
  const { db } = context;
  const seen = await investigate(db, row.id, row.personId, row);
  const kept = await contactsOf(db, row.id);
  const traced = await traceContacts(db, {
    personId: row.personId, from: row.traceFrom, until: row.traceUntil, policy: row.policy,
    ruledOut: withReason(kept, 'WITHDRAWN_BY_OFFICER', 1), named: withReason(kept, 'NAMED_BY_OFFICER', 1),
  });
  const changed = await followTrace(context, row.id, kept, traced);
  const isMoved = !areSame(seen.places, row.places);
  const isNews = row.tracedAt === null || changed.length > 0 || isMoved;
  const next: CaseRow = { ...row, ...seen, ...(await countContacts(db, row.id)), isTraceDue: false, tracedAt: context.now(), version: row.version + 1 };
  if (!isNews) {
    await db.updateTable('caseFile').set({ isTraceDue: false, tracedAt: context.now() }).where('id', '=', row.id).execute();
    return;
  }
  await writeCase(context, next, 'TRACED', `${next.closeCount} + ${next.secondaryCount}`);
  if (isMoved) await announceExposure(context, next);
  await announceStanding(context, next, changed);
}

/** Seeks the contacts of a case; whoever asked meanwhile is answered by the same search. */
export const traceCases: Consumer = on<{ caseId: string }, Tables>('case.trace.requested', 'trace-cases', async ({ caseId }, context) => {
  const row = await lockedOpenCase(context.db, caseId);
  if (row?.isTraceDue) await trace(context, row);
});

type Recorded = { readonly people: readonly number[]; readonly spots: readonly number[]; readonly from: number; readonly to: number };

/**
 * Presence that comes late may change who was with a case. Concerned are open cases whose days it falls into, when it is of the case or of a
 * close contact, or of a spot where one of them was; each is traced again once, however many batches come before its turn. What waits is looked
 * at together: a case may be traced for nothing, and none is missed.
 */
export const retraceCases: Consumer = onMany<Recorded, Tables>('presence.recorded', 'retrace-cases', async (recorded, context) => {
  const people = [...new Set(recorded.flatMap(batch => batch.people))];
  const spots = [...new Set(recorded.flatMap(batch => batch.spots))];
  const from = Math.min(...recorded.map(batch => batch.from));
  const to = Math.max(...recorded.map(batch => batch.to));
  const { rows } = await sql<{ id: string }>`
    update case_file as file set is_trace_due = true
    where status = 'OPEN' and not is_trace_due and trace_from < ${instantAt(to)} and trace_until > ${instantAt(from)} and exists (
      select from (
        select file.person_id union all
        select contact.person_id from contact where contact.case_id = file.id and contact.status = 'ACTIVE' and contact.ring = 1) as concerned
      join patient on patient.id = concerned.person_id
      where patient.no = any(${people}::int[]) or exists (
        select from presence where presence.person = patient.no and presence.spot = any(${spots}::int[]) and presence.t0 <= ${to} and presence.t0 >= ${from - 1_500} and presence.t1 >= ${from}))
    returning id`.execute(context.db);
  for (const { id } of rows) await requestTrace(context, id);
});
