import { CsvError, parse } from 'csv-parse/sync';
import { FileRefused, isBlankRow, MAX_COLUMNS, MAX_ROWS, SPARE_ROWS, tooManyRows, type SheetRow } from './sheet.ts';

const DELIMITERS = [',', '\t', ';', '|'] as const;
const SAMPLE_LINES = 20;
const SAMPLE_LENGTH = 100_000;

/** The delimiter that occurs most in the first lines; quotes are ignored, since headings rarely hold them. */
export function delimiterOf(text: string): string {
  const sample = text.slice(0, SAMPLE_LENGTH).split(/\r?\n/, SAMPLE_LINES).join('\n');
  const counts = DELIMITERS.map(delimiter => sample.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}

/** A longer line is no row of a roster, or a quote that was never closed. */
const LONGEST_ROW = 1024 * 1024;

/** Rows of a delimited text; a cell with line breaks counts as one line, as it does in a spreadsheet program. Reading ends at the first row too many. */
export function readCsv(text: string): SheetRow[] {
  const rows: SheetRow[] = [];
  let line = 0;
  const keep = (cells: string[]): null => {
    line += 1;
    if (isBlankRow(cells)) return null;
    if (rows.length >= MAX_ROWS + SPARE_ROWS) throw tooManyRows();
    rows.push({ line, cells: cells.slice(0, MAX_COLUMNS) });
    return null;
  };
  try {
    parse(text, { delimiter: delimiterOf(text), relax_column_count: true, relax_quotes: true, skip_empty_lines: false, max_record_size: LONGEST_ROW, on_record: keep });
    return rows;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new FileRefused('FILE_DAMAGED', `CSV 第 ${error.lines ?? line + 1} 行的引号没有成对，或这一行过长。请改正后重新上传。`, { cause: error });
  }
}
