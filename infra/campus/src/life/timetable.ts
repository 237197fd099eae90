import { sampleId } from '../ids.ts';
import type { StudentClass } from '../organisation/organisation.ts';
import type { Unit } from '../organisation/unit.ts';
import type { Person } from '../people/person.ts';
import type { Room } from '../places/place.ts';
import { coursesOf, type Course } from './courses.ts';

/** Five weekdays, each of five double periods: cell 0 is Monday's first, cell 24 Friday's last. */
const CELLS = 25;

export interface Session {
  /** 1 is Monday. */
  weekday: number;
  /** The double period of the day, from 1 to 5. */
  period: number;
  room: Room;
}
export interface Section { id: string; course: Course; classes: StudentClass[]; teacher: Person; sessions: Session[] }

/** Who and what is taken when: one bit for each cell of the week. */
class Diary {
  private readonly taken = new Map<object, number>();
  isFree = (one: object, cell: number) => ((this.taken.get(one) ?? 0) & (1 << cell)) === 0;
  take = (one: object, cell: number) => void this.taken.set(one, (this.taken.get(one) ?? 0) | (1 << cell));
}

/**
 * The week of every class, in which no class, teacher or room is in two places at once.
 * Each college keeps to one teaching building while rooms last, so that few paths cross.
 */
export function planTimetable(seed: string, classes: readonly StudentClass[], staff: readonly Person[], houses: readonly Room[][]): Section[] {
  const diary = new Diary();
  const rooms = houses.map(house => [...house].sort((a, b) => a.capacity - b.capacity));
  const teachers = Map.groupBy(staff.filter(person => person.kind === 'TEACHER'), person => person.unit);
  const colleges = [...teachers.keys()];
  return groupsToTeach(classes).map(({ course, classes: group, order }) => {
    const college = group[0]!.unit.college as Unit;
    const faculty = teachers.get(college)!;
    const teacher = faculty[order % faculty.length]!;
    const home = colleges.indexOf(college) % rooms.length;
    const nearest = [...rooms.slice(home), ...rooms.slice(0, home)].flat();
    const sessions = Array.from({ length: course.sessionsPerWeek }, (_, turn) => meet(diary, [...group, teacher], nearest, group.reduce((sum, { size }) => sum + size, 0), order * 7 + turn * 10));
    return { id: sampleId(seed, 'section', order), course, classes: group, teacher, sessions };
  });
}

/** Books the first cell, counted from a starting point, at which everybody and a large enough room are free. */
function meet(diary: Diary, everybody: readonly object[], rooms: readonly Room[], seats: number, start: number): Session {
  for (let step = 0; step < CELLS; step++) {
    const cell = (start + step) % CELLS;
    if (!everybody.every(one => diary.isFree(one, cell))) continue;
    const room = rooms.find(({ capacity }, i) => capacity >= seats && diary.isFree(rooms[i]!, cell));
    if (!room) continue;
    for (const one of [...everybody, room]) diary.take(one, cell);
    return { weekday: 1 + Math.floor(cell / 5), period: 1 + (cell % 5), room };
  }
  throw new RangeError(`No room with ${seats} seats is left in the week. Add classrooms.`);
}

/** Each course of each year of a major, with the classes that hear it together. */
function groupsToTeach(classes: readonly StudentClass[]) {
  const years = Map.groupBy(classes, ({ unit, grade, level }) => `${unit.parent!.code} ${grade} ${level}`);
  const groups = [...years.values()].flatMap(year => coursesOf(year[0]!).flatMap(course => together(year, course.classesTogether).map(group => ({ course, classes: group }))));
  return groups.map((group, order) => ({ ...group, order }));
}

function together(classes: readonly StudentClass[], size: number): StudentClass[][] {
  return Array.from({ length: Math.ceil(classes.length / size) }, (_, i) => classes.slice(i * size, (i + 1) * size));
}
