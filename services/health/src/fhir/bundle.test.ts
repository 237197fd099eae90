import { describe, expect, it } from 'vitest';
import { bundle, digest, observation, reportIn } from '../report/report.testing.ts';

const only = (...resources: object[]) => reportIn(bundle(...(resources as Record<string, unknown>[]))).results[0]!;
const report = (facts: object = {}) => ({ resourceType: 'DiagnosticReport', id: 'R-1', status: 'final', subject: { reference: 'Patient/2022010001' }, result: [{ reference: 'Observation/obs-1' }], ...facts });

describe('A FHIR result', () => {
  it('keeps the digest of an identity number, never the number', () => {
    const result = only(observation(), { resourceType: 'Patient', id: '2022010001', identifier: [{ value: '11010519491231002x' }] });
    expect(result.subject).toMatchObject({ numbers: ['2022010001'], identityDigest: digest('11010519491231002X') });
    expect(JSON.stringify(result)).not.toMatch(/11010519491231002/i);
  });

  it('carries the labels of its specimen', () => {
    const specimen = { resourceType: 'Specimen', id: 's', accessionIdentifier: { value: 'T-104' }, identifier: [{ value: 'other' }] };
    expect(only(observation({ subject: undefined, specimen: { reference: 'Specimen/s' } }), specimen)).toMatchObject({ labels: ['T-104', 'other', 'obs-1'], subject: null });
  });

  it('finds a specimen contained in it', () => {
    const contained = [{ resourceType: 'Specimen', id: 's', identifier: [{ value: 'T-1' }], collection: { collectedDateTime: '2026-02-27' } }];
    expect(only(observation({ contained, specimen: { reference: '#s' } }))).toMatchObject({ labels: ['T-1', 'obs-1'], collectedAt: new Date('2026-02-26T16:00:00Z') });
  });

  it.each([
    [{ valueCodeableConcept: { coding: [{ code: '10828004' }] } }, 'POSITIVE'],
    [{ valueCodeableConcept: { coding: [{ code: 'LA6577-6' }] } }, 'NEGATIVE'],
    [{ valueCodeableConcept: { text: '灰区' } }, 'INCONCLUSIVE'],
    [{ valueCodeableConcept: undefined, valueString: 'NOT DETECTED' }, 'NEGATIVE'],
    [{ valueCodeableConcept: undefined, dataAbsentReason: { text: 'spilled' } }, 'INVALID'],
    [{ valueCodeableConcept: undefined, interpretation: [{ coding: [{ code: 'POS' }] }] }, 'POSITIVE'],
  ])('with %j reads %s', (facts, reading) => {
    expect(only(observation(facts)).reading).toBe(reading);
  });

  it.each([
    ['two codes that contradict each other', { valueCodeableConcept: { coding: [{ code: '260373001' }, { code: '260415000' }] } }],
    ['only "abnormal"', { valueCodeableConcept: undefined, interpretation: [{ coding: [{ code: 'A' }] }] }],
    ['a number', { valueCodeableConcept: undefined, valueQuantity: { value: 31 } }],
  ])('with %s is reported, not guessed', (_, facts) => {
    const { results, problems } = reportIn(bundle(observation(), observation({ id: 'obs-2', ...facts })));
    expect([results.length, problems.length]).toEqual([1, 1]);
  });

  it.each([
    ['final', 'final', 'FINAL'],
    ['final', 'corrected', 'CORRECTED'],
    ['final', 'amended', 'CORRECTED'],
    ['final', 'partial', 'FINAL'],
    ['final', 'entered-in-error', 'WITHDRAWN'],
    ['entered-in-error', 'final', 'WITHDRAWN'],
    ['preliminary', 'final', 'PRELIMINARY'],
  ])('%s in a report that is %s stands %s', (own, above, standing) => {
    expect(only(observation({ status: own }), report({ status: above })).standing).toBe(standing);
  });

  it('withdrawn needs no value', () => {
    expect(only(observation({ status: 'entered-in-error', valueCodeableConcept: undefined }))).toMatchObject({ standing: 'WITHDRAWN', reading: null });
  });

  it('of one person keeps its key when the person is corrected', () => {
    const other = report({ subject: { reference: 'Patient/2022010002' } });
    expect(only(observation({ subject: { reference: 'Patient/2022010002' } }), other).sourceKey).toBe(only(observation(), report()).sourceKey);
  });

  it('keeps people apart in a report that many share', () => {
    const people = ['1001', '1002'].map((id, index) => observation({ id: `obs-${index}`, subject: { reference: `Patient/${id}` } }));
    const shared = report({ subject: undefined, result: [{ reference: 'Observation/obs-0' }, { reference: 'Observation/obs-1' }] });
    const keys = reportIn(bundle(...people, shared)).results.map(result => result.sourceKey);
    expect(new Set(keys).size).toBe(2);
  });

  it('keeps two swabs of one person in one report apart', () => {
    const both = report({ result: [{ reference: 'Observation/obs-1' }, { reference: 'Observation/obs-2' }] });
    const keys = reportIn(bundle(observation(), observation({ id: 'obs-2' }), both)).results.map(result => result.sourceKey);
    expect(new Set(keys).size).toBe(2);
  });

  it('with components is one result each', () => {
    const component = ['94533-7', '94559-2'].map(code => ({ code: { coding: [{ code }] }, valueCodeableConcept: { text: 'Negative' } }));
    expect(reportIn(bundle(observation({ valueCodeableConcept: undefined, component }))).results.map(result => result.analyte)).toEqual(['94533-7', '94559-2']);
  });
});
