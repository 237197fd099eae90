import { describe, expect, it } from 'vitest';
import { policy } from '../policy/policy.testing.ts';
import { refuseRound, refuseSwabbing, type RoundDraft } from './round.ts';

const draft = (facts: Partial<RoundDraft> = {}): RoundDraft => ({
  name: 'Whole campus', disease: 'COVID-19', poolSize: 10, opensAt: new Date('2026-03-01T00:00Z'), closesAt: new Date('2026-03-01T04:00Z'), ...facts,
});

describe('A test round', () => {
  it('opens with a name, a known disease, a validated pool size and an end', () => expect(refuseRound(draft(), policy())).toEqual([]));

  it.each([
    ['no name', { name: ' ' }, 'NAME_MISSING'],
    ['a disease without laboratory codes', { disease: 'plague' }, 'DISEASE_UNKNOWN'],
    ['pools of 7', { poolSize: 7 }, 'CAPACITY_NOT_VALIDATED'],
    ['swabs tested alone as its pool size', { poolSize: 1 }, 'CAPACITY_NOT_VALIDATED'],
    ['an end before its beginning', { closesAt: new Date('2026-02-28T00:00Z') }, 'CLOSES_BEFORE_OPENING'],
  ])('does not open with %s', (_, facts, code) => expect(refuseRound(draft(facts), policy())).toMatchObject([{ code }]));

  it('takes no swab once closed', () => {
    expect(refuseSwabbing({ name: 'A', status: 'CLOSED' })).toMatchObject({ code: 'ROUND_CLOSED' });
    expect(refuseSwabbing({ name: 'A', status: 'OPEN' })).toBeNull();
  });
});
