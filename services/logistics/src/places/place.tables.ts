import { batch, group, lookup } from '@campus/kit';
import { sql } from 'kysely';
import type { Tables } from '../tables.ts';
import type { Place } from './place.entity.ts';

/** What a place answers with; its ancestors' ids stay in the database. */
export const PLACE_COLUMNS = ['place.id', 'place.code', 'place.name', 'place.kind', 'place.use', 'place.capacity', 'place.isConfirmed', 'place.parentId', 'place.path'] as const;
export type PlaceRow = Pick<Place, 'id' | 'code' | 'name' | 'kind' | 'use' | 'capacity' | 'isConfirmed' | 'parentId' | 'path'>;

export const placeById = lookup<Tables, PlaceRow>((db, ids) => db.selectFrom('place').select(PLACE_COLUMNS).where(sql<boolean>`id = any(${ids}::uuid[])`), row => row.id);
export const placeByCode = lookup<Tables, PlaceRow>((db, codes) => db.selectFrom('place').select(PLACE_COLUMNS).where(sql<boolean>`code = any(${codes}::text[])`), row => row.code);

export const placesUnder = batch<string, PlaceRow[], Tables>(async (ids, { db }) =>
  group(ids, await db.selectFrom('place').select(PLACE_COLUMNS).where(sql<boolean>`parent_id = any(${ids}::uuid[])`).orderBy('code').execute(), row => row.parentId!),
);
