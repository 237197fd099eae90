import { describe, expect, it } from 'vitest';
import { csv, digest, reportIn } from './report.testing.ts';

describe('A row of a bulk upload', () => {
  it.each([['', 'FINAL'], ['F', 'FINAL'], ['c', 'CORRECTED'], ['W', 'WITHDRAWN'], ['D', 'WITHDRAWN'], ['P', 'PRELIMINARY']])('with status %j stands %s', (letter, standing) => {
    expect(reportIn(csv({ test_result_status: letter })).results[0]!.standing).toBe(standing);
  });

  it.each([['Detected', 'POSITIVE'], ['not detected', 'NEGATIVE'], ['260373001', 'POSITIVE'], ['Invalid Result', 'INVALID'], ['阳性', 'POSITIVE'], ['Presumptive Positive', 'INCONCLUSIVE']])('%s reads %s', (value, reading) => {
    expect(reportIn(csv({ test_result: value })).results[0]!.reading).toBe(reading);
  });

  it('with an identity number as patient keeps its digest only', () => {
    expect(reportIn(csv({ patient_id: '34052419800101001x' })).results[0]!.subject).toMatchObject({ numbers: [], identityDigest: digest('34052419800101001X') });
  });

  it('of a tube names no person', () => {
    expect(reportIn(csv({ patient_id: '', accession_number: 'T-104' })).results[0]).toMatchObject({ subject: null, labels: ['T-104'] });
  });
});
