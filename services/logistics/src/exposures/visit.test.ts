import { describe, expect, it } from 'vitest';
import { visitsOf } from './visit.ts';

describe('Visits', () => {
  it('to one place are one, from the first to the last, whatever the case of its code', () => {
    expect(visitsOf([
      { code: 'C01-h1', seats: ['12'], from: '2022-11-22T04:00:00Z', until: '2022-11-22T05:00:00Z' },
      { code: 'C01-H1', seats: ['12', '14'], from: '2022-11-21T04:00:00Z', until: '2022-11-21T05:00:00Z' },
    ])).toEqual([{ code: 'C01-H1', seats: ['12', '14'], from: new Date('2022-11-21T04:00:00Z'), until: new Date('2022-11-22T05:00:00Z') }]);
  });
});
