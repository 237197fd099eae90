import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeXlsx } from 'hucre';
import iconv from 'iconv-lite';
import { generateCampus, type CampusOptions } from '../campus.ts';
import { DRAWN_UP_AT } from '../ids.ts';
import { rosterRows } from './roster.ts';

export interface RosterFiles { xlsx: string; utf8: string; gb18030: string }

/** Writes the roster three times into the folder (made if missing), as registrars send it, and says where each file is. */
export async function writeRosterSpreadsheets(folder: string, options: CampusOptions): Promise<RosterFiles> {
  const rows = rosterRows(generateCampus(options));
  const text = rows.map(row => row.join(',')).join('\r\n') + '\r\n';
  const files = { xlsx: join(folder, 'roster.xlsx'), utf8: join(folder, 'roster-utf8.csv'), gb18030: join(folder, 'roster-gb18030.csv') };
  const properties = { created: new Date(DRAWN_UP_AT), modified: new Date(DRAWN_UP_AT) };
  await mkdir(folder, { recursive: true });
  await Promise.all([
    writeFile(files.xlsx, await writeXlsx({ sheets: [{ name: '花名册', rows, freezePane: { rows: 1 } }], properties })),
    writeFile(files.utf8, `\uFEFF${text}`),
    writeFile(files.gb18030, iconv.encode(text, 'gb18030')),
  ]);
  return files;
}
