import { describe, expect, it } from 'vitest';
import type { Address, KnownPerson, KnownTube } from '../matching/address.ts';
import { policy } from '../policy/policy.testing.ts';
import { settle } from './outcome.ts';
import { sentenceOf } from './reason.ts';

const person: KnownPerson = { id: 'ada', number: '1001', name: '张三', bornOn: null, identityDigest: null, collegeId: 'c1' };
const tube: KnownTube = { id: 't', label: 'T-1', capacity: 10, people: ['ada'], analytes: ['94500-6'] };
const toAda: Address = { to: 'PERSON', person, tube: null, differsIn: null };
const toTube: Address = { to: 'TUBE', tube };
const toNobody: Address = { to: 'NOBODY', because: 'PERSON_UNKNOWN' };
const final = (analyte: string) => ({ analyte, standing: 'FINAL' as const });

describe('A result', () => {
  it('of a watched disease counts for its person', () => {
    expect(settle(final('94500-6'), toAda, policy())).toEqual({ outcome: 'COUNTED', reason: null, disease: 'COVID-19', personId: 'ada', collegeId: 'c1', tubeId: null });
  });

  it('of a pooled tube counts for the tube and for no person', () => {
    expect(settle(final('94500-6'), toTube, policy())).toMatchObject({ outcome: 'COUNTED', personId: null, tubeId: 't' });
  });

  it.each([
    ['of another disease', final('92142-9'), toAda, 'DISEASE_NOT_WATCHED'],
    ['of a code nobody knows', final('1-1'), toAda, 'ANALYTE_UNKNOWN'],
    ['of an analyte the round does not test for', final('94533-7'), toTube, 'NOT_IN_ROUND'],
    ['of another disease and nobody known', final('92142-9'), toNobody, 'DISEASE_NOT_WATCHED'],
    ['withdrawn', { analyte: '94500-6', standing: 'WITHDRAWN' as const }, toAda, 'WITHDRAWN'],
    ['not finished', { analyte: '94500-6', standing: 'PRELIMINARY' as const }, toAda, 'PRELIMINARY'],
  ])('%s is kept and not counted', (_, result, address, reason) => expect(settle(result, address, policy())).toMatchObject({ outcome: 'NOT_COUNTED', reason }));

  it('of nobody known waits for an officer', () => {
    expect(settle(final('94500-6'), toNobody, policy())).toMatchObject({ outcome: 'UNMATCHED', reason: 'PERSON_UNKNOWN', personId: null });
  });

  it('counts with a warning when the birth date differs', () => {
    expect(settle(final('94500-6'), { ...toAda, differsIn: 'BORN_ON' }, policy())).toMatchObject({ outcome: 'COUNTED', reason: 'BORN_ON_DIFFERS' });
  });
});

describe('A reason', () => {
  it("ends with the officer's own words", () => expect(sentenceOf('DISMISSED_BY_OFFICER', 'Another university.')).toBe('An officer dismissed this result. Another university.'));
});
