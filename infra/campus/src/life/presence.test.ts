import { describe, expect, it } from 'vitest';
import { generateCampus } from '../campus.ts';
import { dayAt, midnightOf, weekdayOf } from './campus-day.ts';
import { presenceOf } from './presence.ts';

const campus = generateCampus({ size: 1_000 });
const until = new Date('2026-11-23T02:00:00Z');
const stays = [...presenceOf(campus, { days: 3, until })];
const residents = campus.people.filter(person => person.room).length;

describe('Presence of the sample campus', () => {
  it('is the same each time it is walked', () => expect([...presenceOf(campus, { days: 1, until })]).toEqual(stays.filter(stay => stay.from >= midnightOf(until, -1))));

  it('is about ten stays a resident a day', () => {
    const aDay = stays.length / residents / 3;
    expect(aDay).toBeGreaterThan(7);
    expect(aDay).toBeLessThan(12);
  });

  it('lies within the days asked for, each stay within one', () => {
    const days = Map.groupBy(stays, stay => dayAt(midnightOf(new Date(stay.from * 60_000), 0)));
    expect([...days.keys()]).toEqual(['2026-11-20', '2026-11-21', '2026-11-22']);
    expect(stays.filter(({ from, until: end }) => end <= from || midnightOf(new Date(from * 60_000), 1) < end)).toEqual([]);
  });

  it('has nobody at two places at once', () => {
    for (const own of Map.groupBy(stays, stay => stay.person).values()) {
      const sorted = own.toSorted((a, b) => a.from - b.from);
      expect(sorted.filter((stay, i) => i > 0 && stay.from < sorted[i - 1]!.until).map(({ person, place, from }) => [person.number, place.code, from])).toEqual([]);
    }
  });

  it('seats about four to a table at a meal and six to a row in class', () => {
    const groups = (source: string, use: string) => [...Map.groupBy(stays.filter(stay => stay.source === source && stay.place.use === use), stay => `${stay.place.code} ${stay.seat} ${stay.slot ?? Math.floor(stay.from / 30)} ${Math.floor(stay.from / 120)}`).values()].map(group => group.length);
    const mean = (sizes: number[]) => sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
    expect(mean(groups('VENUE', 'CANTEEN'))).toBeGreaterThan(2);
    expect(mean(groups('VENUE', 'CANTEEN'))).toBeLessThan(6);
    expect(Math.max(...groups('CLASS', 'CLASSROOM'))).toBeLessThanOrEqual(6);
  });
});

describe('The campus calendar', () => {
  it('ends days at campus midnight', () => {
    expect(new Date(midnightOf(new Date('2026-11-22T16:00:00Z'), 0) * 60_000)).toEqual(new Date('2026-11-22T16:00:00Z'));
    expect(new Date(midnightOf(new Date('2026-11-22T15:59:00Z'), 1) * 60_000)).toEqual(new Date('2026-11-22T16:00:00Z'));
  });
  it('knows Monday', () => expect(weekdayOf(midnightOf(new Date('2026-11-23T02:00:00Z'), 0))).toBe(1));
});
