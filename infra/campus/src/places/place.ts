import { sampleId } from '../ids.ts';

export type PlaceKind = 'CAMPUS' | 'ZONE' | 'BUILDING' | 'FLOOR' | 'ROOM' | 'VENUE' | 'GATE';
export type PlaceUse =
  | 'DORMITORY' | 'CLASSROOM' | 'CANTEEN' | 'LIBRARY' | 'LABORATORY' | 'OFFICE'
  | 'BATHHOUSE' | 'CLINIC' | 'MONITORING' | 'STORE' | 'OTHER';

export interface Place {
  id: string;
  code: string;
  name: string;
  kind: PlaceKind;
  use: PlaceUse;
  /** Beds of a dormitory, seats or standing places elsewhere; a building's is the sum of its rooms'. */
  capacity: number;
  parent: Place | null;
  /** Names from the campus down to the place itself. */
  path: string[];
}

export interface Room extends Place { building: Place; floor: Place; number: string }

interface Facts { code: string; name: string; kind: PlaceKind; use: PlaceUse; capacity?: number }
export interface BuildingPlan { code: string; name: string; use: PlaceUse; roomsOnFloors: readonly number[]; capacity: (room: number) => number }

/** Collects the places, parents first, and gives each its id. */
export class PlaceRegister {
  readonly places: Place[] = [];
  private readonly seed: string;

  constructor(seed: string) {
    this.seed = seed;
  }

  add(parent: Place | null, { capacity = 0, ...facts }: Facts): Place {
    const place: Place = { id: sampleId(this.seed, 'place', this.places.length), ...facts, capacity: 0, parent, path: [...(parent?.path ?? []), facts.name] };
    this.places.push(place);
    this.grow(place, capacity);
    return place;
  }

  /** A building with its floors and rooms; a room is numbered floor first, such as 0512 for the twelfth on the fifth floor. */
  addBuilding(zone: Place, { code, name, use, roomsOnFloors, capacity }: BuildingPlan): Room[] {
    const building = this.add(zone, { code, name, use, kind: 'BUILDING' });
    let order = 0;
    return roomsOnFloors.flatMap((count, level) => {
      const floor = this.addFloor(building, level + 1);
      return Array.from({ length: count }, (_, i): Room => {
        const number = two(level + 1) + two(i + 1);
        const room = this.add(floor, { code: `${code}-${number}`, name: `${number}室`, use, kind: 'ROOM', capacity: capacity(order++) });
        return Object.assign(room, { building, floor, number });
      });
    });
  }

  addFloor(building: Place, level: number): Place {
    return this.add(building, { code: `${building.code}-F${two(level)}`, name: `${level}层`, use: building.use, kind: 'FLOOR' });
  }

  /** Floors and buildings hold what their rooms hold; zones and the campus have no capacity of their own. */
  private grow(place: Place, capacity: number): void {
    place.capacity += capacity;
    for (let above = place.parent; above?.kind === 'FLOOR' || above?.kind === 'BUILDING'; above = above.parent) above.capacity += capacity;
  }
}

export const two = (n: number) => String(n).padStart(2, '0');
