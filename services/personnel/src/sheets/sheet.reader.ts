import { readCsv } from './csv.reader.ts';
import { readJson } from './json.ts';
import { FileRefused, type Cell, type Spreadsheet } from './sheet.ts';
import { signatureOf } from './signature.ts';
import { decode } from './text.reader.ts';
import { readWorkbook } from './xlsx.reader.ts';

/** Reads a file by what its bytes are, never by its name; throws FileRefused with the sentence for the sender. Zeros and halves of characters, which no database keeps, are left out. */
export async function readSpreadsheet(bytes: Buffer): Promise<Spreadsheet> {
  const { format, sheets } = await readBytes(bytes);
  return { format, sheets: sheets.map(({ name, rows }) => ({ name, rows: rows.map(row => (row.cells.every(isStorable) ? row : { ...row, cells: row.cells.map(storable) })) })) };
}

const isStorable = (cell: Cell): boolean => typeof cell !== 'string' || (cell.isWellFormed() && !cell.includes('\0'));
const storable = (cell: Cell): Cell => (typeof cell === 'string' ? cell.toWellFormed().replaceAll('\0', '') : cell);

async function readBytes(bytes: Buffer): Promise<Spreadsheet> {
  switch (signatureOf(bytes)) {
    case 'EMPTY':
      throw new FileRefused('FILE_EMPTY', '文件是空的。请检查导出的内容后重新上传。');
    case 'PROTECTED':
      throw new FileRefused('FILE_PROTECTED', '工作簿设有打开密码。请取消密码后重新上传。');
    case 'OLD_EXCEL':
      throw new FileRefused('FILE_OLD_EXCEL', '这是旧版 Excel（.xls）文件，改了扩展名也不能读取。请另存为 .xlsx 后重新上传。');
    case 'BINARY':
      throw new FileRefused('FILE_FORMAT', '无法识别的文件。请上传 .xlsx、.csv 或 .json 文件。');
    case 'ZIP':
      return { format: 'XLSX', sheets: await readWorkbook(bytes) };
    case 'JSON':
      return { format: 'JSON', sheets: [{ name: 'JSON', rows: readJson(decode(bytes).text) }] };
    case 'TEXT':
      return { format: 'CSV', sheets: [{ name: 'CSV', rows: readCsv(decode(bytes).text) }] };
  }
}
