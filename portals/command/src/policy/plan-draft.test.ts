import { describe, expect, it } from 'vitest';
import { draftOf, isMinutes, stepsOf } from './plan-draft.ts';

const plan = (...steps: [code: string, minutes: number][]) => ({ steps: steps.map(([code, minutes]) => ({ code, title: code, titleEnglish: code, department: 'health', minutes })) });
const words = (plans: Parameters<typeof draftOf>[0]) => draftOf(plans).map(({ code, isIn, minutes }) => `${code} ${minutes}${isIn ? '' : ' out'}`);

describe('A plan being written', () => {
  it('begins as the newest version stands, and offers what that one left out', () => {
    expect(words([plan(['TESTING', 90]), plan(['TESTING', 120], ['TRACING', 45]), plan(['TRACING', 60])])).toEqual(['TESTING 90', 'TRACING 45 out']);
  });
  it('is empty where there is none', () => expect(draftOf([])).toEqual([]));

  it('is sent by the time each step may take, without what is out', () => {
    const [first, ...rest] = draftOf([plan(['LATE', 90], ['SOON', 15], ['TOO', 15])]);
    expect(stepsOf([first!, ...rest])).toEqual([{ code: 'SOON', minutes: 15 }, { code: 'TOO', minutes: 15 }, { code: 'LATE', minutes: 90 }]);
    expect(stepsOf([{ ...first!, isIn: false }, ...rest]).map(({ code }) => code)).toEqual(['SOON', 'TOO']);
  });

  it.each([1, 10_080])('gives a step %d minutes', minutes => expect(isMinutes(minutes)).toBe(true));
  it.each(['' as const, 0, 1.5, 10_081])('gives no step %j minutes', minutes => expect(isMinutes(minutes)).toBe(false));
});
