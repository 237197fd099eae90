import { describe, expect, it } from 'vitest';
import { refuseClass, refuseCohort } from './graduate.ts';

describe('A year of graduates', () => {
  it.each([2017, 2022, 2025])('may be %i in 2022', cohort => expect(refuseCohort(cohort, 2022)).toBeNull());
  it.each([2016, 2026, 2022.5])('may not be %d in 2022', cohort => expect(refuseCohort(cohort, 2022)).toMatchObject({ code: 'COHORT_OUT_OF_RANGE', path: ['cohort'] }));
});

describe('A class', () => {
  it('gives graduates when it has a student', () => expect(refuseClass(1)).toBeNull());
  it('gives none when it has nobody', () => expect(refuseClass(0)).toMatchObject({ code: 'CLASS_EMPTY' }));
});
