import { describe, expect, it } from 'vitest';
import { areSame, endOf, traceFrom } from './case.ts';

describe('A case', () => {
  it('looks back so many days before the swab', () => {
    expect(traceFrom(new Date('2022-11-23T01:00:00Z'), 2)).toEqual(new Date('2022-11-21T01:00:00Z'));
  });

  it.each([[true, 'CLOSED'], [false, 'WITHDRAWN']] as const)('whose positive result still stands: %s, ends %s', (stands, end) => {
    expect(endOf(stands)).toBe(end);
  });

  it('was elsewhere when a place, a seat or a time differs, in whatever order a place is written', () => {
    const place = { code: 'C01-H1', seats: ['12'], from: '2022-11-22T03:20:00.000Z', until: '2022-11-22T03:40:00.000Z' };
    const { code, ...rest } = place;
    expect(areSame([place], [{ ...rest, code }])).toBe(true);
    expect([[], [{ ...place, seats: [] }], [{ ...place, until: place.from }], [place, place]].map(others => areSame([place], others))).toEqual([false, false, false, false]);
  });
});
