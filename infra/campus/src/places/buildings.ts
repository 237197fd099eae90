import { split } from '../organisation/shares.ts';
import { two, type Place, type PlaceRegister, type PlaceUse, type Room } from './place.ts';

interface Stock {
  /** The letter that building codes begin with: D gives D01, D02 and so on. */
  letter: string;
  name: (order: number) => string;
  use: PlaceUse;
  rooms: number;
  buildings: number;
  floors: number;
  capacity: (building: number, room: number) => number;
}

/** Spreads a stock of rooms evenly over buildings and floors; the buildings stand in the zones in turn. */
export function build(register: PlaceRegister, zones: readonly Place[], stock: Stock): Room[][] {
  const { letter, name, use, rooms, buildings, floors, capacity } = stock;
  return split(rooms, new Array<number>(buildings).fill(1)).map((count, i) =>
    register.addBuilding(zones[i % zones.length]!, {
      code: letter + two(i + 1),
      name: name(i + 1),
      use,
      roomsOnFloors: split(count, new Array<number>(floors).fill(1)),
      capacity: room => capacity(i, room),
    }));
}

/** Beds to a room, building by building: most have four, the older ones six. */
const BEDS = [4, 4, 6, 4, 4, 5];

/** 8,000 rooms for 30,000 people, in six-storey houses of about 240 rooms; a small campus loses more beds to half-full rooms and has more. */
export function buildDormitories(register: PlaceRegister, zones: readonly Place[], size: number): Room[][] {
  const rooms = Math.round(Math.max((size * 8) / 30, size * 0.24 + 100));
  return build(register, zones, {
    letter: 'D', name: order => `学生公寓${order}号楼`, use: 'DORMITORY', rooms,
    buildings: Math.max(6, Math.round(rooms / 240)), floors: 6, capacity: building => BEDS[building % BEDS.length]!,
  });
}

/** Seats of a classroom, by its turn in the building. */
const SEATS = [60, 60, 90, 60, 120, 60, 90, 180];

/** 400 classrooms for 30,000 people, about fifty to a house. */
export function buildClassrooms(register: PlaceRegister, zones: readonly Place[], size: number): Room[][] {
  const rooms = Math.max(24, Math.round(size / 75));
  return build(register, zones, {
    letter: 'T', name: order => `教学${order}号楼`, use: 'CLASSROOM', rooms,
    buildings: Math.max(2, Math.round(rooms / 50)), floors: 5, capacity: (_, room) => SEATS[room % SEATS.length]!,
  });
}
