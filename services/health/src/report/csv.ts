import { fullName, isIdentityNumber } from '../wording/identity.ts';
import { dayOf } from '../wording/moment.ts';
import { readingOfText } from '../wording/reading.ts';
import { standingOfHl7 } from '../wording/standing.ts';
import { checkedMoment, type Receipt } from '../wording/time-check.ts';
import { csvRows, type CsvRow } from './csv-rows.ts';
import type { ReportFault } from './fault.ts';
import { emptyReport, flaw, MOST_FINDINGS, refuseTooMuch, type ReadReport, type ReportedResult, type Subject } from './report.ts';
import { sourceKeyOf } from './source-key.ts';

const NEEDED = ['test_performed_code', 'test_result'] as const;

type Cell = (heading: string) => string | null;

const heading = (text: string) => text.trim().toLowerCase().replace(/[\s-]+/g, '_');

/** Whether a line is the first one of a bulk upload. */
export const isHeadingLine = (line: string) => NEEDED.every(needed => line.split(',').map(cell => heading(cell.replace(/"/g, ''))).includes(needed));

function subjectOf(cell: Cell, digest: (number: string) => string): Subject | null {
  const id = cell('patient_id');
  const identity = id !== null && isIdentityNumber(id);
  const name = fullName(cell('patient_last_name') ?? '', cell('patient_first_name') ?? '');
  const bornOn = dayOf(cell('patient_dob') ?? '');
  if (id === null && name === null) return null;
  return { numbers: id === null || identity ? [] : [id], identityDigest: identity ? digest(id.toUpperCase()) : null, name, bornOn };
}

function readRow(row: CsvRow, cell: Cell, receipt: Receipt, into: ReadReport): void {
  const { line } = row;
  const before = into.problems.length;
  const analyte = cell('test_performed_code');
  if (!analyte) into.problems.push(flaw(line, 'test_performed_code', 'FIELD_MISSING', null, 'The row does not say what was tested. Give the LOINC code of the test.'));

  const letter = cell('test_result_status') ?? '';
  const standing = standingOfHl7(letter);
  if (!standing) into.problems.push(flaw(line, 'test_result_status', 'VALUE_UNKNOWN', letter, `"${letter}" is no result status. Write F for final, C for corrected, W for withdrawn.`));

  const value = cell('test_result');
  const reading = value === null ? null : readingOfText(value);
  if (!reading && (standing === 'FINAL' || standing === 'CORRECTED')) {
    const message = `${value ? `"${value}" is no result` : 'The result is empty'}. Write Positive, Negative, Inconclusive or Invalid Result, or a SNOMED CT code.`;
    into.problems.push(flaw(line, 'test_result', value ? 'VALUE_UNKNOWN' : 'FIELD_MISSING', value, message));
  }

  const collectedAt = checkedMoment(cell('specimen_collection_date'), { line, field: 'specimen_collection_date' }, receipt, into.problems);
  const reportedField = cell('test_result_date') ? 'test_result_date' : 'date_result_released';
  const reportedAt = checkedMoment(cell(reportedField), { line, field: reportedField }, receipt, into.problems);
  if (into.problems.length > before || !analyte || !standing) return;

  const accession = cell('accession_number');
  const result: ReportedResult = {
    line, accession, analyte, standing, reading, collectedAt, reportedAt,
    sourceKey: '',
    laboratory: cell('testing_lab_clia') ?? cell('testing_lab_name') ?? receipt.sender,
    labels: accession ? [accession] : [],
    subject: subjectOf(cell, receipt.digest),
    analyteName: null,
  };
  into.results.push({ ...result, sourceKey: sourceKeyOf(result, false) });
}

/** Reads a bulk upload: one heading line, then one result a row; columns may stand in any order, and more of them are ignored. */
export function readCsv(text: string, receipt: Receipt): ReadReport | ReportFault {
  const [first, ...rows] = csvRows(text, MOST_FINDINGS);
  const columns = new Map((first?.cells ?? []).map((name, index) => [heading(name), index]));
  const missing = NEEDED.filter(name => !columns.has(name));
  if (missing.length > 0) return { code: 'REPORT_UNKNOWN_FORMAT', message: `The first line names no column ${missing.join(' and no column ')}. Use the headings of the bulk upload.` };
  if (rows.length === 0) return { code: 'REPORT_WITHOUT_RESULTS', message: 'The file has headings but no rows. Export the report again with its results.' };

  const into = emptyReport();
  for (const row of rows) {
    const cell: Cell = name => row.cells[columns.get(name) ?? -1]?.trim() || null;
    readRow(row, cell, receipt, into);
    refuseTooMuch(into);
  }
  return into;
}
