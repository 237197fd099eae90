import { FileRefused, type Cell, type Sheet, type SheetRow, type Spreadsheet } from '../sheets/sheet.ts';
import { columnOf, headingOf, kindSaidBy, REQUIRED, type Column } from './columns.ts';

/** Titles, terms and remarks may stand above the headings, but not more than this. */
const SEARCHED_ROWS = 30;

/** What is shown of a heading in a sentence. */
const SHOWN_LENGTH = 30;

/** Where each column stands in one file. */
export interface Layout {
  /** The heading row as it was sent, trimmed. */
  readonly headings: readonly string[];
  readonly positions: ReadonlyMap<Column, number>;
  readonly ignored: readonly string[];
  /** What the heading of the number says about everybody, when there is no column for it. */
  readonly impliedKind: 'STUDENT' | 'STAFF' | null;
}

export interface LaidOut {
  readonly layout: Layout;
  readonly rows: readonly SheetRow[];
}

/** The first sheet with a heading row and what stands under it; refuses the file with the headings that were found. */
export function layOut({ sheets }: Spreadsheet): LaidOut {
  const found = sheets.map(headingRowOf).find(heading => heading !== null);
  if (!found) throw missingColumns(sheets);
  const layout = layoutOf(found.headings);
  const rows = found.sheet.rows.filter(row => row.line > found.line);
  if (rows.length === 0) throw new FileRefused('FILE_EMPTY', '标题行下面没有任何人员。请检查导出的内容后重新上传。');
  return { layout, rows };
}

const headingsOfRow = (cells: readonly Cell[]) => cells.map(cell => String(cell ?? '').trim());
const columnsIn = (headings: readonly string[]) => new Set(headings.map(columnOf).filter(column => column !== null));
const isComplete = (headings: readonly string[]) => {
  const columns = columnsIn(headings);
  return REQUIRED.every(column => columns.has(column));
};

function headingRowOf(sheet: Sheet) {
  const row = sheet.rows.slice(0, SEARCHED_ROWS).find(({ cells }) => isComplete(headingsOfRow(cells)));
  return row ? { sheet, line: row.line, headings: headingsOfRow(row.cells) } : null;
}

function layoutOf(headings: readonly string[]): Layout {
  const positions = new Map<Column, number>();
  const ignored: string[] = [];
  for (const [position, heading] of headings.entries()) {
    const column = columnOf(heading);
    const earlier = column === null ? undefined : positions.get(column);
    if (earlier !== undefined) throw repeatedColumn(headings[earlier] ?? '', heading);
    if (column) positions.set(column, position);
    else if (heading) ignored.push(heading);
  }
  const numberHeading = headings[positions.get('number') ?? -1] ?? '';
  return { headings, positions, ignored, impliedKind: positions.has('kind') ? null : kindSaidBy(numberHeading) };
}

function repeatedColumn(first: string, second: string) {
  const [one, other] = [first.slice(0, SHOWN_LENGTH), second.slice(0, SHOWN_LENGTH)];
  const which = first === second ? `“${one}”出现了两次` : `“${one}”和“${other}”是同一项内容`;
  return new FileRefused('REPEATED_COLUMN', `标题行中${which}。请只保留一列后重新上传。`);
}

function missingColumns(sheets: readonly Sheet[]) {
  const rows = sheets.flatMap(sheet => sheet.rows.slice(0, SEARCHED_ROWS));
  if (rows.length === 0) return new FileRefused('FILE_EMPTY', '文件是空的。请检查导出的内容后重新上传。');
  const best = rows.map(row => headingsOfRow(row.cells)).toSorted((one, other) => columnsIn(other).size - columnsIn(one).size)[0] ?? [];
  const columns = columnsIn(best);
  const missing = REQUIRED.filter(column => !columns.has(column)).map(headingOf).join('、');
  const found = best.filter(heading => heading !== '').slice(0, 30).map(heading => heading.slice(0, SHOWN_LENGTH)).join('、');
  return new FileRefused('MISSING_COLUMNS', `缺少必需的列：${missing}。找到的标题是：${found}。请补上标题后重新上传。`);
}
