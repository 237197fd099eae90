import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { englishFor } from './problem-words.ts';

/** The codes of the service, read as text: a portal imports nothing of a service. */
const codes = [...readFileSync(new URL('../../../../services/personnel/src/roster/problem.ts', import.meta.url), 'utf8').matchAll(/^ {2}([A-Z_]+): '/gm)].map(([, code = '']) => code);

describe('The English words for problems', () => {
  it('are there for every kind that the service reports', () => {
    expect(codes.length).toBeGreaterThan(15);
    expect(codes.filter(code => englishFor(code, 'x') === null)).toEqual([]);
  });

  it('name the heading', () => {
    expect(englishFor('DAY_UNKNOWN', '出生日期')).toBe('"出生日期" is not a date. Write it like 2003-09-01.');
  });

  it('are none for a kind that is newer than the portal', () => {
    expect(englishFor('NEW_KIND', 'x')).toBeNull();
  });
});
