import { FileRefused, MAX_COLUMNS, MAX_ROWS, tooManyRows, type Cell, type SheetRow } from './sheet.ts';

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const refuse = (message: string, cause?: unknown) => new FileRefused('FILE_FORMAT', message, { cause });

/** A JSON array of flat objects as rows under one row of headings (line 0): line n is the n-th object. */
export function readJson(text: string): SheetRow[] {
  const records = recordsOf(text);
  if (records.length > MAX_ROWS) throw tooManyRows();
  const headings = headingsOf(records);
  const rows = records.map((record, index) => ({ line: index + 1, cells: headings.map(heading => cellOf(record[heading], heading, index + 1)) }));
  return [{ line: 0, cells: headings }, ...rows];
}

function headingsOf(records: readonly Record<string, unknown>[]): string[] {
  const headings = new Set<string>();
  for (const record of records) {
    for (const heading of Object.keys(record)) headings.add(heading);
    if (headings.size > MAX_COLUMNS) throw refuse(`JSON 里的字段名超过 ${MAX_COLUMNS} 个。每个元素应是一个人，字段名应与其他元素相同。`);
  }
  return [...headings];
}

function recordsOf(text: string): Record<string, unknown>[] {
  const value = parsed(text);
  if (!Array.isArray(value)) throw refuse('JSON 文件应是一个数组，每个元素是一个人，例如 [{"学号": "20230001", "姓名": "王静"}]。');
  const records = value.filter(isRecord);
  if (records.length !== value.length) throw refuse(`JSON 数组的第 ${value.findIndex(item => !isRecord(item)) + 1} 个元素不是对象。每个元素应是一个人。`);
  if (records.length === 0) throw new FileRefused('FILE_EMPTY', '文件里没有任何人员。请检查导出的内容后重新上传。');
  return records;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw refuse('文件以 [ 或 { 开头但不是有效的 JSON。请重新导出后上传。', error);
  }
}

function cellOf(value: unknown, heading: string, line: number): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  throw refuse(`JSON 第 ${line} 个元素的“${heading}”不是文字或数字。请改为单个值。`);
}
