import type { ReportFault } from './fault.ts';

function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

const startsWith = (bytes: Uint8Array, ...head: number[]) => head.every((byte, index) => bytes[index] === byte);

/** The text of a file: UTF-8 or UTF-16 by its mark, UTF-8 by trial, and at last GB18030, in which spreadsheets here save. */
export function textOf(bytes: Uint8Array): string | ReportFault {
  if (bytes.length === 0) return { code: 'REPORT_EMPTY', message: 'The file is empty. Export the report again and send the file with its results.' };
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) return { code: 'REPORT_UNKNOWN_FORMAT', message: 'The file is a workbook or an archive. Save it as CSV, or send FHIR R4 Bundles as JSON.' };
  const marked = startsWith(bytes, 0xff, 0xfe) ? 'utf-16le' : startsWith(bytes, 0xfe, 0xff) ? 'utf-16be' : null;
  const text = marked ? decode(bytes, marked) : (decode(bytes, 'utf-8') ?? decode(bytes, 'gb18030'));
  if (text === null || text.includes('\0')) return { code: 'REPORT_ENCODING', message: 'The file is not text in UTF-8 or GB18030. Save it as UTF-8 and send it again.' };
  return text.trim() === '' ? { code: 'REPORT_EMPTY', message: 'The file holds nothing but blanks. Export the report again and send the file with its results.' } : text;
}
