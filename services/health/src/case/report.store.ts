import { figuresOfCause, type Context, type CountedSet } from '@campus/kit';
import { sql, type Kysely } from 'kysely';
import type { Tables } from '../tables.ts';
import type { CaseRow } from './case.rows.ts';
import { investigationOf, isTraced, tracingOf, type PartReport, type Stamp } from './part.ts';

interface Traced { readonly id: string; readonly isTraced: boolean }

/** Cases that share contacts with this one, or did until now. */
async function besides(db: Kysely<Tables>, id: string): Promise<Traced[]> {
  const { rows } = await sql<Traced>`select * from cases_beside(${id})`.execute(db);
  return rows;
}

/** Contacts by the cases that share them, as far as one of these is among them; everybody is counted once, in the nearest ring they have to any case. */
async function contactsShared(db: Kysely<Tables>, cases: readonly string[]): Promise<CountedSet[]> {
  const { rows } = await sql<{ causeIds: string[]; close: number; secondary: number }>`select * from contacts_shared(${cases}::uuid[])`.execute(db);
  return rows.map(({ causeIds, close, secondary }) => ({ causeIds, counts: { 'contacts.close': close, 'contacts.secondary': secondary } }));
}

/** The next version, under a lock until the transaction ends: two cases that are traced at once would not see whom they share. */
async function stampOf({ db, now }: { db: Kysely<Tables>; now: Date }): Promise<Stamp> {
  await sql`select pg_advisory_xact_lock(hashtext('campusloop.health.case-report'))`.execute(db);
  const { rows } = await sql<{ version: number }>`select nextval('case_news')::int as version`.execute(db);
  return { at: now, version: rows[0]!.version };
}

/** Where the two steps of a case stand, and how many contacts its neighbours have now. Call it when everything is written. */
export async function reportsWith(context: Context<Tables>, row: CaseRow): Promise<PartReport[]> {
  const { db } = context;
  const stamp = await stampOf({ db, now: context.now() });
  const files = [{ id: row.id, isTraced: isTraced(row) }, ...(await besides(db, row.id))];
  const sets = await contactsShared(db, files.map(({ id }) => id));
  return [investigationOf(row, stamp), ...files.map(file => tracingOf(file.id, file.isTraced, figuresOfCause(file.id, ['contacts.close', 'contacts.secondary'], sets), stamp))];
}
