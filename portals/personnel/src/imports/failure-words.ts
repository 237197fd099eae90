/** What the server says in Chinese of a file that it cannot read at all, in English. */
const SENTENCES: Readonly<Record<string, string>> = {
  FILE_EMPTY: 'There is nobody in the file. Check what was exported and send it again.',
  FILE_TOO_LARGE: 'The file is too large once unpacked, or takes too long to read. Keep the one sheet with the roster, save it and send it again.',
  FILE_PROTECTED: 'The workbook has a password. Remove it and send the file again.',
  FILE_OLD_EXCEL: 'This is an old Excel file (.xls), whatever its name ends with. Save it as .xlsx and send that.',
  FILE_DAMAGED: 'The file is damaged. Open it in a spreadsheet program, save it as .xlsx and send that.',
  FILE_ENCODING: 'The text is neither UTF-8 nor GB18030. Save it as "CSV UTF-8" in a spreadsheet program and send that.',
  FILE_FORMAT: 'The file is not understood. Send .xlsx, .csv or .json; JSON is a list of people with plain values.',
  TOO_MANY_ROWS: 'The file has more than 50,000 rows. Split it by college and send the parts one by one.',
  MISSING_COLUMNS: 'A column is missing: number, name, and college or department are needed. Add the heading and send the file again.',
  REPEATED_COLUMN: 'Two columns hold the same thing. Keep one of them and send the file again.',
};

/** The sentences of the server that name a line or a heading of the file, which no translation knows. */
const NAMES_MORE: ReadonlySet<string> = new Set(['FILE_DAMAGED', 'FILE_FORMAT', 'MISSING_COLUMNS', 'REPEATED_COLUMN']);

/** The English sentence for a file that failed, or null for a failure this portal does not know yet. */
export const englishForFailure = (code: string | null): string | null => SENTENCES[code ?? ''] ?? null;

/** Whether the server's own sentence says what the English one cannot. */
export const namesMore = (code: string | null): boolean => NAMES_MORE.has(code ?? '');
