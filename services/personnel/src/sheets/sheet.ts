/** What a cell can hold once a file is read; a formula has become its last computed value. */
export type Cell = string | number | boolean | Date | null;

/** A row with the line number a spreadsheet program shows beside it (first line = 1). */
export interface SheetRow {
  readonly line: number;
  readonly cells: readonly Cell[];
}

export type SheetFormat = 'XLSX' | 'CSV' | 'JSON';

/** One visible sheet of a workbook, or the whole of a text file; blank rows are left out. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly SheetRow[];
}

export interface Spreadsheet {
  readonly format: SheetFormat;
  readonly sheets: readonly Sheet[];
}

/** A university of 50,000; a longer file is somebody's whole archive. */
export const MAX_ROWS = 50_000;

/** Title rows and remarks that may stand around the rows that count. */
export const SPARE_ROWS = 100;

/** Wider rows are formatting slips: nothing to the right of this column is read. */
export const MAX_COLUMNS = 200;

export type FileRefusal =
  | 'FILE_EMPTY'
  | 'FILE_TOO_LARGE'
  | 'FILE_PROTECTED'
  | 'FILE_OLD_EXCEL'
  | 'FILE_DAMAGED'
  | 'FILE_ENCODING'
  | 'FILE_FORMAT'
  | 'TOO_MANY_ROWS'
  | 'MISSING_COLUMNS'
  | 'REPEATED_COLUMN';

/** The file as a whole cannot be read; the message is the sentence the sender sees. */
export class FileRefused extends Error {
  override readonly name = 'FileRefused';
  readonly code: FileRefusal;

  constructor(code: FileRefusal, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

export const isBlank = (cell: Cell | undefined): boolean =>
  cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');

export const isBlankRow = (cells: readonly Cell[]): boolean => cells.every(isBlank);

export const tooManyRows = () =>
  new FileRefused('TOO_MANY_ROWS', `文件超过 ${MAX_ROWS.toLocaleString('en-US')} 行。请按学院拆分成多个文件后分别导入。`);
