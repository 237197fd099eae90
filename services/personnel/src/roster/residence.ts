export interface Residence {
  /** The code under which logistics knows the room, such as `D03-0512`. */
  readonly code: string;
  readonly building: string;
  readonly room: string;
}

/** The room of a row: null if it names none, 'INCOMPLETE' if it names half of one; `D03-0512` alone names both. */
export function residenceOf(building: string | null, room: string | null): Residence | 'INCOMPLETE' | null {
  if (building === null && room === null) return null;
  const [, ofRoom, rest] = /^(.+)-([^-]+)$/.exec(room ?? '') ?? [];
  const house = building ?? ofRoom;
  const number = ofRoom !== undefined && ofRoom === house ? rest : room;
  if (!house || !number) return 'INCOMPLETE';
  return { code: `${house}-${number}`.toUpperCase(), building: house.toUpperCase(), room: number.toUpperCase() };
}
