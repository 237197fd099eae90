import { describe, expect, it } from 'vitest';
import { DESTINATION_CODES, DESTINATIONS, refuseDestination, type DestinationDraft } from './destination.ts';

const draft = (facts: Partial<DestinationDraft> = {}): DestinationDraft => ({ code: '11', evidence: 'HT-2022-0117', organisation: '远山软件', decidedOn: '2022-11-20', ...facts });
const codes = (facts: Partial<DestinationDraft>, standing: DestinationDraft | null = null) => refuseDestination(draft(facts), standing && { ...standing }, '2022-11-23').map(problem => problem.code);

describe('The codes of the Ministry', () => {
  it('are these fourteen', () => expect(DESTINATION_CODES).toEqual(['10', '11', '12', '27', '46', '50', '51', '70', '71', '72', '75', '76', '80', '85']));
  it.each(DESTINATION_CODES)('%s has names and evidence in both languages', code => {
    const { needsOrganisation, ...words } = DESTINATIONS[code];
    expect(Object.values(words).every(word => word.length > 2)).toBe(true);
    expect(codes({ code, organisation: null })).toEqual(needsOrganisation ? ['ORGANISATION_MISSING'] : []);
  });
});

describe('A destination', () => {
  it('may be recorded with its evidence', () => expect(codes({})).toEqual([]));
  it.each([
    ['a code nobody knows', { code: '99' }, ['DESTINATION_UNKNOWN']],
    ['a name that every object has', { code: 'constructor' }, ['DESTINATION_UNKNOWN']],
    ['no evidence', { evidence: '    ' }, ['EVIDENCE_MISSING']],
    ['nobody named', { organisation: ' ' }, ['ORGANISATION_MISSING']],
    ['a day to come', { decidedOn: '2022-11-24' }, ['DECIDED_IN_FUTURE']],
    ['everything at once', { evidence: '', organisation: null, decidedOn: '2023-01-01' }, ['EVIDENCE_MISSING', 'ORGANISATION_MISSING', 'DECIDED_IN_FUTURE']],
  ])('is refused for %s', (_, facts, expected) => expect(codes(facts)).toEqual(expected));
  it('is refused when it is on record already', () => expect(codes({ evidence: ' HT-2022-0117 ' }, draft())).toEqual(['DESTINATION_UNCHANGED']));
  it('may be recorded again with other evidence', () => expect(codes({ evidence: 'HT-2022-0200' }, draft())).toEqual([]));
});
