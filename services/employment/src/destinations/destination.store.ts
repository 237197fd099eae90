import { align, batch, group } from '@campus/kit';
import { sql } from 'kysely';
import type { Tables } from '../tables.ts';

export type DestinationRow = Tables['destination'];

/** What holds now, for each graduate. */
export const destinationByGraduate = batch<string, DestinationRow, Tables>(async (ids, { db }) =>
  align(ids, await db.selectFrom('destination').selectAll().where(sql<boolean>`graduate_id = any(${ids}::uuid[])`).where('endedAt', 'is', null).execute(), row => row.graduateId));

/** What held and what holds, the latest first. */
export const historyByGraduate = batch<string, DestinationRow[], Tables>(async (ids, { db }) =>
  group(ids, await db.selectFrom('destination').selectAll().where(sql<boolean>`graduate_id = any(${ids}::uuid[])`).orderBy('recordedAt', 'desc').orderBy('id', 'desc').execute(), row => row.graduateId));
