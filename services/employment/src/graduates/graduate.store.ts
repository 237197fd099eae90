import { align, batch, statement } from '@campus/kit';
import { sql, type Kysely } from 'kysely';
import { instantOf } from '../instant.ts';
import type { IsolationRow, PersonRow, Tables } from '../tables.ts';

export const GRADUATE_COLUMNS = [
  'graduate.id', 'graduate.personId', 'graduate.collegeId', 'graduate.classId', 'graduate.majorId', 'graduate.cohort', 'graduate.degree', 'graduate.destinationCode', 'graduate.registeredAt',
] as const;
export type GraduateRow = Tables['graduate'];

const byIds = statement((db: Kysely<Tables>, ids: readonly string[]) => db.selectFrom('graduate').select(GRADUATE_COLUMNS).where(sql<boolean>`id = any(${ids}::uuid[])`));
const byPeople = statement((db: Kysely<Tables>, ids: readonly string[]) => db.selectFrom('graduate').select(GRADUATE_COLUMNS).where(sql<boolean>`person_id = any(${ids}::uuid[])`));
const peopleByIds = statement((db: Kysely<Tables>, ids: readonly string[]) => db.selectFrom('person').selectAll().where(sql<boolean>`id = any(${ids}::uuid[])`));

export const graduateById = batch<string, GraduateRow, Tables>(async (ids, { db }) =>
  align(ids, await byIds(db, ids), row => row.id));

/** A person is a graduate once at most. */
export const graduateByPerson = batch<string, GraduateRow, Tables>(async (ids, { db }) =>
  align(ids, await byPeople(db, ids), row => row.personId));

export const personById = batch<string, PersonRow, Tables>(async (ids, { db }) =>
  align(ids, await peopleByIds(db, ids), row => row.id));

/** Who attends online now or later; health's consequence, never its reason. */
export const isolationByPerson = batch<string, IsolationRow, Tables>(async (ids, { db }) => {
  const rows = await db.selectFrom('isolation').selectAll().where(sql<boolean>`person_id = any(${ids}::uuid[])`).where('isIsolated', '=', true).execute();
  return align(ids, rows.map(row => ({ ...row, since: instantOf(row.since) })), row => row.personId);
});
