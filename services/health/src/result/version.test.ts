import { describe, expect, it } from 'vitest';
import { compare, isNewer, type Version } from './version.ts';

const at = (hour: number) => new Date(Date.UTC(2026, 2, 1, hour));
const version = (facts: Partial<Version> = {}): Version => ({ digest: 'd1', standing: 'FINAL', reportedAt: at(8), ...facts });

describe('A version of a result', () => {
  it.each([
    ['a later correction', { standing: 'CORRECTED', reportedAt: at(9) }, true],
    ['a correction without a later time', { standing: 'CORRECTED' }, true],
    ['a withdrawal without a time', { standing: 'WITHDRAWN', reportedAt: null }, true],
    ['a later final one', { reportedAt: at(9) }, true],
    ['an earlier correction', { standing: 'CORRECTED', reportedAt: at(7) }, false],
    ['a preliminary one that comes late', { standing: 'PRELIMINARY', reportedAt: at(9) }, false],
  ] as const)('is superseded by %s: %s', (_, facts, newer) => expect(isNewer(version({ digest: 'd2', ...facts }), version())).toBe(newer));

  it('is known again among all that came before', () => {
    const history = [{ ...version(), isCurrent: false }, { ...version({ digest: 'd2', standing: 'CORRECTED' }), isCurrent: true }];
    expect(compare(version(), history)).toBe('REPEATED');
    expect(compare(version({ digest: 'd3', reportedAt: at(9) }), history)).toBe('NEWER');
    expect(compare(version({ digest: 'd3', reportedAt: at(7) }), history)).toBe('OLDER');
    expect(compare(version(), [])).toBe('FIRST');
  });
});
