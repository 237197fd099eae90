/** From the top down: the five levels of responsible people (R3.1). */
export const LEVELS = ['UNIVERSITY', 'COLLEGE', 'BUILDING', 'FLOOR', 'ROOM'] as const;
export type GridLevel = (typeof LEVELS)[number];

/** Somebody who answers for a unit of the grid, and whether they can act now. */
export interface Leader { readonly level: GridLevel; readonly personId: string; readonly isAvailable: boolean }

/** Levels from which nobody answers for the room; empty if its chain is whole. */
export const gapsIn = (leaders: readonly Pick<Leader, 'level'>[]): GridLevel[] => LEVELS.filter(level => !leaders.some(leader => leader.level === level));

/** Who acts at a level: its own leader, or the nearest one above who is neither isolated nor away; null if there is none. */
export function actingAt(level: GridLevel, leaders: readonly Leader[]): string | null {
  for (const above of LEVELS.slice(0, LEVELS.indexOf(level) + 1).toReversed()) {
    const leader = leaders.find(one => one.level === above && one.isAvailable);
    if (leader) return leader.personId;
  }
  return null;
}

/** Building and floor of a room's code: D03-0512 lies on D03-F05; null for a code that names no room. */
export function partsOf(roomCode: string): { building: string; floor: string; level: number } | null {
  const [, building, storey] = /^(.+)-(\d{1,2})\d{2}$/.exec(roomCode) ?? [];
  return building && storey ? { building, floor: `${building}-F${storey.padStart(2, '0')}`, level: Number(storey) } : null;
}
