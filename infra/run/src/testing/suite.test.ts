import { describe, expect, it } from 'vitest';
import { tallyOf } from './suite.ts';

const report = { numPassedTests: 5, numFailedTests: 0 };

describe('What a run of vitest comes to', () => {
  it.each([
    ['all passed', report, 0, { passed: 5, failed: 0 }],
    ['two failed', { ...report, numFailedTests: 2 }, 1, { passed: 5, failed: 2 }],
    ['a file that did not load', report, 1, { passed: 5, failed: 1 }],
    ['a crash without a report', null, 1, { passed: 0, failed: 1 }],
  ])('%s', (_, found, code, tally) => {
    expect(tallyOf(found, code)).toEqual(tally);
  });
});
