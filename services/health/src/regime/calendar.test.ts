import { describe, expect, it } from 'vitest';
import { sampleFor, type Sample } from './calendar.ts';

const sample = (takenOn: string, facts: Partial<Sample> = {}): Sample => ({ resultId: takenOn, reading: 'NEGATIVE', takenOn, takenAt: `${takenOn}T02:00:00Z`, ...facts });
const test = { dueOn: '2022-07-03', untilOn: '2022-07-04' };

describe('A test of the calendar', () => {
  it.each([
    ['on its day', '2022-07-03', true], ['late, before the next is due', '2022-07-04', true],
    ['before its day', '2022-07-02', false], ['when the next is due', '2022-07-05', false],
  ])('is done by a swab %s: %s', (_, day, isDone) => expect(sampleFor(test, [sample(day)]) !== null).toBe(isDone));

  it('is not done by a swab that the laboratory could not read', () => expect(sampleFor(test, [sample('2022-07-03', { reading: 'INVALID' })])).toBeNull());

  it('takes the first of two, in whatever order they are reported', () => {
    const two = [sample('2022-07-04'), sample('2022-07-03')];
    expect([sampleFor(test, two), sampleFor(test, [...two].reverse())].map(one => one?.takenOn)).toEqual(['2022-07-03', '2022-07-03']);
  });

  it('that is the last may be done on any later day', () => expect(sampleFor({ dueOn: '2022-07-10', untilOn: null }, [sample('2022-07-14')])).not.toBeNull());
});
