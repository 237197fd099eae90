export const PLACE_KINDS = ['CAMPUS', 'ZONE', 'BUILDING', 'FLOOR', 'ROOM', 'VENUE', 'GATE'] as const;
export const PLACE_USES = ['DORMITORY', 'CLASSROOM', 'CANTEEN', 'LIBRARY', 'LABORATORY', 'OFFICE', 'BATHHOUSE', 'CLINIC', 'MONITORING', 'STORE', 'OTHER'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];
export type PlaceUse = (typeof PLACE_USES)[number];

/** What the rules need to know of a place that stands already. */
export type Standing = { readonly id: string; readonly code: string; readonly kind: PlaceKind; readonly isConfirmed: boolean; readonly ancestorIds: readonly string[] };
export type PlaceFacts = { readonly code: string; readonly name: string; readonly kind: PlaceKind; readonly use: PlaceUse; readonly capacity: number };
export type PlaceProblem = { readonly code: string; readonly message: string; readonly path: readonly string[] };

/** What each kind may hang under; NOWHERE is the top of the tree. A registrar may name a building and no campus. */
const UNDER: Record<PlaceKind, readonly (PlaceKind | 'NOWHERE')[]> = {
  CAMPUS: ['NOWHERE'],
  ZONE: ['CAMPUS'],
  BUILDING: ['NOWHERE', 'CAMPUS', 'ZONE'],
  FLOOR: ['BUILDING'],
  ROOM: ['BUILDING', 'FLOOR'],
  VENUE: ['CAMPUS', 'ZONE', 'BUILDING', 'FLOOR'],
  GATE: ['CAMPUS', 'ZONE', 'BUILDING'],
};

/** Fewest and most people, by kind; what is not itself occupied may say 0. */
const CAPACITY: Record<PlaceKind, readonly [least: number, most: number]> = {
  CAMPUS: [0, 500_000], ZONE: [0, 500_000], BUILDING: [0, 50_000], FLOOR: [0, 10_000], ROOM: [1, 1_000], VENUE: [1, 100_000], GATE: [0, 100_000],
};
/** Nobody sleeps more than twelve to a room: beyond that it is a typing error. */
const MOST_BEDS = 12;

const CODE = /^[^\s/]{1,64}$/u;
const NAME = /^(?! )[^/\p{Cc}]{1,100}(?<! )$/u;

/** Why such a place may not be registered under this parent, all reasons at once; empty if it may. */
export function refuseRegistration(facts: PlaceFacts, parent: Standing | null, isCodeTaken: boolean): PlaceProblem[] {
  return [refuseCode(facts.code, isCodeTaken), refuseName(facts.name), refuseParent(facts, parent), refuseCapacity(facts)].filter(problem => problem !== null);
}

function refuseCode(code: string, isTaken: boolean): PlaceProblem | null {
  if (!CODE.test(code)) return { code: 'PLACE_CODE_INVALID', message: `"${code}" is no place code. Use 1 to 64 characters without blanks and slashes, such as D03-0512.`, path: ['code'] };
  if (isTaken) return { code: 'PLACE_CODE_TAKEN', message: `A place with the code ${code} stands already. Choose another code, or amend that place.`, path: ['code'] };
  return null;
}

/** Why a place may not be called so, or null if it may; a slash would read as a step of its path. */
export function refuseName(name: string): PlaceProblem | null {
  if (NAME.test(name)) return null;
  return { code: 'PLACE_NAME_INVALID', message: 'A name has 1 to 100 characters without a slash and without blanks at its ends. Correct it.', path: ['name'] };
}

/** Why a place of this kind may not hang there, or null if it may. */
export function refuseParent({ kind, code }: Pick<PlaceFacts, 'kind' | 'code'>, parent: Pick<Standing, 'kind' | 'code'> | null): PlaceProblem | null {
  if (UNDER[kind].includes(parent?.kind ?? 'NOWHERE')) return null;
  const choice = UNDER[kind].map(above => (above === 'NOWHERE' ? 'no parent' : `a ${above}`)).join(' or ');
  const where = parent ? `the ${parent.kind} ${parent.code}` : 'nothing';
  return { code: 'PLACE_PARENT_UNFIT', message: `${code} is a ${kind} and cannot stand under ${where}. Choose ${choice}.`, path: ['parentId'] };
}

/** Why a place may not be that large, or null if it may. */
export function refuseCapacity({ kind, use, capacity }: Pick<PlaceFacts, 'kind' | 'use' | 'capacity'>): PlaceProblem | null {
  const [least, most] = kind === 'ROOM' && use === 'DORMITORY' ? [1, MOST_BEDS] : CAPACITY[kind];
  if (capacity >= least && capacity <= most) return null;
  return { code: 'PLACE_CAPACITY_OUT_OF_RANGE', message: `A ${kind} for ${use} takes ${least} to ${most} people, not ${capacity}. Count again.`, path: ['capacity'] };
}

/** Why a place may not move under that parent, or null if it may. */
export function refuseMove(place: Standing, parent: Standing | null): PlaceProblem | null {
  if (parent && (parent.id === place.id || parent.ancestorIds.includes(place.id)))
    return { code: 'PLACE_INSIDE_ITSELF', message: `${parent.code} lies inside ${place.code}. Move ${place.code} somewhere else.`, path: ['parentId'] };
  return refuseParent(place, parent);
}

/** Why a place cannot be confirmed, or null if it can. */
export function refuseConfirmation(place: Pick<Standing, 'code' | 'isConfirmed'>): PlaceProblem | null {
  if (!place.isConfirmed) return null;
  return { code: 'PLACE_CONFIRMED_ALREADY', message: `${place.code} was confirmed already. Rename or resize it instead.`, path: ['id'] };
}

const SEPARATOR = '/';
/** Names from the campus down, in one line, as the row keeps them. */
export const pathUnder = (parent: { readonly path: string } | null, name: string): string => (parent ? parent.path + SEPARATOR + name : name);
export const namesIn = (path: string): string[] => path.split(SEPARATOR);
