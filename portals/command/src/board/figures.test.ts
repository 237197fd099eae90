import { describe, expect, it } from 'vitest';
import { demandOf, withUnit } from './figures.ts';

describe('What a clause demands', () => {
  it.each([
    [{ comparison: 'AT_LEAST', target: 95 }, '95%', '≥ 95%'],
    [{ comparison: 'AT_MOST', target: 200 }, '200', '≤ 200'],
    [{ comparison: 'AT_MOST', target: 0 }, '0', '= 0'],
    [{ comparison: 'AT_LEAST', target: 0 }, '0', '≥ 0'],
  ] as const)('%j reads as a formula', (demand, written, read) => expect(demandOf(demand, written)).toBe(read));
});

describe('A figure with its unit', () => {
  it.each([['98.6', '%', '98.6%'], ['30', '天', '30天'], ['30', 'days', '30 days'], ['4', '', '4']])('%s %s', (figure, unit, read) => expect(withUnit(figure, unit)).toBe(read));
});
