import { describe, expect, it } from 'vitest';
import { readRosterFile } from './roster-file.reader.ts';

const open = new AbortController().signal;
const ROSTER = Buffer.from('学号,姓名,学院\r\n20230001,王静,信息学院\r\n');
/** A million cells, each unlike the others: 50 MB once they are read. */
const large = (): Buffer => Buffer.from(Array.from({ length: 50_000 }, (_row, row) => Array.from({ length: 20 }, (_cell, column) => `cell ${row} ${column}`).join()).join('\n'));

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
    await expect(readRosterFile(large(), open, bounds)).rejects.toMatchObject({ code: 'FILE_TOO_LARGE' });
  });

  it('is left when the department stops', async () => {
    await expect(readRosterFile(ROSTER, AbortSignal.abort(new Error('stopping')))).rejects.toThrow('stopping');
  });
});
