import { describe, expect, it } from 'vitest';
import { generateCampus } from '../campus.ts';

const { people, sections, meals, organisation } = generateCampus({ size: 5_000 });

describe('A dormitory room', () => {
  const rooms = Map.groupBy(people.filter(person => person.room), person => person.room!);

  it('never holds more people than beds', () => {
    expect([...rooms].filter(([room, guests]) => guests.length > room.capacity)).toEqual([]);
  });
  it('keeps a class together and its women and men apart', () => {
    const mixed = [...rooms.values()].filter(guests => new Set(guests.map(({ unit, gender }) => unit.id + gender)).size > 1);
    expect(mixed).toEqual([]);
  });
  it('lies in a house for women or a house for men', () => {
    const houses = Map.groupBy(people.filter(person => person.room), person => person.room!.building);
    expect([...houses.values()].filter(guests => new Set(guests.map(({ gender }) => gender)).size > 1)).toEqual([]);
  });
});

describe('The timetable', () => {
  const meetings = sections.flatMap(section => section.sessions.map(session => ({ ...session, section, cell: `${session.weekday}-${session.period}` })));
  const clashes = (who: (meeting: (typeof meetings)[number]) => readonly { id: string }[]) => {
    const seats = meetings.flatMap(meeting => who(meeting).map(one => `${one.id} ${meeting.cell}`));
    return seats.length - new Set(seats).size;
  };

  it('never puts two sections into one room at once', () => expect(clashes(({ room }) => [room])).toBe(0));
  it('never asks a teacher to be in two places', () => expect(clashes(({ section }) => [section.teacher])).toBe(0));
  it('never asks a class to be in two places', () => expect(clashes(({ section }) => section.classes.map(({ unit }) => unit))).toBe(0));
  it('gives each section a room with a seat for everyone', () => {
    expect(meetings.filter(({ room, section }) => room.capacity < section.classes.reduce((sum, group) => sum + group.size, 0))).toEqual([]);
  });
  it('teaches every class', () => {
    expect(new Set(sections.flatMap(section => section.classes)).size).toBe(organisation.classes.length);
  });
});

describe('Meals', () => {
  it('seat every class three times a day', () => {
    expect(meals).toHaveLength(organisation.classes.length * 3);
  });
  it('never fill a hall beyond its seats', () => {
    const sittings = Map.groupBy(meals, slot => `${slot.hall.code} ${slot.meal} ${slot.from}`);
    const full = [...sittings.values()].filter(slots => slots.reduce((sum, slot) => sum + slot.class.size, 0) > slots[0]!.hall.capacity);
    expect(full).toEqual([]);
  });
  it('follow each other every twenty minutes', () => {
    expect([...new Set(meals.filter(slot => slot.meal === 'LUNCH').map(slot => slot.from))]).toEqual(['11:00', '11:20', '11:40', '12:00']);
  });
});
