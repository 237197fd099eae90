import type { Campus } from '../../campus.ts';
import { DRAWN_UP_AT, sampleId } from '../../ids.ts';
import { datedSessions } from '../../life/dated.ts';
import type { Section } from '../../life/timetable.ts';
import { isStudent, type Person } from '../../people/person.ts';
import type { Room } from '../../places/place.ts';
import type { Filling } from '../copy.ts';
import { filling } from './filling.ts';

const SINCE = new Date(DRAWN_UP_AT);
const TERM = '2026-autumn';
/** As the policy of teaching has it when it is installed. */
const MEETINGS = 'https://meeting.example.edu.cn/s/';

/** Teaching's own copy of people and places, the timetable of this week and the next, who sits in it, and which classrooms each dormitory keeps to. */
export function fillTeaching({ seed, people, plan, sections }: Campus): Filling[] {
  const courses = [...new Map(sections.map(({ course }) => [course.code, course])).values()].map((course, index) => ({ ...course, id: sampleId(seed, 'course', index) }));
  const courseIds = new Map(courses.map(({ code, id }) => [code, id]));
  const codes = sectionCodes(sections);
  return [
    filling('person', people, {
      id: person => person.id, number: person => person.number, name: person => person.name, kind: person => (isStudent(person) ? 'STUDENT' : 'STAFF'), org_unit_id: person => person.unit.id,
      college_id: person => person.unit.college!.id, residence_code: person => person.room?.code ?? null, is_active: person => person.isActive, version: () => 1,
    }),
    filling('place', plan.places, {
      id: place => place.id, code: place => place.code, name: place => place.name, kind: place => place.kind, use: place => place.use, capacity: place => place.capacity, parent_code: place => place.parent?.code ?? null,
    }),
    filling('course', courses, { id: course => course.id, code: course => course.code, name: course => course.name, opened_at: () => SINCE }),
    filling('section', sections, {
      id: section => section.id, code: section => codes.get(section)!, course_id: ({ course }) => courseIds.get(course.code)!, term: () => TERM, teacher_id: ({ teacher }) => teacher.id,
      class_ids: ({ classes }) => classes.map(({ unit }) => unit.id), college_id: ({ classes }) => classes[0]!.unit.college!.id, meeting_url: section => MEETINGS + codes.get(section)!.toLowerCase(), opened_at: () => SINCE,
    }),
    filling('enrolment', { [Symbol.iterator]: () => enrolments(seed, sections, people) }, {
      id: row => row.id, section_id: row => row.section.id, person_id: row => row.person.id, college_id: row => row.person.unit.college!.id, enrolled_at: () => SINCE,
    }),
    filling('session', datedSessions(seed, sections, new Date()), {
      id: row => row.id, section_id: row => row.section.id, college_id: row => row.section.classes[0]!.unit.college!.id, day: row => row.day, starts_at: row => row.startsAt, ends_at: row => row.endsAt,
      room_code: row => row.room.code, uid: row => `${row.id}@campusloop`, mode: () => 'ON_SITE', reason: () => 'PLAN',
    }),
    filling('dormitory_tie', ties(seed, people, sections), {
      id: tie => tie.id, dormitory_code: tie => tie.dormitory, classroom_codes: tie => tie.houses, tied_at: () => SINCE, tied_by: () => '教务处',
    }),
  ];
}

/** `GE10-01`, `GE10-02`, and so on, course by course. */
function sectionCodes(sections: readonly Section[]): Map<Section, string> {
  const byCourse = Map.groupBy(sections, ({ course }) => course.code);
  return new Map([...byCourse].flatMap(([code, group]) => group.map((section, i) => [section, `${code}-${String(i + 1).padStart(2, '0')}`] as const)));
}

function* enrolments(seed: string, sections: readonly Section[], people: readonly Person[]) {
  const students = Map.groupBy(people.filter(person => person.class && person.isActive), person => person.unit);
  let index = 0;
  for (const section of sections)
    for (const { unit } of section.classes)
      for (const person of students.get(unit) ?? []) yield { id: sampleId(seed, 'enrolment', index++), section, person };
}

/** Each dormitory keeps to the teaching building in which its residents have most of their sessions, and to the next one. */
function ties(seed: string, people: readonly Person[], sections: readonly Section[]) {
  const taughtIn = new Map<object, Map<string, number>>();
  for (const { classes, sessions } of sections)
    for (const { unit } of classes) for (const { room } of sessions) count(taughtIn, unit, room.building.code);
  const houses = new Map<Room['building'], Map<string, number>>();
  for (const person of people)
    if (person.class && person.room) for (const [house, times] of taughtIn.get(person.unit) ?? []) count(houses, person.room.building, house, times);
  return [...houses].map(([dormitory, times], index) => ({
    id: sampleId(seed, 'tie', index), dormitory: dormitory.code,
    houses: [...times].sort(([one, a], [other, b]) => b - a || one.localeCompare(other)).slice(0, 2).map(([house]) => house),
  }));
}

function count<Key>(counts: Map<Key, Map<string, number>>, key: Key, what: string, times = 1): void {
  const own = counts.get(key) ?? new Map<string, number>();
  counts.set(key, own.set(what, (own.get(what) ?? 0) + times));
}
