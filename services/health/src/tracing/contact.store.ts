import { type Context, insertAll, uuid7 } from '@campus/kit';
import { sql, type Kysely } from 'kysely';
import { instantOf } from '../rows.store.ts';
import type { ContactRow } from '../case/case.rows.ts';
import type { Tables } from '../tables.ts';
import { decide, type Decision, type Traced } from './contact.ts';

type Asked = Context<Tables>;

/** Everyone who is or was a contact of a case. */
export async function contactsOf(db: Kysely<Tables>, caseId: string): Promise<ContactRow[]> {
  const rows = await db.selectFrom('contact').selectAll().where('caseId', '=', caseId).execute();
  return rows.map(row => ({ ...row, firstExposureAt: instantOf(row.firstExposureAt), changedAt: instantOf(row.changedAt)! }));
}

/** Writes contacts as they are now, each with a line of its history; set by set, however many there are. */
export async function writeContacts({ db }: Asked, rows: readonly ContactRow[]): Promise<void> {
  if (rows.length === 0) return;
  const changed = rows.filter(row => row.version > 1);
  await sql`delete from contact where id = any(${changed.map(row => row.id)}::uuid[])`.execute(db);
  await insertAll(db, 'contact', rows);
  await insertAll(db, 'contactChange', rows);
}

const changedBy = (row: ContactRow, change: Partial<ContactRow>, at: Date): ContactRow => ({ ...row, ...change, version: row.version + 1, changedAt: at });

const begun = (caseId: string, { personId, collegeId }: Pick<Traced, 'personId' | 'collegeId'>, decision: Decision, at: Date): ContactRow =>
  ({ id: uuid7(), caseId, personId, collegeId, ...decision, evidence: [...decision.evidence], origin: 'TRACED', note: null, decidedBy: null, version: 1, changedAt: at });

/** Lets the contacts of a case follow what a trace found. @returns those that changed. */
export async function followTrace(context: Asked, caseId: string, kept: readonly ContactRow[], traced: readonly Traced[]): Promise<ContactRow[]> {
  const at = context.now();
  const found = new Map(traced.map(one => [one.personId, one]));
  const known = new Set(kept.map(row => row.personId));
  const followed = kept.flatMap(row => {
    const decision = decide(row, found.get(row.personId) ?? null);
    return decision ? [changedBy(row, { ...decision, evidence: [...decision.evidence] }, at)] : [];
  });
  const fresh = traced.filter(one => !known.has(one.personId)).map(one => begun(caseId, one, decide(null, one)!, at));
  const changed = [...followed, ...fresh];
  await writeContacts(context, changed);
  return changed;
}

/** Nobody is a contact of a case that never was. @returns those that were until now. */
export async function withdrawAll(context: Asked, caseId: string): Promise<ContactRow[]> {
  const active = (await contactsOf(context.db, caseId)).filter(row => row.status === 'ACTIVE');
  const withdrawn = active.map(row => changedBy(row, { status: 'WITHDRAWN', reason: 'CASE_WITHDRAWN' }, context.now()));
  await writeContacts(context, withdrawn);
  return withdrawn;
}

/** An officer's decision on a contact. */
export const decidedBy = (context: Asked, row: ContactRow, change: Partial<ContactRow>): ContactRow => changedBy(row, { ...change, decidedBy: context.actor.id }, context.now());

/** How many contacts of a case hold now, by ring. */
export async function countContacts(db: Kysely<Tables>, caseId: string): Promise<{ closeCount: number; secondaryCount: number }> {
  const { rows } = await sql<{ closeCount: number; secondaryCount: number }>`
    select count(*) filter (where ring = 1)::int as close_count, count(*) filter (where ring = 2)::int as secondary_count from contact where case_id = ${caseId} and status = 'ACTIVE'`.execute(db);
  return rows[0]!;
}
