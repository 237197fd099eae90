import { align, batch } from '@campus/kit';
import { sql } from 'kysely';
import { instantOf } from '../instant.ts';
import type { IsolationRow, PersonRow, Tables } from '../tables.ts';

export const GRADUATE_COLUMNS = [
  'graduate.id', 'graduate.personId', 'graduate.collegeId', 'graduate.classId', 'graduate.majorId', 'graduate.cohort', 'graduate.degree', 'graduate.destinationCode', 'graduate.registeredAt',
] as const;
export type GraduateRow = Tables['graduate'];

/** An array is one parameter, so that pages of any size share one prepared statement. */
export const graduateById = batch<string, GraduateRow, Tables>(async (ids, { db }) =>
  align(ids, await db.selectFrom('graduate').select(GRADUATE_COLUMNS).where(sql<boolean>`id = any(${ids}::uuid[])`).execute(), row => row.id));

/** A person is a graduate once at most. */
export const graduateByPerson = batch<string, GraduateRow, Tables>(async (ids, { db }) =>
  align(ids, await db.selectFrom('graduate').select(GRADUATE_COLUMNS).where(sql<boolean>`person_id = any(${ids}::uuid[])`).execute(), row => row.personId));

export const personById = batch<string, PersonRow, Tables>(async (ids, { db }) =>
  align(ids, await db.selectFrom('person').selectAll().where(sql<boolean>`id = any(${ids}::uuid[])`).execute(), row => row.id));

/** Who attends online now or later; health's consequence, never its reason. */
export const isolationByPerson = batch<string, IsolationRow, Tables>(async (ids, { db }) => {
  const rows = await db.selectFrom('isolation').selectAll().where(sql<boolean>`person_id = any(${ids}::uuid[])`).where('isIsolated', '=', true).execute();
  return align(ids, rows.map(row => ({ ...row, since: instantOf(row.since) })), row => row.personId);
});
