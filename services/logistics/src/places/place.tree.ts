import type { Context } from '@campus/kit';
import { sql, type Kysely } from 'kysely';
import type { PlaceKind, PlaceUse } from './place.ts';
import type { Place } from './place.entity.ts';
import type { Tables } from '../tables.ts';

/** One writer at a time: two people moving places into each other would tie a knot into the tree. */
export const lockTree = (db: Kysely<Tables>) => sql`select pg_advisory_xact_lock(hashtext('logistics.place'))`.execute(db);

/** Brings the paths of everything below a place up to date after it moved or was renamed; one statement. */
export async function carryAlong(db: Kysely<Tables>, place: Place, before: { path: string; ancestorIds: readonly string[] }): Promise<void> {
  await sql`
    update place set
      path = ${place.path} || substr(path, ${before.path.length + 1}::int),
      ancestor_ids = ${place.ancestorIds}::uuid[] || ancestor_ids[${before.ancestorIds.length + 1}::int:]
    where ancestor_ids @> array[${place.id}::uuid]`.execute(db);
}

/** A place as other departments hear of it. */
export interface PlaceNews { id: string; code: string; name: string; kind: PlaceKind; use: PlaceUse; capacity: number; parentCode: string | null }

/** Tells the other departments of a place, new or amended, and writes down who did what. */
export async function announce(context: Context<Tables>, what: 'registered' | 'confirmed' | 'moved' | 'renamed' | 'resized', place: Place, parentCode: string | null): Promise<void> {
  const { id, code, name, kind, use, capacity } = place;
  const news: PlaceNews = { id, code, name, kind, use, capacity, parentCode };
  await context.audit({ action: `place.${what}`, entity: 'Place', entityId: id, detail: news });
  await context.emit(what === 'registered' ? 'place.registered' : 'place.amended', { places: [news] });
}
