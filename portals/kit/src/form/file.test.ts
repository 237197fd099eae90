import { describe, expect, it } from 'vitest';
import { bytes, refuseFile } from './file.ts';

describe('A chosen file', () => {
  it.each([
    ['roster.xlsx', 100, null],
    ['ROSTER.XLSX', 100, null],
    ['roster.pdf', 100, 'wrongType'],
    ['roster.xlsx', 101, 'tooBig'],
  ])('%s of %i bytes is refused as %s', (name, size, refusal) => {
    expect(refuseFile({ name, size }, ['.xlsx', '.csv'], 100)).toBe(refusal);
  });
});

describe('A size', () => {
  it.each([[512, '512 B'], [42_300, '42 kB'], [3_240_000, '3.2 MB'], [20_000_000, '20 MB']])('of %i bytes reads %s', (size, read) => {
    expect(bytes(size)).toBe(read);
  });
});
