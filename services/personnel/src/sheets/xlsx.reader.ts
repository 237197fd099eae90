import { HucreError, readXlsx, streamXlsxRows } from 'hucre';
import { FileRefused, isBlankRow, MAX_COLUMNS, MAX_ROWS, SPARE_ROWS, tooManyRows, type Sheet, type SheetRow } from './sheet.ts';
import { refuseBomb } from './zip.reader.ts';

/** The visible sheets of a workbook, in their order; hidden ones hold lists and old copies, never this year's roster. */
export async function readWorkbook(bytes: Buffer): Promise<Sheet[]> {
  refuseBomb(bytes);
  try {
    const sheets: Sheet[] = [];
    for (const name of await visibleSheets(bytes)) sheets.push({ name, rows: await rowsOf(bytes, name) });
    return sheets;
  } catch (error) {
    if (!(error instanceof HucreError)) throw error;
    throw new FileRefused('FILE_DAMAGED', '这不是一个完好的 .xlsx 工作簿。请在表格软件中打开原文件，另存为 .xlsx 后重新上传。', { cause: error });
  }
}

async function visibleSheets(bytes: Buffer): Promise<string[]> {
  const names: string[] = [];
  await readXlsx(bytes, {
    sheets: sheet => {
      if (!sheet.hidden && !sheet.veryHidden) names.push(sheet.name);
      return false;
    },
  });
  return names;
}

async function rowsOf(bytes: Buffer, sheet: string): Promise<SheetRow[]> {
  const rows: SheetRow[] = [];
  for await (const { index, values } of streamXlsxRows(bytes, { sheet })) {
    const cells = values.slice(0, MAX_COLUMNS);
    if (isBlankRow(cells)) continue;
    if (rows.length >= MAX_ROWS + SPARE_ROWS) throw tooManyRows();
    rows.push({ line: index + 1, cells });
  }
  return rows;
}
