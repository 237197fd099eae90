/** A room that a roster named. */
export type DeclaredRoom = { readonly code: string; readonly building: string; readonly room: string; readonly campus?: string | null };

export type OpeningKind = 'CAMPUS' | 'BUILDING' | 'FLOOR' | 'ROOM';
/** A place to open, or one that stands already; `parentCode` is null at the top of the tree. */
export type Opening = { readonly code: string; readonly name: string; readonly kind: OpeningKind; readonly parentCode: string | null };
export type Known = { readonly code: string; readonly name: string; readonly kind: string };

/** The floor that a room number begins with: the fifth for 0512 and for 512; null where the number tells none. */
export function floorOf(room: string): number | null {
  const digits = /^(\d{1,2})\d{2}(?!\d)/.exec(room)?.[1];
  return Number(digits) || null;
}

export const floorCode = (building: string, floor: number): string => `${building}-F${String(floor).padStart(2, '0')}`;

/** Every code that opening these rooms may meet. */
export function codesMet(rooms: readonly DeclaredRoom[]): string[] {
  return [...new Set(rooms.flatMap(room => [room.code, room.building, ...floorCodes(room), ...(room.campus ? [campusCode(room.campus)] : [])]))];
}

/** A campus that only a roster named goes by its name. */
const campusCode = (name: string) => name.replace(/[\s/]+/gu, '').toUpperCase();

const floorCodes = ({ building, room }: DeclaredRoom) => [floorOf(room)].filter(floor => floor !== null).map(floor => floorCode(building, floor));

/**
 * What has to be opened so that every declared room stands somewhere, parents first, each once.
 * A code that another kind of place has already is left alone, and so is the room under it.
 */
export function placesToOpen(rooms: readonly DeclaredRoom[], known: readonly Known[]): Opening[] {
  const kinds = new Map(known.map(place => [place.code, place.kind]));
  const campuses = new Map(known.filter(place => place.kind === 'CAMPUS').map(place => [place.name, place.code]));
  const opened: Opening[] = [];
  const stands = (opening: Opening): boolean => {
    const kind = kinds.get(opening.code);
    if (kind === undefined) {
      kinds.set(opening.code, opening.kind);
      opened.push(opening);
    }
    return (kind ?? opening.kind) === opening.kind;
  };
  for (const room of rooms) chain(room, campuses).every(stands);
  return opened;
}

function chain({ code, building, room, campus }: DeclaredRoom, campuses: ReadonlyMap<string, string>): Opening[] {
  const top = campus ? (campuses.get(campus) ?? campusCode(campus)) : null;
  const floor = floorOf(room);
  return [
    ...(campus && top ? [{ code: top, name: campus.replaceAll('/', '／'), kind: 'CAMPUS' as const, parentCode: null }] : []),
    { code: building, name: building, kind: 'BUILDING', parentCode: top },
    ...(floor ? [{ code: floorCode(building, floor), name: `${floor}层`, kind: 'FLOOR' as const, parentCode: building }] : []),
    { code, name: room, kind: 'ROOM', parentCode: floor ? floorCode(building, floor) : building },
  ];
}
