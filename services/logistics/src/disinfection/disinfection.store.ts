import { align, batch } from '@campus/kit';
import { sql, type Selectable } from 'kysely';
import type { Tables } from '../tables.ts';

export type DisinfectionRow = Selectable<Tables['disinfection']>;

export const disinfectionById = batch<string, DisinfectionRow, Tables>(async (ids, { db }) =>
  align(ids, await db.selectFrom('disinfection').selectAll().where(sql<boolean>`id = any(${ids}::uuid[])`).execute(), row => row.id));

export const disinfectionByClosure = batch<string, DisinfectionRow, Tables>(async (ids, { db }) =>
  align(ids, await db.selectFrom('disinfection').selectAll().where(sql<boolean>`closure_id = any(${ids}::uuid[])`).execute(), row => row.closureId));

export const evidenceById = batch<string, Selectable<Tables['evidenceFile']>, Tables>(async (ids, { db }) =>
  align(ids, await db.selectFrom('evidenceFile').selectAll().where(sql<boolean>`id = any(${ids}::uuid[])`).execute(), row => row.id));
