import { align, batch, lookup } from '@campus/kit';
import { sql, type Kysely } from 'kysely';
import { instantOf } from '../instant.ts';
import type { IsolationRow, PersonRow, Tables } from '../tables.ts';

export const GRADUATE_COLUMNS = [
  'graduate.id', 'graduate.personId', 'graduate.collegeId', 'graduate.classId', 'graduate.majorId', 'graduate.cohort', 'graduate.degree', 'graduate.destinationCode', 'graduate.registeredAt',
] as const;
export type GraduateRow = Tables['graduate'];

const graduates = (db: Kysely<Tables>) => db.selectFrom('graduate').select(GRADUATE_COLUMNS);

export const graduateById = lookup<Tables, GraduateRow>((db, ids) => graduates(db).where(sql<boolean>`id = any(${ids}::uuid[])`), row => row.id);

/** A person is a graduate once at most. */
export const graduateByPerson = lookup<Tables, GraduateRow>((db, ids) => graduates(db).where(sql<boolean>`person_id = any(${ids}::uuid[])`), row => row.personId);

export const personById = lookup<Tables, PersonRow>((db, ids) => db.selectFrom('person').selectAll().where(sql<boolean>`id = any(${ids}::uuid[])`), row => row.id);

/** Who attends online now or later; health's consequence, never its reason. */
export const isolationByPerson = batch<string, IsolationRow, Tables>(async (ids, { db }) => {
  const rows = await db.selectFrom('isolation').selectAll().where(sql<boolean>`person_id = any(${ids}::uuid[])`).where('isIsolated', '=', true).execute();
  return align(ids, rows.map(row => ({ ...row, since: instantOf(row.since) })), row => row.personId);
});
