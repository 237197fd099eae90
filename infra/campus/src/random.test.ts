import { describe, expect, it } from 'vitest';
import { sampleId } from './ids.ts';
import { randomOf } from './random.ts';

const draw = (seed: string, stream: string) => Array.from({ length: 5 }, randomOf(seed, stream).next);

describe('Chance', () => {
  it('repeats itself for the same seed and stream', () => {
    expect(draw('a', 'names')).toEqual(draw('a', 'names'));
  });
  it.each([['b', 'names'], ['a', 'rooms']])('differs for seed %s and stream %s', (seed, stream) => {
    expect(draw(seed, stream)).not.toEqual(draw('a', 'names'));
  });
  it('is even: each of ten numbers comes up about a tenth of the time', () => {
    const random = randomOf('a', 'even');
    const counts = new Array<number>(10).fill(0);
    for (let i = 0; i < 20_000; i++) counts[random.int(10)]! += 1;
    expect(Math.min(...counts)).toBeGreaterThan(1_800);
    expect(Math.max(...counts)).toBeLessThan(2_200);
  });
});

describe('A sample id', () => {
  it('has the shape of UUID version 7', () => {
    expect(sampleId('a', 'person', 3)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });
  it('rises with the index', () => {
    expect(sampleId('a', 'person', 10) > sampleId('a', 'person', 9)).toBe(true);
  });
  it('is another for another kind, seed or index', () => {
    const ids = ['person', 'place'].flatMap(kind => ['a', 'b'].flatMap(seed => [1, 2].map(index => sampleId(seed, kind, index))));
    expect(new Set(ids).size).toBe(8);
  });
});
