import type { Campus } from '../campus.ts';
import type { StudentClass } from '../organisation/organisation.ts';
import type { Person } from '../people/person.ts';
import type { Place } from '../places/place.ts';
import { weekdayOf, midnightOf } from './campus-day.ts';
import type { MealSlot } from './meals.ts';

/** A stay of one person, in minutes since 1970, within one campus day. */
export interface Stay { person: Person; place: Place; seat: string | null; slot: string | null; from: number; until: number; source: 'GATE' | 'VENUE' | 'CLASS' }

/** Which days: so many before the day that `until` falls in, which is left out. */
export interface PresenceOptions { days: number; until: Date }

/** When the five double periods begin and end, in minutes of the day. */
const PERIODS = [[480, 575], [600, 695], [840, 935], [960, 1_055], [1_140, 1_235]] as const;
/** The part of each period that is free for a library even before the first round of a meal. */
const FREE = [[480, 575], [600, 655], [840, 935], [960, 1_015], [1_140, 1_235]] as const;
/** When breakfast, lunch and dinner are taken by who has a lesson at the round of their class. */
const APART = [450, 700, 1_060] as const;
const ROW = 6;
const TABLE = 4;
const [UP, DOWN, MIDNIGHT] = [400, 1_350, 1_440];

/** A number from 0 up to `below` that is always the same for the same person, day and matter. */
function chance(person: number, day: number, matter: number, below: number): number {
  let word = Math.imul(person + 1, 0x9e3779b1) ^ Math.imul(day + 1, 0x85ebca77) ^ Math.imul(matter + 1, 0xc2b2ae3d);
  word = Math.imul(word ^ (word >>> 15), 0x2c1b3c6d);
  return ((word ^ (word >>> 13)) >>> 0) % below;
}

interface Lesson { weekday: number; period: number; room: Place; seatsBefore: number }
interface Meal { hall: Place; slot: string; from: number; until: number; tablesBefore: number; tables: number }
type Seated = { person: Person; order: number; place: number };

/** What everybody's days are made from, looked up once. */
function habitsOf({ people, sections, meals, plan }: Campus) {
  const lessons = new Map<StudentClass, Lesson[]>();
  for (const { classes, sessions } of sections) {
    let seatsBefore = 0;
    for (const group of classes) {
      lessons.set(group, [...(lessons.get(group) ?? []), ...sessions.map(({ weekday, period, room }) => ({ weekday, period, room, seatsBefore }))]);
      seatsBefore += group.size;
    }
  }
  const sitting = new Map<string, number>();
  const tables = new Map<StudentClass, Meal[]>();
  for (const meal of meals) tables.set(meal.class, [...(tables.get(meal.class) ?? []), seatedAt(meal, sitting)]);
  const places = new Map<object, number>();
  const seated = people.map((person, order): Seated => {
    const place = places.get(person.unit) ?? 0;
    places.set(person.unit, place + 1);
    return { person, order, place };
  });
  const venues = (use: string) => plan.places.filter(place => place.kind === 'VENUE' && place.use === use);
  const stands = ['STORE', 'BATHHOUSE', 'OTHER'].flatMap(venues).flatMap(shop => Array.from({ length: shop.capacity }, (_, i) => ({ shop, stand: i + 1 })));
  return {
    seated, stands, lessons, tables,
    libraries: venues('LIBRARY'), halls: plan.halls,
    offices: plan.places.filter(place => place.kind === 'ROOM' && place.use === 'OFFICE'),
  };
}
type Habits = ReturnType<typeof habitsOf>;

const minutes = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

/** The tables of a class lie side by side, after those of the classes that eat in the same hall and round. */
function seatedAt({ class: group, hall, from, to }: MealSlot, sitting: Map<string, number>): Meal {
  const key = `${hall.code} ${from}`;
  const tablesBefore = sitting.get(key) ?? 0;
  const tables = Math.ceil(group.size / TABLE);
  sitting.set(key, tablesBefore + tables);
  return { hall, slot: from, from: minutes(from), until: minutes(to), tablesBefore, tables };
}

type Draft = Omit<Stay, 'person'>;
const label = (letter: string, number: number) => `${letter}${String(number).padStart(2, '0')}`;

function* meals({ tables, halls }: Habits, { person, order, place }: Seated, day: number, lessons: readonly Draft[]): Iterable<Draft> {
  const own = person.class ? (tables.get(person.class) ?? []) : staffMeals(halls, order);
  for (const [turn, { hall, tablesBefore, tables: count, ...round }] of own.entries()) {
    const { slot, from, until } = lessons.some(lesson => lesson.from < round.until && round.from < lesson.until) ? apart(APART[turn]!) : round;
    // Who sits together stays together; which table they find changes from day to day.
    const table = tablesBefore + ((Math.floor(place / TABLE) + chance(0, day, turn, 97)) % Math.max(1, count));
    yield { place: hall, seat: label('T', table + 1), slot, from: from + chance(order, day, turn, 3), until: until - chance(order, day, turn + 10, 2), source: 'VENUE' };
  }
}

const clock = (minute: number) => `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
const apart = (from: number) => ({ slot: clock(from), from, until: from + 20 });

/** Staff who live in eat before work and in the last rounds, four to a table. */
const staffMeals = (halls: readonly Place[], order: number): Meal[] =>
  ([['07:20', 440], ['12:20', 740], ['18:20', 1_100]] as const).map(([slot, from]) =>
    ({ hall: halls[order % halls.length]!, slot, from, until: from + 20, tablesBefore: 60 + (Math.floor(order / TABLE / halls.length) % 20), tables: 1 }));

function* lessonsOf({ lessons }: Habits, { person, order, place }: Seated, day: number, weekday: number): Iterable<Draft & { period: number }> {
  for (const { weekday: on, period, room, seatsBefore } of person.class ? (lessons.get(person.class) ?? []) : []) {
    if (on !== weekday) continue;
    const [from, until] = PERIODS[period - 1]!;
    yield { place: room, seat: label('R', Math.floor((seatsBefore + place) / ROW) + 1), slot: null, from: from - chance(order, day, period, 8), until, source: 'CLASS', period };
  }
}

/** Free periods are spent in the own room, some in a library with the three friends of one's table, some in a shop, the bath-house or the sports hall. */
function* freeTime({ libraries, stands, offices }: Habits, { person, order, place }: Seated, day: number, busy: ReadonlySet<number>): Iterable<Draft> {
  for (const [index, [from, until]] of FREE.entries()) {
    if (busy.has(index + 1)) continue;
    const [matter, late] = [20 + index, chance(order, day, 30 + index, 10)];
    if (!person.class) {
      if (index < 4) yield { place: offices[Math.floor(order / 3) % offices.length]!, seat: null, slot: null, from, until, source: 'VENUE' };
      continue;
    }
    const friends = groupOf(person, place);
    const choice = chance(friends, day, matter, 20);
    if (choice < 3) {
      const library = libraries[chance(friends, day, 40 + index, libraries.length)]!;
      yield { place: library, seat: label('S', 1 + chance(friends, day, 50 + index, Math.floor(library.capacity / TABLE))), slot: null, from: from + late, until: until - late, source: 'VENUE' };
    } else if (choice < 5) {
      const { shop, stand } = stands[chance(order, day, 60 + index, stands.length)]!;
      yield { place: shop, seat: label('N', stand), slot: null, from: from + late, until: from + late + 10 + chance(order, day, 70 + index, 20), source: 'VENUE' };
    } else yield { place: person.room!, seat: null, slot: null, from: from + late, until, source: 'CLASS' };
  }
}

/** Four of a class who sit, eat and study together. */
const groupOf = ({ unit }: Person, place: number): number => parseInt(unit.id.slice(-6), 16) + Math.floor(place / TABLE);

/** One person's day in order of nothing in particular, without two places at once. */
function* dayOf(habits: Habits, seated: Seated, day: number, weekday: number): Iterable<Draft> {
  const { person, order } = seated;
  const lessons = [...lessonsOf(habits, seated, day, weekday)];
  const room = { place: person.room!, seat: null, slot: null, source: 'CLASS' } as const;
  yield { ...room, from: 0, until: UP + chance(order, day, 80, 15) };
  yield { ...room, from: DOWN - chance(order, day, 81, 60), until: MIDNIGHT };
  yield* lessons;
  yield* meals(habits, seated, day, lessons);
  yield* freeTime(habits, seated, day, new Set(lessons.map(lesson => lesson.period)));
}

/**
 * Where everybody who lives on campus was: nights in their rooms, lessons by row, meals by table, libraries and shops; about ten stays a person a day.
 * Drawn as they are walked, day by day, so that millions need no memory; the same campus and day give the same stays.
 */
export function* presenceOf(campus: Campus, { days, until }: PresenceOptions): Iterable<Stay> {
  const habits = habitsOf(campus);
  for (let back = days; back >= 1; back--) {
    const begin = midnightOf(until, -back);
    const day = Math.floor(begin / MIDNIGHT);
    for (const seated of habits.seated) {
      if (!seated.person.room) continue;
      for (const { place, seat, slot, from, until: end, source } of dayOf(habits, seated, day, weekdayOf(begin)))
        yield { person: seated.person, place, seat, slot, from: begin + from, until: begin + end, source };
    }
  }
}
