import { writeXlsx } from 'hucre';
import { neutral } from './neutral.ts';
import type { Cell, SheetFormat } from './sheet.ts';

export interface WrittenFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Buffer;
}

const UTF8_MARK = '\uFEFF';
const quoted = (cell: Cell) => `"${textOf(cell).replaceAll('"', '""')}"`;
const textOf = (cell: Cell) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell ?? ''));

/** Rows as the kind of file that was sent (JSON comes back as CSV), every text neutralised against formula injection. */
export async function writeSheet(format: SheetFormat, name: string, rows: readonly (readonly Cell[])[]): Promise<WrittenFile> {
  const safe = rows.map(row => row.map(neutral));
  if (format === 'XLSX') {
    const bytes = await writeXlsx({ sheets: [{ name: '未导入的行', rows: safe, freezePane: { rows: 1 } }], stringMode: 'inline' });
    return { name: `${name}.xlsx`, mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', bytes: Buffer.from(bytes) };
  }
  const text = UTF8_MARK + safe.map(row => row.map(quoted).join(',')).join('\r\n') + '\r\n';
  return { name: `${name}.csv`, mediaType: 'text/csv; charset=utf-8', bytes: Buffer.from(text) };
}
