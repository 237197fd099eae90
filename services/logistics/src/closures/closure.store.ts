import { align, batch } from '@campus/kit';
import { sql, type Selectable } from 'kysely';
import type { Tables } from '../tables.ts';

export type ClosureRow = Selectable<Tables['closure']>;

export const closureById = batch<string, ClosureRow, Tables>(async (ids, { db }) =>
  align(ids, await db.selectFrom('closure').selectAll().where(sql<boolean>`id = any(${ids}::uuid[])`).execute(), row => row.id));

/** The closure that locks a place: its own, or else that of the nearest place around it. */
export const closureOver = batch<string, ClosureRow & { insideId: string }, Tables>(async (placeIds, { db }) => {
  const rows = await db
    .selectFrom('place')
    .innerJoinLateral(
      eb => eb.selectFrom('closure').selectAll('closure').where('state', '<>', 'ENDED').where('measure', '=', 'LOCKED')
        .where(sql<boolean>`closure.place_id = any(place.ancestor_ids || place.id)`)
        .orderBy(sql`array_position(place.ancestor_ids || place.id, closure.place_id)`, 'desc').limit(1).as('nearest'),
      join => join.onTrue(),
    )
    .selectAll('nearest')
    .select('place.id as insideId')
    .where(sql<boolean>`place.id = any(${placeIds}::uuid[])`)
    .execute();
  return align(placeIds, rows, row => row.insideId);
});
