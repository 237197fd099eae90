import { describe, expect, it } from 'vitest';
import { generateCampus } from '../campus.ts';
import { datedSessions } from './dated.ts';

const { seed, sections } = generateCampus({ size: 1_000 });
const days = (now: string) => [...new Set(datedSessions(seed, sections, new Date(now)).map(({ day }) => day))].sort();

describe('The sessions of two weeks', () => {
  it.each([['in the middle of the week', '2026-11-25T03:00:00Z'], ['on its Monday, just after midnight', '2026-11-22T16:00:00Z'], ['on its Sunday, just before midnight', '2026-11-29T15:59:59Z']])('begin on Monday, %s', (_, now) => {
    expect(days(now)).toEqual(['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27', '2026-11-30', '2026-12-01', '2026-12-02', '2026-12-03', '2026-12-04']);
  });
  it('take 95 minutes from eight by the campus clock on', () => {
    const [session] = datedSessions(seed, sections, new Date('2026-11-25T03:00:00Z')).sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
    expect([session!.startsAt, session!.endsAt].map(instant => instant.toISOString())).toEqual(['2026-11-23T00:00:00.000Z', '2026-11-23T01:35:00.000Z']);
  });
});
