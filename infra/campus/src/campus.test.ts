import { serialize } from 'node:v8';
import { describe, expect, it } from 'vitest';
import { generateCampus } from './campus.ts';
import { isStudent } from './people/person.ts';

const campus = generateCampus({ size: 5_000 });
const full = generateCampus({ size: 30_000 });

describe('The sample campus', () => {
  it('is the same, byte for byte, for the same size and seed', () => {
    expect(serialize(generateCampus({ size: 5_000 })).equals(serialize(campus))).toBe(true);
  });
  it('is another for another seed', () => {
    const other = generateCampus({ size: 5_000, seed: 'other' });
    expect(other.people[0]).not.toEqual(campus.people[0]);
    expect(other.people.some(person => person.id === campus.people[0]!.id)).toBe(false);
  });
  it.each([1_000, 1_777, 2_500, 30_000, 100_000])('has a place for every one of %i people', size => {
    const { people, plan } = generateCampus({ size, seed: 'sizes' });
    expect(people).toHaveLength(size);
    expect(new Set(people.map(person => person.number)).size).toBe(size);
    expect(new Set(people.map(person => person.identityNumber)).size).toBe(size);
    expect(new Set([...people, ...plan.places].map(({ id }) => id)).size).toBe(size + plan.places.length);
    expect(new Set(plan.places.map(place => place.code)).size).toBe(plan.places.length);
    expect(people.filter(person => isStudent(person) && person.isActive && !person.room)).toEqual([]);
  });
  it.each([999, 300_001, 5_000.5])('cannot have %d people', size => {
    expect(() => generateCampus({ size })).toThrow('1000 to 300000');
  });
  it('has one member of staff for eight students', () => {
    const students = full.people.filter(isStudent).length;
    expect(students / (full.people.length - students)).toBeCloseTo(8, 1);
  });
});

describe('At full size', () => {
  it('has 8,000 dormitory rooms of four to six beds', () => {
    const rooms = full.plan.dormitories.flat();
    expect(rooms).toHaveLength(8_000);
    expect(new Set(rooms.map(room => room.capacity))).toEqual(new Set([4, 5, 6]));
  });
  it('has about 200 venues and 200 rooms for health monitoring', () => {
    const venues = full.plan.places.filter(place => place.kind === 'VENUE').length;
    expect(venues).toBeGreaterThan(180);
    expect(venues).toBeLessThan(220);
    expect(full.plan.places.filter(place => place.kind === 'ROOM' && place.use === 'MONITORING').length).toBeGreaterThanOrEqual(200);
  });
  it('gives every post an A inside and a B outside the campus', () => {
    expect(full.posts.every(({ a, b }) => a?.room && b && !b.room)).toBe(true);
    expect(full.posts.filter(post => post.isKey).length).toBeGreaterThan(100);
  });
});
