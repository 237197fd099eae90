import { CsvError, parse } from 'csv-parse/sync';
import { FileRefused, isBlankRow, MAX_COLUMNS, MAX_ROWS, SPARE_ROWS, tooManyRows, type SheetRow } from './sheet.ts';

const DELIMITERS = [',', '\t', ';', '|'] as const;
const SAMPLE_LINES = 20;

/** The delimiter that occurs most in the first lines; quotes are ignored, since headings rarely hold them. */
export function delimiterOf(text: string): string {
  const sample = text.split(/\r?\n/, SAMPLE_LINES).join('\n');
  const counts = DELIMITERS.map(delimiter => sample.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}

/** Rows of a delimited text; a cell with line breaks counts as one line, as it does in a spreadsheet program. */
export function readCsv(text: string): SheetRow[] {
  const rows = records(text)
    .map((cells, index): SheetRow => ({ line: index + 1, cells: cells.slice(0, MAX_COLUMNS) }))
    .filter(row => !isBlankRow(row.cells));
  if (rows.length > MAX_ROWS + SPARE_ROWS) throw tooManyRows();
  return rows;
}

function records(text: string): string[][] {
  try {
    return parse(text, { delimiter: delimiterOf(text), relax_column_count: true, relax_quotes: true, skip_empty_lines: false });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new FileRefused('FILE_DAMAGED', `CSV 第 ${error.lines ?? '?'} 行的引号没有成对。请改正后重新上传。`, { cause: error });
  }
}
