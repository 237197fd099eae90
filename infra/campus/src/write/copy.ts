import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

export type Cell = string | number | boolean | Date | null | readonly string[];

/** A table with its rows, columns in the order of the cells. */
export interface Filling {
  table: string;
  columns: readonly string[];
  rows: Iterable<readonly Cell[]>;
  /** Run before the rows are written, such as to open partitions. */
  before?: string;
  /** Run once they are, such as to move a sequence on. */
  after?: string;
}

const CHUNK = 64 * 1024;

/**
 * Fills a table by COPY. The rows pass through a temporary table, because Postgres copies nothing straight into a table
 * with row-level security unless a superuser asks.
 */
export async function fill(client: Client, { table, columns, rows, before, after }: Filling): Promise<number> {
  const names = columns.join(', ');
  const staging = `sample_${table}`;
  if (before) await client.query(before);
  await client.query(`create temporary table ${staging} on commit drop as select ${names} from ${table} with no data`);
  await pipeline(Readable.from(chunks(rows)), client.query(copyFrom(`copy ${staging} (${names}) from stdin`)));
  const { rowCount } = await client.query(`insert into ${table} (${names}) select ${names} from ${staging}`);
  await client.query(`drop table ${staging}`);
  if (after) await client.query(after);
  return rowCount ?? 0;
}

function* chunks(rows: Iterable<readonly Cell[]>): Iterable<string> {
  let text = '';
  for (const row of rows) {
    text += `${row.map(cellText).join('\t')}\n`;
    if (text.length < CHUNK) continue;
    yield text;
    text = '';
  }
  if (text) yield text;
}

/** A cell in COPY's text format. */
export function cellText(cell: Cell): string {
  if (cell === null) return '\\N';
  if (Array.isArray(cell)) return `{${cell.join(',')}}`;
  if (cell instanceof Date) return cell.toISOString();
  return String(cell).replace(/[\\\t\n\r]/g, sign => ESCAPES[sign]!);
}

const ESCAPES: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };
