import { describe, expect, it } from 'vitest';
import { add, closingLine, exitCode, nothing } from './tally.ts';

describe('The tally of a run', () => {
  it('adds up its parts', () => {
    expect(add({ passed: 3, failed: 1 }, { passed: 4, failed: 0 })).toEqual({ passed: 7, failed: 1 });
  });

  it('closes with one plain line', () => {
    expect(closingLine({ passed: 7, failed: 1 })).toBe('7 passed, 1 failed');
  });

  it.each([
    ['succeeds when everything passed', { passed: 7, failed: 0 }, 0],
    ['fails when one failed', { passed: 7, failed: 1 }, 1],
    ['fails when nothing was tried', nothing, 1],
  ])('%s', (_, tally, code) => {
    expect(exitCode(tally)).toBe(code);
  });
});
