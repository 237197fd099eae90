import { on, uuid7, type Consumer, type Context } from '@campus/kit';
import { pathUnder } from '../places/place.ts';
import type { Place } from '../places/place.entity.ts';
import type { Tables } from '../tables.ts';
import { lockTree, type PlaceNews } from '../places/place.tree.ts';
import { codesMet, placesToOpen, type DeclaredRoom, type Opening } from './opening.ts';

type Standing = Pick<Place, 'id' | 'code' | 'name' | 'kind' | 'path' | 'ancestorIds'>;
const LARGEST_MESSAGE = 500;

/** Opens the rooms that a roster named and nobody has registered, unconfirmed, so that a residence always leads somewhere. */
export const openDeclaredRooms: Consumer = on<{ rooms: DeclaredRoom[] }, Tables>('residence.declared', 'open-rooms', async ({ rooms }, context) => {
  if (rooms.length === 0) return;
  await lockTree(context.db);
  const standing = await findStanding(context, rooms);
  const openings = placesToOpen(rooms, [...standing.values()]);
  if (openings.length === 0) return;
  const places = placeIn(standing, openings, context.now());
  await context.db.insertInto('place').values(places).execute();
  await context.audit({ action: 'residences.opened', entity: 'Place', entityId: places[0]!.id, detail: { codes: places.map(place => place.code) } });
  const news = places.map((place, at) => newsOf(place, openings[at]!.parentCode));
  for (let from = 0; from < news.length; from += LARGEST_MESSAGE) await context.emit('place.registered', { places: news.slice(from, from + LARGEST_MESSAGE) });
});

/** What stands already of all that the rooms need, by code; one statement. */
async function findStanding({ db }: Context<Tables>, rooms: readonly DeclaredRoom[]): Promise<Map<string, Standing>> {
  const campuses = [...new Set(rooms.flatMap(({ campus }) => campus ?? []))];
  const rows = await db
    .selectFrom('place')
    .select(['id', 'code', 'name', 'kind', 'path', 'ancestorIds'])
    .where(where => where.or([where('code', 'in', codesMet(rooms)), where.and([where('kind', '=', 'CAMPUS'), where('name', 'in', ['', ...campuses])])]))
    .execute();
  return new Map(rows.map(row => [row.code, row]));
}

/** Gives each opening its id, path and ancestors; adds it to what stands. */
function placeIn(standing: Map<string, Standing>, openings: readonly Opening[], now: Date): Place[] {
  return openings.map(({ code, name, kind, parentCode }) => {
    const parent = parentCode === null ? null : standing.get(parentCode)!;
    const place: Place = {
      id: uuid7(), code, name, kind, use: kind === 'CAMPUS' ? 'OTHER' : 'DORMITORY', capacity: 0, isConfirmed: false, registeredAt: now,
      parentId: parent?.id ?? null, ancestorIds: parent ? [...parent.ancestorIds, parent.id] : [], path: pathUnder(parent, name),
    };
    standing.set(code, place);
    return place;
  });
}

function newsOf({ id, code, name, kind, use, capacity }: Place, parentCode: string | null): PlaceNews {
  return { id, code, name, kind, use, capacity, parentCode };
}
