import { readResource } from '../fhir/bundle.ts';
import type { Json } from '../fhir/json.ts';
import type { Receipt } from '../wording/time-check.ts';
import { isHeadingLine, readCsv } from './csv.ts';
import { isFault, type ReportFault } from './fault.ts';
import { emptyReport, flaw, MOST_FINDINGS, refuseTooMuch, TooMuch, type ReadReport } from './report.ts';
import { textOf } from './text.ts';

export type ReportFormat = 'FHIR_BUNDLE' | 'FHIR_NDJSON' | 'CSV';
export type Read = { readonly format: ReportFormat; readonly report: ReadReport };

/** In base64 it still fits into one request of 16 MB; a Bundle of 5,000 results or a CSV of 10,000 stays below it. */
export const MAX_REPORT_BYTES = 11 * 1024 * 1024;

/** How JSON writes a zero or half a character, which no database keeps; a whole one is written in two such halves. */
const ESCAPED = /\\u(0000|d[89a-f])/i;
const isStorable = (text: string, json: Json): boolean => !ESCAPED.test(text) || !ESCAPED.test(JSON.stringify(json));

function parsed(text: string): { readonly json: Json } | { readonly fault: string } {
  try {
    const json = JSON.parse(text) as Json;
    return isStorable(text, json) ? { json } : { fault: 'it holds zeros or halves of characters' };
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) return { fault: error.message };
    throw error;
  }
}

function readLines(text: string, receipt: Receipt): ReadReport {
  const into = emptyReport();
  for (const [index, written] of text.split(/\r\n|\n|\r/).entries()) {
    if (written.trim() === '') continue;
    const line = index + 1;
    refuseTooMuch(into);
    const outcome = parsed(written);
    if ('fault' in outcome) {
      into.problems.push(flaw(line, 'line', 'LINE_UNREADABLE', written, `The line is no JSON (${outcome.fault}). Send each Bundle whole, on one line.`));
      continue;
    }
    const part = readResource(outcome.json, receipt, line);
    for (const result of part.results) into.results.push(result);
    for (const problem of part.problems) into.problems.push(problem);
    into.answerCount += part.answerCount;
  }
  return into;
}

function readJson(text: string, receipt: Receipt): Read | ReportFault {
  const whole = parsed(text);
  if ('json' in whole) return { format: 'FHIR_BUNDLE', report: readResource(whole.json, receipt, null) };
  const bundles = text.split(/\r\n|\n|\r/).filter(line => line.startsWith('{')).length;
  if (bundles > 1) return { format: 'FHIR_NDJSON', report: readLines(text, receipt) };
  return { code: 'REPORT_UNREADABLE', message: `The file is no JSON: ${whole.fault}. Send the Bundle whole.` };
}

function readText(text: string, receipt: Receipt): Read | ReportFault {
  const clean = text.trimStart();
  if (/^[{[]/.test(clean)) return readJson(text, receipt);
  const firstLine = clean.split(/[\r\n]/, 1)[0]!;
  if (!firstLine.includes(',') || !isHeadingLine(firstLine)) {
    const form = clean.startsWith('<') ? 'The file is XML.' : 'The file is neither FHIR R4 in JSON nor a bulk upload in CSV.';
    return { code: 'REPORT_UNKNOWN_FORMAT', message: `${form} Send a Bundle, one Bundle a line, or a CSV whose first line names test_performed_code and test_result.` };
  }
  const report = readCsv(text, receipt);
  return isFault(report) ? report : { format: 'CSV', report };
}

/** A file without one result and with no more than one fault is refused whole; otherwise its right parts go in. */
function worthKeeping(read: Read): Read | ReportFault {
  const { results, problems } = read.report;
  const only = problems[0];
  if (results.length > 0 || problems.length > 1 || !only) return read;
  if (only.code === 'NOT_A_BUNDLE') return { code: 'REPORT_UNKNOWN_FORMAT', message: only.message };
  return only.code === 'NO_RESULTS' ? { code: 'REPORT_WITHOUT_RESULTS', message: only.message } : read;
}

/** Reads a laboratory's file by its content, whatever its name: FHIR R4 Bundle, Bundles line by line, one Observation, or bulk CSV. */
export function readReport(bytes: Uint8Array, receipt: Receipt): Read | ReportFault {
  if (bytes.length > MAX_REPORT_BYTES) {
    return { code: 'REPORT_TOO_LARGE', message: `The file has ${Math.ceil(bytes.length / 1024 / 1024)} MB; at most ${MAX_REPORT_BYTES / 1024 / 1024} are taken. Send it in parts.` };
  }
  const text = textOf(bytes);
  if (isFault(text)) return text;
  const read = readBounded(text, receipt);
  return isFault(read) ? read : worthKeeping(read);
}

function readBounded(text: string, receipt: Receipt): Read | ReportFault {
  try {
    return readText(text, receipt);
  } catch (error) {
    if (!(error instanceof TooMuch)) throw error;
    return { code: 'REPORT_TOO_LARGE', message: `The file holds more than ${MOST_FINDINGS} results and faults. Send it in parts.` };
  }
}
