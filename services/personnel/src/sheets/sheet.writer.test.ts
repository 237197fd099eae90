import { describe, expect, it } from 'vitest';
import { neutral } from './neutral.ts';
import { readSpreadsheet } from './sheet.reader.ts';
import { writeSheet } from './sheet.writer.ts';

describe('Text that leaves the system', () => {
  it.each([
    ['=HYPERLINK("http://x")', '\'=HYPERLINK("http://x")'],
    ['+cmd|calc', "'+cmd|calc"],
    ['-2+3', "'-2+3"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['＝1+1', "'＝1+1"],
    ['+8613812341003', '+8613812341003'],
    ['-3.5', '-3.5'],
    ['王静', '王静'],
    [5, 5],
    [null, null],
  ])('%j is written as %j', (cell, written) => {
    expect(neutral(cell)).toBe(written);
  });

  it.each(['XLSX', 'CSV'] as const)('comes back from %s as it was', async format => {
    const rows = [['学号', '姓名', '原因'], ['0012', '王"静', '没有填写，请补上'], ['=1', null, '']];
    const { sheets } = await readSpreadsheet((await writeSheet(format, 'x', rows)).bytes);
    expect(sheets[0]?.rows[1]?.cells).toEqual(rows[1]);
    expect(sheets[0]?.rows[2]?.cells[0]).toBe("'=1");
  });
});
