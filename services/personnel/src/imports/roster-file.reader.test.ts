import { writeXlsx } from 'hucre';
import { describe, expect, it } from 'vitest';
import { readRosterFile } from './roster-file.reader.ts';

const open = new AbortController().signal;
const ROSTER = Buffer.from('学号,姓名,学院\r\n20230001,王静,信息学院\r\n');
/** Two cells to a row, at both ends of the widest sheet that there can be: a megabyte that unfolds to 16,384 cells a row. */
const wide = async () => Buffer.from(await writeXlsx({ sheets: [{ name: 'a', rows: Array.from({ length: 3_000 }, () => Object.assign(Array.from({ length: 16_384 }, () => null as string | null), { 0: 'x', 16_383: 'x' })) }] }));

describe('A roster file', () => {
  it('is read apart from everything else', async () => {
    const { format, rows, layout } = await readRosterFile(ROSTER, open);
    expect({ format, rows, headings: layout.headings }).toEqual({ format: 'CSV', rows: [{ line: 2, cells: ['20230001', '王静', '信息学院'] }], headings: ['学号', '姓名', '学院'] });
  });

  it('that cannot be read is refused with the sentence for its sender', async () => {
    await expect(readRosterFile(Buffer.from('备注\n无\n'), open)).rejects.toMatchObject({ code: 'MISSING_COLUMNS', message: expect.stringContaining('学号') });
  });

  it.each([
    ['time', { milliseconds: 1, megabytes: 1_024 }],
    ['memory', { milliseconds: 120_000, megabytes: 16 }],
  ])('that takes more %s than one may is given up', async (_, bounds) => {
    await expect(readRosterFile(await wide(), open, bounds)).rejects.toMatchObject({ code: 'FILE_TOO_LARGE' });
  });

  it('is left when the department stops', async () => {
    await expect(readRosterFile(ROSTER, AbortSignal.abort(new Error('stopping')))).rejects.toThrow('stopping');
  });
});
