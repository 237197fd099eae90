import { describe, expect, it } from 'vitest';
import { generateCampus } from '../campus.ts';
import { sampleEmployers } from './employers.ts';
import { COHORT, leavers } from './graduates.ts';
import { planInterviews } from './interviews.ts';

const { people, plan } = generateCampus({ size: 30_000, seed: 'test' });
const employers = sampleEmployers('test');
const leaving = leavers('test', people, employers.map(employer => employer.name));
const TODAY = new Date('2026-11-24T02:00:00Z');
const interviews = planInterviews('test', leaving.map((one, index) => ({ leaving: one, graduateId: String(index) })), employers, plan.classrooms.flat(), TODAY);

describe('Graduates of the sample', () => {
  it('are the active students of the oldest classes', () => {
    expect(leaving.length).toBeGreaterThan(5_000);
    expect(new Set(leaving.map(({ person, degree }) => `${degree} ${person.class!.grade}`))).toEqual(new Set([`BACHELOR ${COHORT - 4}`, `MASTER ${COHORT - 3}`]));
    expect(leaving.every(({ person }) => person.isActive)).toBe(true);
  });
  it('have somewhere to go, six of ten', () => expect(leaving.filter(one => one.destination).length / leaving.length).toBeCloseTo(0.6, 1));
});

describe('Employers of the sample', () => {
  it('are sixty, each with a code of its own', () => expect(new Set(employers.map(employer => employer.creditCode)).size).toBe(60));
});

describe('Interviews of the sample', () => {
  it('lie in the ten days after today, by day', () => {
    const hours = interviews.map(({ startsAt }) => (startsAt.getTime() - Date.UTC(2026, 10, 23, 16)) / 3_600_000);
    expect(Math.min(...hours)).toBeGreaterThanOrEqual(24 + 9);
    expect(Math.max(...hours)).toBeLessThan(11 * 24);
  });
  it('are on site, one in three', () => expect(interviews.filter(one => one.room).length).toBe(Math.ceil(interviews.length / 3)));
  it('are the same for the same seed', () => expect(interviews[0]!.id).toBe(planInterviews('test', leaving.map((one, index) => ({ leaving: one, graduateId: String(index) })), employers, plan.classrooms.flat(), TODAY)[0]!.id));
});
