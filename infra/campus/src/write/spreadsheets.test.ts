import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx } from 'hucre';
import iconv from 'iconv-lite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generateCampus } from '../campus.ts';
import { HEADINGS, rosterRows } from './roster.ts';
import { writeRosterSpreadsheets, type RosterFiles } from './spreadsheets.ts';

const options = { size: 3_000, seed: 'sheets' };
const rows = rosterRows(generateCampus(options));
const cells = (text: string) => text.replace('\uFEFF', '').trimEnd().split('\r\n').map(line => line.split(','));

describe('The roster', () => {
  let folder: string;
  let files: RosterFiles;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'roster-'));
    files = await writeRosterSpreadsheets(join(folder, 'new'), options);
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('says the same in UTF-8 and in GB18030, rare characters included', async () => {
    expect(cells(await readFile(files.utf8, 'utf8'))).toEqual(rows);
    expect(cells(iconv.decode(await readFile(files.gb18030), 'gb18030'))).toEqual(rows);
    expect(rows.some(row => /[䶮㛃㙍𬭎]/u.test(row[1]!))).toBe(true);
  });
  it('says the same in the spreadsheet, long numbers as text', async () => {
    const { sheets } = await readXlsx(await readFile(files.xlsx));
    expect(sheets[0]!.rows.map(row => HEADINGS.map((_, i) => row[i] ?? ''))).toEqual(rows);
  });
  it('is the same file when written again', async () => {
    const again = await writeRosterSpreadsheets(join(folder, 'again'), options);
    for (const kind of ['xlsx', 'utf8', 'gb18030'] as const)
      expect((await readFile(again[kind])).equals(await readFile(files[kind]))).toBe(true);
  });
  it('names building and room of who lives in, and leaves both blank otherwise', () => {
    const [building, room] = [HEADINGS.indexOf('楼栋'), HEADINGS.indexOf('房间号')];
    expect(rows.slice(1).filter(row => !/^D\d\d$/.test(row[building]!) && row[building] !== '')).toEqual([]);
    expect(rows.slice(1).filter(row => (row[building] === '') !== (row[room] === ''))).toEqual([]);
    expect(rows.some(row => row[building] === '')).toBe(true);
  });
});
