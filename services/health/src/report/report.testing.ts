import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Receipt } from '../wording/time-check.ts';
import { isFault } from './fault.ts';
import { readReport } from './read.ts';
import type { ReadReport } from './report.ts';

/** A real file of a laboratory; see its SOURCE.md. */
export const laboratoryFile = (name: string) => readFileSync(new URL(`../../../../test/support/laboratory/${name}`, import.meta.url));

export const digest = (text: string) => createHash('sha256').update(text).digest('hex');

export const receipt = (facts: Partial<Receipt> = {}): Receipt => ({ zone: 'Asia/Shanghai', receivedAt: new Date('2026-03-01T00:00:00Z'), sender: 'lab-client', digest, ...facts });

/** Reads a file that is expected to be readable. */
export function reportIn(file: string | Uint8Array): ReadReport {
  const read = readReport(typeof file === 'string' ? new TextEncoder().encode(file) : file, receipt());
  if (isFault(read)) throw new Error(read.message);
  return read.report;
}

/** Reads a file that is expected to be refused whole, and says why. */
export function faultOf(file: string | Uint8Array): string {
  const read = readReport(typeof file === 'string' ? new TextEncoder().encode(file) : file, receipt());
  return isFault(read) ? read.code : 'readable';
}

type Fhir = Record<string, unknown>;

export const observation = (facts: Fhir = {}): Fhir => ({
  resourceType: 'Observation', id: 'obs-1', status: 'final',
  code: { coding: [{ system: 'http://loinc.org', code: '94500-6' }] },
  valueCodeableConcept: { coding: [{ system: 'http://snomed.info/sct', code: '260415000' }] },
  subject: { reference: 'Patient/2022010001' },
  issued: '2026-02-28T10:00:00+08:00',
  ...facts,
});

export const bundle = (...resources: Fhir[]) => JSON.stringify({ resourceType: 'Bundle', type: 'message', entry: resources.map(resource => ({ resource })) });

export type CsvCells = Partial<Record<'patient_id' | 'patient_last_name' | 'patient_first_name' | 'patient_dob' | 'accession_number' | 'test_performed_code' | 'test_result' | 'specimen_collection_date' | 'test_result_date' | 'testing_lab_clia' | 'test_result_status', string>>;

/** A bulk upload whose rows state only what a test is about. */
export function csv(...rows: CsvCells[]): string {
  const whole = rows.map((cells, index) => ({
    patient_id: '2022010001', patient_last_name: '', patient_first_name: '', patient_dob: '', accession_number: `A-${index + 1}`, test_performed_code: '94500-6',
    test_result: 'Negative', specimen_collection_date: '2/28/2026 08:00', test_result_date: '2/28/2026 12:00', testing_lab_clia: 'LAB', test_result_status: 'F', ...cells,
  }));
  return [Object.keys(whole[0]!).join(','), ...whole.map(row => Object.values(row).join(','))].join('\n');
}
