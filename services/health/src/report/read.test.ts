import { describe, expect, it } from 'vitest';
import { bundle, csv, faultOf, laboratoryFile, observation, reportIn } from './report.testing.ts';

const readings = (file: string | Uint8Array) => reportIn(file).results.map(result => [result.accession, result.analyte, result.reading]);

describe('A real laboratory file', () => {
  it('as a Bundle holds three results and four answers to questions', () => {
    const report = reportIn(laboratoryFile('bundle.json'));
    expect(report.results.map(result => [result.analyte, result.reading])).toEqual([['92141-1', 'INVALID'], ['92142-9', 'NEGATIVE'], ['94533-7', 'POSITIVE']]);
    expect(report.answerCount).toBe(4);
    expect(report.problems).toEqual([]);
    expect(report.results[2]).toMatchObject({
      subject: { numbers: ['55c53ed2-add5-47fb-884e-b4542ee64589'], name: 'Tracy Jordan', bornOn: '2022-12-13' },
      laboratory: '123D456789',
      accession: '45e9539f-c9a4-4c86-b79d-4ba2c43f9ee0',
      collectedAt: new Date('2023-07-14T15:45:34Z'),
      reportedAt: new Date('2023-07-14T15:52:34.540Z'),
      standing: 'FINAL',
    });
  });

  it('as one Observation without a patient is a result that names nobody', () => {
    expect(reportIn(laboratoryFile('observation.json')).results).toMatchObject([{ analyte: '94500-6', reading: 'POSITIVE', subject: null, labels: ['3c9c7370-e2e3-49ad-bb7a-f6005f41cf29'] }]);
  });

  const six = [['123', 'POSITIVE'], ['234', 'NEGATIVE'], ['345', 'POSITIVE'], ['456', 'NEGATIVE'], ['567', 'INVALID'], ['678', 'POSITIVE']].map(([accession, reading]) => [accession, '94534-5', reading]);

  it.each(['bulk.csv', 'bulk.ndjson'])('%s holds six results', name => {
    expect(readings(laboratoryFile(name))).toEqual(six);
  });

  it('has the same keys as CSV and as Bundles, so that one is known again in the other', () => {
    const keys = (name: string) => reportIn(laboratoryFile(name)).results.map(result => result.sourceKey);
    expect(keys('bulk.csv')).toEqual(keys('bulk.ndjson'));
    expect(keys('single.csv')[0]).toBe(keys('bulk.csv')[0]);
  });

  it('in CSV has times of the campus and lines of the file', () => {
    expect(reportIn(laboratoryFile('single.csv')).results[0]).toMatchObject({ line: 2, collectedAt: new Date('2021-12-21T06:00:00Z'), subject: { numbers: ['1234'], name: 'Jane Doe', bornOn: '1962-01-20' } });
  });
});

describe('A file that cannot be taken at all', () => {
  it.each([
    ['nothing', '', 'REPORT_EMPTY'],
    ['blanks', ' \n\n', 'REPORT_EMPTY'],
    ['a workbook', Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0), 'REPORT_UNKNOWN_FORMAT'],
    ['bytes of no encoding', Uint8Array.of(0x7b, 0xff, 0xff, 0x80, 0x00), 'REPORT_ENCODING'],
    ['a letter', 'Dear officer, here are the results', 'REPORT_UNKNOWN_FORMAT'],
    ['FHIR in XML', '<Bundle xmlns="http://hl7.org/fhir"/>', 'REPORT_UNKNOWN_FORMAT'],
    ['half a Bundle', laboratoryFile('bundle.json').subarray(0, 900), 'REPORT_UNREADABLE'],
    ['JSON that is not FHIR', '{"results": []}', 'REPORT_UNKNOWN_FORMAT'],
    ['another FHIR resource', '{"resourceType": "Patient", "id": "1"}', 'REPORT_UNKNOWN_FORMAT'],
    ['a Bundle without results', bundle({ resourceType: 'Patient', id: '1' }), 'REPORT_WITHOUT_RESULTS'],
    ['a list of Bundles', '[1]', 'REPORT_UNKNOWN_FORMAT'],
    ['a CSV without rows', csv({}).split('\n')[0]!, 'REPORT_WITHOUT_RESULTS'],
    ['a CSV of something else', 'name,age\nAda,36', 'REPORT_UNKNOWN_FORMAT'],
    ['a zero in a word', bundle(observation({ id: 'a\u0000b' })), 'REPORT_UNREADABLE'],
    ['half a character', bundle(observation({ id: 'a\ud800b' })), 'REPORT_UNREADABLE'],
    ['100,000 rows', `test_performed_code,test_result\n${'a\n'.repeat(100_000)}`, 'REPORT_TOO_LARGE'],
    ['100,000 lines that are no Bundle', '{}\n'.repeat(100_000), 'REPORT_TOO_LARGE'],
    ['the same result in 1,000 reports', bundle(observation({ id: 'o' }), ...Array.from({ length: 1_000 }, () => ({ resourceType: 'DiagnosticReport', result: [{ reference: 'Observation/o' }] }))), 'REPORT_TOO_LARGE'],
    ['12 MB', new Uint8Array(12 * 1024 * 1024), 'REPORT_TOO_LARGE'],
  ])('holds %s', (_, file, code) => {
    expect(faultOf(file)).toBe(code);
  });
});

describe('A file that is wrong in places', () => {
  it('gives its right rows and says line, field and cause of the wrong ones', () => {
    const report = reportIn(csv({}, { test_result: 'Maybe' }, { test_performed_code: '' }, { test_result_date: '31/31/2026' }, { test_result_status: 'Q' }, { test_result: 'Positive' }));
    expect(report.results.map(result => result.line)).toEqual([2, 7]);
    expect(report.problems.map(({ line, field, code, found }) => [line, field, code, found])).toEqual([
      [3, 'test_result', 'VALUE_UNKNOWN', 'Maybe'],
      [4, 'test_performed_code', 'FIELD_MISSING', null],
      [5, 'test_result_date', 'TIME_UNREADABLE', '31/31/2026'],
      [6, 'test_result_status', 'VALUE_UNKNOWN', 'Q'],
    ]);
  });

  it('in NDJSON loses only the lines that are no Bundle', () => {
    const report = reportIn([bundle(observation()), '{"resourceType": "Bund', bundle(observation({ id: 'obs-2' })), '{"resourceType": "Patient"}'].join('\n'));
    expect(report.results.map(result => result.line)).toEqual([1, 3]);
    expect(report.problems.map(problem => [problem.line, problem.code])).toEqual([[2, 'LINE_UNREADABLE'], [4, 'NOT_A_BUNDLE']]);
  });

  it('names the entry of a Bundle', () => {
    const report = reportIn(bundle(observation(), observation({ id: 'obs-2', valueCodeableConcept: { text: 'blue' } }), { resourceType: 'DiagnosticReport', id: 'r', status: 'final', result: [{ reference: 'Observation/none' }] }));
    expect(report.results).toHaveLength(1);
    expect(report.problems.map(({ line, field, code }) => [line, field, code])).toEqual([
      [3, 'entry[2].resource.result[0]', 'REFERENCE_BROKEN'],
      [2, 'entry[1].resource.valueCodeableConcept', 'VALUE_UNKNOWN'],
    ]);
  });

  it('refuses a result from the future', () => {
    expect(reportIn(csv({ test_result_date: '3/9/2026 08:00' })).problems).toMatchObject([{ code: 'TIME_IN_FUTURE', field: 'test_result_date' }]);
  });

  it('is read in GB18030 when it is not UTF-8', () => {
    const [before, after] = csv({ patient_last_name: '@' }).split('@') as [string, string];
    const file = Buffer.concat([Buffer.from(before), Buffer.from([0xd5, 0xc5]), Buffer.from(after)]);
    expect(reportIn(file).results[0]!.subject!.name).toBe('张');
  });
});

describe('A file made to keep its reader busy', () => {
  const many = (count: number, of: (index: number) => object) => Array.from({ length: count }, (_, index) => of(index));
  it.each([
    ['refers 20,000 times to what it contains 20,000 times', bundle(observation({ contained: many(20_000, index => ({ id: `a${index}`, resourceType: 'Organization' })), performer: many(20_000, index => ({ reference: `#a${index}` })) }))],
    ['names one patient by 20,000 numbers in 500 results', bundle({ resourceType: 'Patient', id: 'p', identifier: many(20_000, index => ({ value: `n${index}` })) }, ...many(500, index => observation({ id: `o${index}`, subject: { reference: 'Patient/p' } })) as Record<string, unknown>[])],
  ])('%s, and is read all the same', (_, file) => {
    expect(reportIn(file).results.length).toBeGreaterThan(0);
  });

  it('has a value of 100,000 brackets, which is named as no result', () => {
    const file = bundle(observation({ valueCodeableConcept: undefined, valueRatio: '@' })).replace('"@"', '['.repeat(100_000) + ']'.repeat(100_000));
    expect(reportIn(file).problems).toMatchObject([{ code: 'VALUE_UNKNOWN', found: '{…}' }]);
  });
});
