import { describe, expect, it } from 'vitest';
import { policy } from '../policy/policy.testing.ts';
import { isOverdue, refuseCheck, refuseStart, refuseWork, type Work } from './disinfection.ts';

const work = (facts: Partial<Work> = {}): Work => ({ agent: '84 消毒液', concentration: 500, contactMinutes: 30, ventilationMinutes: 30, workers: '张伟、刘洋', ...facts });

describe('A terminal disinfection', () => {
  it.each([['ORDERED', null], ['STARTED', 'DISINFECTION_NOT_ORDERED'], ['CANCELLED', 'DISINFECTION_NOT_ORDERED']] as const)('that is %s starts: %s', (state, code) => {
    expect(refuseStart(state, 'C01-H1')?.code ?? null).toBe(code);
  });
  it.each([['250 mg/L', { concentration: 250 }], ['500 mg/L', { concentration: 500 }], ['an hour', { contactMinutes: 60, ventilationMinutes: 60 }]])('takes %s', (_, facts) => {
    expect(refuseWork('STARTED', 'C01-H1', work(facts), policy)).toEqual([]);
  });
  it.each([
    ['a solution too weak', { concentration: 249 }, 'CONCENTRATION_OUT_OF_RANGE'], ['a solution too strong', { concentration: 501 }, 'CONCENTRATION_OUT_OF_RANGE'],
    ['29 minutes of contact', { contactMinutes: 29 }, 'CONTACT_TOO_SHORT'], ['29 minutes of airing', { ventilationMinutes: 29 }, 'VENTILATION_TOO_SHORT'],
    ['no agent', { agent: ' ' }, 'AGENT_MISSING'], ['nobody who did it', { workers: '' }, 'WORKERS_MISSING'],
  ])('refuses %s', (_, facts, code) => {
    expect(refuseWork('STARTED', 'C01-H1', work(facts), policy).map(problem => problem.code)).toEqual([code]);
  });
  it('says everything that is wrong at once', () => {
    expect(refuseWork('STARTED', 'C01-H1', work({ concentration: 1, contactMinutes: 1, ventilationMinutes: 1 }), policy)).toHaveLength(3);
  });
  it('refuses evidence of work that was not begun', () => {
    expect(refuseWork('ORDERED', 'C01-H1', work(), policy)).toMatchObject([{ code: 'DISINFECTION_NOT_STARTED' }]);
  });
  it('reads the range from the policy of its day', () => {
    expect(refuseWork('STARTED', 'C01-H1', work(), { ...policy, chlorine: { least: 1_000, most: 2_000 } })).toMatchObject([{ code: 'CONCENTRATION_OUT_OF_RANGE' }]);
  });
});

describe('The check', () => {
  const done = { state: 'DONE', placeCode: 'C01-H1', startedBy: 'zhang', doneBy: 'liu' } as const;
  it('is made by a colleague', () => {
    expect(refuseCheck(done, 'wang', true, null)).toBeNull();
  });
  it.each([
    ['whoever reported the work', done, 'liu', true, 'CHECKED_BY_SAME_PERSON'], ['whoever began it', done, 'zhang', true, 'CHECKED_BY_SAME_PERSON'],
    ['anybody without evidence', { ...done, state: 'STARTED' }, 'wang', true, 'DISINFECTION_NOT_DONE'], ['a rejection without a word', done, 'wang', false, 'CHECK_NOTE_MISSING'],
  ] as const)('is refused to %s', (_, facts, checker, isAccepted, code) => {
    expect(refuseCheck(facts, checker, isAccepted, null)).toMatchObject({ code });
  });
});

describe('A late disinfection', () => {
  const now = new Date('2022-11-23T10:00:00Z');
  it.each([['ORDERED', '2022-11-23T09:59:00Z', true], ['STARTED', '2022-11-23T09:59:00Z', true], ['DONE', '2022-11-23T09:59:00Z', false], ['ORDERED', '2022-11-23T10:01:00Z', false]] as const)('%s, due %s: %s', (state, dueAt, late) => {
    expect(isOverdue({ state, dueAt: new Date(dueAt) }, now)).toBe(late);
  });
});
