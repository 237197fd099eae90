import { align, batch, campusDay, type Context, group, insertAll, uuid7 } from '@campus/kit';
import { sql, type Kysely } from 'kysely';
import { instantOf } from '../rows.store.ts';
import { instantAt, minuteOf } from '../presence/stay.ts';
import type { Tables } from '../tables.ts';
import { tracePolicyOn } from '../tracing/policy.ts';
import type { CaseChangeKind, CaseChangeRow, CaseRow, ContactRow } from './case.rows.ts';
import { traceFrom, type ExposedPlace } from './case.ts';
import { itemOfCase, itemOfContact, partsOf } from './part.ts';
import { reportsWith } from './report.store.ts';

type Asked = Context<Tables>;

/** A row as rules and events want it: inside a transaction Postgres answers instants as text. */
export const caseOf = (row: CaseRow): CaseRow => ({
  ...row, sampledAt: instantOf(row.sampledAt)!, traceFrom: instantOf(row.traceFrom)!, traceUntil: instantOf(row.traceUntil)!, openedAt: instantOf(row.openedAt)!,
  endedAt: instantOf(row.endedAt), tracedAt: instantOf(row.tracedAt),
});

export const caseById = batch<string, CaseRow, Tables>(async (ids, { db }) => align(ids, await db.selectFrom('caseFile').selectAll().where('id', 'in', ids).execute(), row => row.id));

/** Lines of a history that are shown; the contacts an officer adds or withdraws are the many. */
const CHANGES = 200;

/** The histories of these cases, earliest first. */
export const changesByCase = batch<string, CaseChangeRow[], Tables>(async (ids, { db }) => {
  const { rows } = await sql<CaseChangeRow>`select line.* from unnest(${ids}::uuid[]) as wanted (id)
    cross join lateral (select * from case_change where case_id = wanted.id order by version limit ${CHANGES}) line order by line.case_id, line.version`.execute(db);
  return group(ids, rows, row => row.caseId);
});

/** Cases of one person are opened and ended one after another. */
export async function lockPerson(db: Kysely<Tables>, personId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('campusloop.health.case'), hashtext(${personId}))`.execute(db);
}

/** Locks one open case, so that tracing and officers' decisions take turns. */
export async function lockedOpenCase(db: Kysely<Tables>, id: string): Promise<CaseRow | null> {
  const row = await db.selectFrom('caseFile').selectAll().where('id', '=', id).where('status', '=', 'OPEN').forUpdate().executeTakeFirst();
  return row ? caseOf(row) : null;
}

/** Where somebody was between two instants, place by place, rooms for monitoring left out. */
export async function placesVisited(db: Kysely<Tables>, personId: string, from: Date, until: Date): Promise<{ places: ExposedPlace[]; recordCount: number }> {
  const { rows } = await sql<{ code: string; seats: string[]; t0: number; t1: number; count: number }>`
    select place.code, coalesce(array_agg(distinct spot.label order by spot.label) filter (where spot.label <> ''), '{}') as seats,
      greatest(min(t0), ${minuteOf(from)}) as t0, least(max(t1), ${minuteOf(until) + 1}) as t1, count(*)::int as count
    from presence join spot on spot.id = presence.spot join place on place.no = spot.place
    where person = (select no from patient where id = ${personId}) and t0 >= ${minuteOf(from) - 1_500} and t0 <= ${minuteOf(until)} and t1 > ${minuteOf(from)} and place.use <> 'MONITORING'
    group by place.code order by place.code`.execute(db);
  const places = rows.map(({ code, seats, t0, t1 }) => ({ code, seats, from: instantAt(t0).toISOString(), until: instantAt(t1).toISOString() }));
  return { places, recordCount: rows.reduce((sum, { count }) => sum + count, 0) };
}

/** Pooled tubes with this person's swab that were read positive or inconclusive since the look-back began: they kept people apart before there was a case. */
async function suspiciousTubes(db: Kysely<Tables>, personId: string, since: Date): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select tube.id from swab join tube on tube.id = swab.tube_id
    where swab.person_id = ${personId} and tube.capacity > 1 and tube.status in ('POSITIVE', 'INCONCLUSIVE') and swab.taken_at >= ${since} order by tube.id`.execute(db);
  return rows.map(row => row.id);
}

/** What a case says of the days before its swab. */
export async function investigate(db: Kysely<Tables>, id: string, personId: string, facts: Pick<CaseRow, 'sampledAt' | 'traceUntil' | 'policy'>) {
  const from = traceFrom(facts.sampledAt, facts.policy.lookBackDays);
  return { traceFrom: from, causeIds: [id, ...(await suspiciousTubes(db, personId, from))], ...(await placesVisited(db, personId, from, facts.traceUntil)) };
}

/** Writes a case as it is now, with the line of its history and the news for live pages. */
export async function writeCase(context: Asked, row: CaseRow, kind: CaseChangeKind, detail: string | null = null): Promise<void> {
  const { db } = context;
  if (row.version === 1) await insertAll(db, 'caseFile', [row]);
  else {
    const { id, causeIds, policy, places, ...rest } = row;
    await db.updateTable('caseFile').set({ ...rest, causeIds: sql`${causeIds}::uuid[]`, policy: sql`${JSON.stringify(policy)}::jsonb`, places: sql`${JSON.stringify(places)}::jsonb` }).where('id', '=', id).execute();
  }
  await insertAll(db, 'caseChange', [{ caseId: row.id, version: row.version, personId: row.personId, collegeId: row.collegeId, kind, detail, at: context.now() }]);
  await context.emit('case.changed', { caseId: row.id, collegeId: row.collegeId, status: row.status, at: context.now() });
}

/** Tells logistics and personnel where the case was, or that it never was one. */
export const announceExposure = (context: Asked, { id, status, version, places }: CaseRow): Promise<void> =>
  context.emit('place.exposed', { causeId: id, isWithdrawn: status === 'WITHDRAWN', version, at: context.now(), places });

/** Tells isolation, and command, where the case and these contacts stand, and what that makes of cases that share contacts with it. */
export async function announceStanding(context: Asked, row: CaseRow, contacts: readonly ContactRow[]): Promise<void> {
  const at = context.now();
  await context.emit('contacts.traced', { caseId: row.id, causeIds: row.causeIds, version: row.version, at });
  await context.emitAll('incident.part.reported', partsOf(await reportsWith(context, row), [itemOfCase(row, at), ...contacts.map(contact => itemOfContact(contact, row.causeIds, at))]));
}

/** Asks for the contacts of a case to be sought; asked again before that is done, it is done once. */
export const requestTrace = (context: Asked, caseId: string): Promise<void> => context.emit('case.trace.requested', { caseId });

/** A case as it begins: with its own days looked into, its contacts not sought yet. */
export async function newCase(context: Asked, person: { id: string; collegeId: string | null }, sampledAt: Date): Promise<CaseRow> {
  const { db } = context;
  const now = context.now();
  const policy = tracePolicyOn(await db.selectFrom('policy').selectAll().execute(), campusDay(now));
  const id = uuid7();
  const facts = { sampledAt, traceUntil: now, policy };
  return {
    id, personId: person.id, collegeId: person.collegeId, status: 'OPEN', ...facts, ...(await investigate(db, id, person.id, facts)),
    openedAt: now, endedAt: null, tracedAt: null, policyVersion: policy.version, isTraceDue: true, closeCount: 0, secondaryCount: 0, version: 1,
  };
}
