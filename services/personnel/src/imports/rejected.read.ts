import { sql, type Kysely } from 'kysely';
import { isRowProblemCode, sentenceFor } from '../roster/problem.ts';
import type { Cell } from '../sheets/sheet.ts';
import { writeSheet, type WrittenFile } from '../sheets/sheet.writer.ts';
import type { Tables } from '../tables.ts';
import type { ImportRow } from './import.read.ts';

export const REASON_HEADING = '未导入原因';

interface WrongRow {
  cells: Cell[];
  reasons: { code: string; heading: string }[];
}

/** The sentence of a stored problem; codes are ours, so an unknown one was written by a newer version. */
export const sentenceOf = (code: string, heading: string): string => (isRowProblemCode(code) ? sentenceFor(code, heading) : `“${heading}”有误（${code}）。`);

/** The wrong rows with the columns as sent and the reasons beside them, ready to be corrected and sent again; null if there are none. */
export async function rejectedRows(db: Kysely<Tables>, roster: ImportRow): Promise<WrittenFile | null> {
  const { rows } = await sql<WrongRow>`
    select roster_row.cells, jsonb_agg(jsonb_build_object('code', problem.code, 'heading', problem.heading) order by problem.id) as reasons
    from roster_row join roster_problem problem on problem.import_id = roster_row.import_id and problem.line = roster_row.line
    where roster_row.import_id = ${roster.id}
    group by roster_row.import_id, roster_row.line order by roster_row.line`.execute(db);
  if (rows.length === 0) return null;
  const width = roster.headings.length;
  const body = rows.map(({ cells, reasons }) => [
    ...Array.from({ length: width }, (_, index) => cells[index] ?? null),
    reasons.map(({ code, heading }) => sentenceOf(code, heading)).join(' '),
  ]);
  return writeSheet(roster.format ?? 'CSV', `${baseName(roster.fileName)}-未导入的行`, [[...roster.headings, REASON_HEADING], ...body]);
}

const baseName = (fileName: string) => fileName.replace(/\.[^.]*$/, '');
