import { TooMuch } from './report.ts';

/** One record of a CSV file, with the line on which it begins. */
export type CsvRow = { readonly line: number; readonly cells: readonly string[] };

/**
 * Splits RFC 4180 text; a quoted cell may hold commas, quotes and line breaks, and lines may end in CRLF, LF or CR.
 * A quote that is never closed ends with the text. Blank lines are no rows.
 * @throws TooMuch beyond `most` rows.
 */
export function csvRows(text: string, most = Infinity): CsvRow[] {
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let cell = '';
  let quoted = false;
  let line = 1;
  let begins = 1;

  const endRow = () => {
    cells.push(cell);
    if (cells.length > 1 || cells[0]!.trim() !== '') rows.push({ line: begins, cells });
    if (rows.length > most) throw new TooMuch();
    cells = [];
    cell = '';
    begins = line;
  };

  for (let i = text.charCodeAt(0) === 0xfeff ? 1 : 0; i < text.length; i += 1) {
    const char = text[i]!;
    const isBreak = char === '\n' || char === '\r';
    if (isBreak) {
      if (char === '\r' && text[i + 1] === '\n') i += 1;
      line += 1;
    }
    if (quoted) {
      if (char !== '"') cell += isBreak ? '\n' : char;
      else if (text[i + 1] === '"') {
        cell += '"';
        i += 1;
      } else quoted = false;
    } else if (char === '"' && cell === '') quoted = true;
    else if (char === ',') {
      cells.push(cell);
      cell = '';
    } else if (isBreak) endRow();
    else cell += char;
  }
  if (cell !== '' || cells.length > 0) endRow();
  return rows;
}
