import { describe, expect, it } from 'vitest';
import { policy } from '../policy/policy.testing.ts';
import { explanationOf } from './explanation.ts';
import { stateFrom, type OwnResult, type TubeResult } from './state.ts';

const day = (number: number, hour = 8) => new Date(Date.UTC(2026, 2, number, hour));
const own = (reading: OwnResult['reading'], at: Date, facts: Partial<OwnResult> = {}): OwnResult => ({ id: `r-${at.getTime()}-${reading}`, reading, at, disease: 'COVID-19', ...facts });
const tube = (status: TubeResult['status'], takenAt: Date, facts: Partial<TubeResult> = {}): TubeResult => ({ id: `t-${takenAt.getTime()}`, status, takenAt, readAt: takenAt, ...facts });
const stateOf = (results: OwnResult[], tubes: TubeResult[] = []) => stateFrom(results, tubes, policy());

describe("A person's state", () => {
  it('is unknown without a result, and stays so while tubes are unread', () => {
    expect(stateOf([], [tube('OPEN', day(1)), tube('SEALED', day(2))])).toEqual({ state: 'UNKNOWN', since: null, cause: null, retestDueAt: null });
  });

  it.each([
    ['NEGATIVE', 'CLEAR'],
    ['POSITIVE', 'PENDING'],
    ['INCONCLUSIVE', 'PENDING'],
  ] as const)('after a pooled tube read %s is %s', (status, state) => {
    expect(stateOf([], [tube(status, day(1))]).state).toBe(state);
  });

  it('is never positive by a tube, whatever tubes say', () => {
    expect(stateOf([], [tube('POSITIVE', day(1)), tube('POSITIVE', day(2)), tube('INCONCLUSIVE', day(3))]).state).toBe('PENDING');
  });

  it('after a positive tube is due for a swab alone some hours after the reading', () => {
    expect(stateOf([], [tube('POSITIVE', day(1), { readAt: day(1, 20) })]).retestDueAt).toEqual(day(2, 0));
  });

  it.each([
    ['NEGATIVE', 'CLEAR'],
    ['POSITIVE', 'POSITIVE'],
    ['INCONCLUSIVE', 'PENDING'],
    ['INVALID', 'PENDING'],
  ] as const)('once pending, after an own swab read %s is %s', (reading, state) => {
    expect(stateOf([own(reading, day(2))], [tube('POSITIVE', day(1))]).state).toBe(state);
  });

  it('once pending is not ended by a negative pool, nor by a swab taken before', () => {
    expect(stateOf([], [tube('POSITIVE', day(1)), tube('NEGATIVE', day(2))]).state).toBe('PENDING');
    expect(stateOf([own('NEGATIVE', day(1, 1))], [tube('POSITIVE', day(1))]).state).toBe('PENDING');
  });

  it('once positive ends after two own negatives a day apart, not before', () => {
    const positive = own('POSITIVE', day(1));
    expect(stateOf([positive, own('NEGATIVE', day(5))]).state).toBe('POSITIVE');
    expect(stateOf([positive, own('NEGATIVE', day(5)), own('NEGATIVE', day(5, 20))]).state).toBe('POSITIVE');
    expect(stateOf([positive, own('NEGATIVE', day(5)), own('NEGATIVE', day(6))])).toMatchObject({ state: 'CLEAR', since: day(6) });
    expect(stateOf([positive, own('NEGATIVE', day(5)), own('INVALID', day(5, 20)), own('NEGATIVE', day(6))]).state).toBe('POSITIVE');
    expect(stateOf([positive], [tube('NEGATIVE', day(5)), tube('NEGATIVE', day(6))]).state).toBe('POSITIVE');
  });

  it('is positive when one gene of a swab is, whichever is reported first', () => {
    const genes = [own('POSITIVE', day(1), { id: 'a' }), own('NEGATIVE', day(1), { id: 'b' })];
    expect([stateOf(genes).state, stateOf([...genes].reverse()).state]).toEqual(['POSITIVE', 'POSITIVE']);
  });

  it('is what it was before once a wrong result is taken away', () => {
    const tubes = [tube('NEGATIVE', day(1))];
    expect(stateOf([own('POSITIVE', day(2))], tubes).state).toBe('POSITIVE');
    expect(stateOf([], tubes).state).toBe('CLEAR');
  });

  it('does not depend on the order in which facts arrive', () => {
    const results = [own('NEGATIVE', day(1)), own('POSITIVE', day(3)), own('NEGATIVE', day(6)), own('INVALID', day(2))];
    const tubes = [tube('POSITIVE', day(2)), tube('NEGATIVE', day(4))];
    expect(stateOf([...results].reverse(), [...tubes].reverse())).toEqual(stateOf(results, tubes));
  });

  it('remembers when it began and what decided last', () => {
    expect(stateOf([own('NEGATIVE', day(1)), own('NEGATIVE', day(3))])).toMatchObject({ since: day(1), cause: { at: day(3), kind: 'RESULT' } });
  });
});

describe('The explanation', () => {
  it('of a pending person says to swab them alone', () => {
    expect(explanationOf({ state: 'PENDING', causeKind: 'TUBE', reading: 'POSITIVE' })).toContain('swab them alone');
  });
});
