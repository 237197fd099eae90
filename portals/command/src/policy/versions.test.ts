import { describe, expect, it } from 'vitest';
import { inForce } from './versions.ts';

const of = (version: number, effectiveOn: string) => ({ version, effectiveOn });

describe('The version in force', () => {
  it.each([
    ['is not the one to come', [of(3, '2026-12-01'), of(2, '2026-11-01'), of(1, '2026-03-01')], 2],
    ['begins on its first day', [of(2, '2026-11-23'), of(1, '2026-03-01')], 2],
    ['is the later published of two that begin together', [of(2, '2026-03-01'), of(1, '2026-03-01')], 2],
    ['is none before the first', [of(1, '2026-12-01')], undefined],
  ])('%s', (_, versions, version) => expect(inForce(versions, '2026-11-23')?.version).toBe(version));
});
