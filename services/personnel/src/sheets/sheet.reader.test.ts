import { deflateRawSync } from 'node:zlib';
import { writeXlsx } from 'hucre';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { readSpreadsheet } from './sheet.reader.ts';
import { MAX_ROWS } from './sheet.ts';
import { refuseBomb } from './zip.reader.ts';

const CSV = '学号,姓名,学院\r\n20230001,王静,信息学院\r\n';
const cellsOf = async (bytes: Buffer) => (await readSpreadsheet(bytes)).sheets.flatMap(sheet => sheet.rows.map(row => [row.line, ...row.cells]));
const ROWS = [
  [1, '学号', '姓名', '学院'],
  [2, '20230001', '王静', '信息学院'],
];

/** An archive of one deflated entry whose stated size may be a lie. */
function archive(content: Buffer, statedSize = content.length) {
  const packed = deflateRawSync(content);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(packed.length, 20);
  entry.writeUInt32LE(statedSize, 24);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(local.length + packed.length, 16);
  return Buffer.concat([local, packed, entry, end]);
}

describe('A text file', () => {
  it.each([
    ['UTF-8', Buffer.from(CSV)],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${CSV}`)],
    ['GB18030', iconv.encode(CSV, 'gb18030')],
    ['UTF-16 as spreadsheet programs save it', Buffer.concat([Buffer.from([0xff, 0xfe]), iconv.encode(CSV.replaceAll(',', '\t'), 'utf-16le')])],
    ['semicolons', Buffer.from(CSV.replaceAll(',', ';'))],
  ])('is read in %s', async (_, bytes) => {
    expect(await cellsOf(bytes)).toEqual(ROWS);
  });

  it('keeps rare characters of GB18030', async () => {
    expect(await cellsOf(iconv.encode('学号,姓名\r\n1,㐂𠮷\r\n', 'gb18030'))).toContainEqual([2, '1', '㐂𠮷']);
  });

  it('counts lines as a spreadsheet program does', async () => {
    expect(await cellsOf(Buffer.from('a,b\n"1\n1",2\n,\n3,4\n'))).toEqual([[1, 'a', 'b'], [2, '1\n1', '2'], [4, '3', '4']]);
  });
});

describe('A workbook', () => {
  it('gives the visible sheets, formulas as their results, without blank rows', async () => {
    const cells = new Map([['0,1', { formula: '"王"&"静"', formulaResult: '王静' }]]);
    const bytes = await writeXlsx({ sheets: [{ name: '旧', hidden: true, rows: [['旧']] }, { name: '今', rows: [[1, null], [null, ' '], [new Date('2004-02-29T00:00:00Z')]], cells }] });
    expect(await cellsOf(Buffer.from(bytes))).toEqual([[1, 1, '王静'], [3, new Date('2004-02-29T00:00:00Z')]]);
  });
});

describe('A JSON file', () => {
  it('is rows under the names of all its fields', async () => {
    expect(await cellsOf(Buffer.from('[{"学号":"1"},{"学号":2,"姓名":"王静"}]'))).toEqual([[0, '学号', '姓名'], [1, '1', null], [2, 2, '王静']]);
  });
});

describe('A file that cannot be read', () => {
  const encrypted = () => writeXlsx({ sheets: [{ name: 'a', rows: [[1]] }], encryption: { password: 'x', spinCount: 1 } });
  it.each([
    ['empty', 'FILE_EMPTY', () => Buffer.alloc(0)],
    ['blank', 'FILE_EMPTY', () => Buffer.from(' \r\n')],
    ['protected', 'FILE_PROTECTED', async () => Buffer.from(await encrypted())],
    ['a renamed .xls', 'FILE_OLD_EXCEL', () => Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0])],
    ['a picture', 'FILE_FORMAT', () => Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0])],
    ['cut off', 'FILE_DAMAGED', async () => Buffer.from(await writeXlsx({ sheets: [{ name: 'a', rows: [[1]] }] })).subarray(0, 400)],
    ['an archive of something else', 'FILE_DAMAGED', () => archive(Buffer.from('hello'))],
    ['in no known encoding', 'FILE_ENCODING', () => Buffer.from([0x61, 0xff, 0xff, 0x80, 0x2c, 0x0a])],
    ['JSON but no list', 'FILE_FORMAT', () => Buffer.from('{"people":1}')],
    ['broken JSON', 'FILE_FORMAT', () => Buffer.from('[{"a":1]')],
    ['an empty JSON list', 'FILE_EMPTY', () => Buffer.from('[]')],
    ['too long', 'TOO_MANY_ROWS', () => Buffer.from('1,2\n'.repeat(MAX_ROWS + 200))],
  ])('is refused when it is %s: %s', async (_, code, bytes) => {
    await expect(readSpreadsheet(await bytes())).rejects.toMatchObject({ code, message: expect.stringMatching(/。$/) });
  });

  it('is a bomb by what it unpacks to, not by what it says', () => {
    const bomb = archive(Buffer.alloc(2_000_000), 10);
    expect(() => refuseBomb(bomb, 1_000_000)).toThrow(expect.objectContaining({ code: 'FILE_TOO_LARGE' }));
    expect(() => refuseBomb(bomb, 2_000_000)).not.toThrow();
  });
});
