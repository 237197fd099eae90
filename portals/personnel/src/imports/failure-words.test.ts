import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { englishForFailure, namesMore } from './failure-words.ts';

/** The codes of the service, read as text: a portal imports nothing of a service. */
const union = /export type FileRefusal =([^;]*);/.exec(readFileSync(new URL('../../../../services/personnel/src/sheets/sheet.ts', import.meta.url), 'utf8'))?.[1] ?? '';
const codes = [...union.matchAll(/'([A-Z_]+)'/g)].map(([, code = '']) => code);

describe('The English words for a file that failed', () => {
  it('are there for every failure that the service reports', () => {
    expect(codes.length).toBeGreaterThan(5);
    expect(codes.filter(code => englishForFailure(code) === null)).toEqual([]);
  });

  it('leave headings to the server, which knows the file', () => {
    expect(namesMore('REPEATED_COLUMN')).toBe(true);
    expect(namesMore('FILE_PROTECTED')).toBe(false);
  });

  it('are none for a failure that is newer than the portal', () => {
    expect(englishForFailure('NEW_KIND')).toBeNull();
    expect(englishForFailure(null)).toBeNull();
  });
});
