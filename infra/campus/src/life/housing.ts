import type { Person } from '../people/person.ts';
import type { Gender } from '../people/names.ts';
import type { Room } from '../places/place.ts';

/** One member of staff in four lives on campus while it is closed. */
const RESIDENT_STAFF = 4;

/**
 * Gives beds out: a room holds one class and one gender, a class's rooms lie side by side, and a house holds one gender.
 * Staff who live in follow the students of their house on, from a room of their own.
 */
export function giveBeds(people: readonly Person[], houses: readonly Room[][]): void {
  const free = houses.values();
  const wings: Record<Gender, Iterator<Room>> = { FEMALE: walk(free), MALE: walk(free) };
  for (const group of groupsOf(people)) {
    let room: Room | null = null;
    let beds = 0;
    for (const person of group) {
      if (!room || beds === 0) beds = (room = nextRoom(wings[person.gender], people.length)).capacity;
      person.room = room;
      beds -= 1;
    }
  }
}

/** Takes another house from the common stock whenever one is full. */
function* walk(houses: Iterator<Room[]>): Iterator<Room> {
  for (let next = houses.next(); !next.done; next = houses.next()) yield* next.value;
}

function nextRoom(rooms: Iterator<Room>, size: number): Room {
  const next = rooms.next();
  if (next.done) throw new RangeError(`The dormitories are full before all of ${size} people have a bed. Choose another size.`);
  return next.value;
}

/** People who share rooms with each other: the women and the men of a class, or of the resident staff of a unit. */
function groupsOf(people: readonly Person[]): Iterable<Person[]> {
  const inside = [...Map.groupBy(people, person => person.unit).values()].flatMap(residents);
  return Map.groupBy(inside, person => `${person.unit.id} ${person.gender}`).values();
}

/** All students who are not on leave, and every fourth of a unit's staff, its first among them. */
function residents(members: Person[]): Person[] {
  return members.filter((person, index) => (person.class ? person.isActive : index % RESIDENT_STAFF === 0));
}
