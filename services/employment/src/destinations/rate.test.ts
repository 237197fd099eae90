import { describe, expect, it } from 'vitest';
import { destinationRate } from './rate.ts';

describe('落实率', () => {
  it('is 97.42 % for 3,778 of 3,878', () => {
    const counts = [{ code: '11', count: 2_000 }, { code: '80', count: 1_778 }, { code: '70', count: 60 }, { code: '71', count: 30 }, { code: '72', count: 10 }];
    expect(destinationRate(counts)).toEqual({ total: 3_878, placed: 3_778, percent: 97.42 });
  });
  it.each([
    ['those of whom nothing is known as looking', [{ code: null, count: 1 }, { code: '10', count: 3 }], 75],
    ['freelancers and soldiers as placed', [{ code: '76', count: 1 }, { code: '46', count: 1 }], 100],
    ['nobody as no rate', [], null],
  ])('counts %s', (_, counts, percent) => expect(destinationRate(counts).percent).toBe(percent));
});
