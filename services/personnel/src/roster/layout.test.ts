import { describe, expect, it } from 'vitest';
import type { Cell, Spreadsheet } from '../sheets/sheet.ts';
import { columnOf, COLUMNS, headingOf, headingsOf, kindSaidBy } from './columns.ts';
import { layOut } from './layout.ts';

const workbook = (...sheets: Cell[][][]): Spreadsheet => ({
  format: 'XLSX',
  sheets: sheets.map((rows, index) => ({ name: `S${index}`, rows: rows.map((cells, line) => ({ line: line + 1, cells })) })),
});

describe('A heading', () => {
  it('belongs to one column only', () => {
    for (const column of COLUMNS) for (const heading of headingsOf(column)) expect(`${heading} ${columnOf(heading)}`).toBe(`${heading} ${column}`);
  });

  it.each([
    ['* 学　号（必填）', 'number'],
    ['Student_Number', 'number'],
    ['身份证号码:', 'identityNumber'],
    ['学院/部门', 'college'],
    ['备注', null],
  ])('“%s” means %s', (heading, column) => {
    expect(columnOf(heading)).toBe(column);
  });

  it('of the number tells whom the file is about', () => {
    expect([kindSaidBy('学号'), kindSaidBy('工号'), kindSaidBy('学号/工号')]).toEqual(['STUDENT', 'STAFF', null]);
  });
});

describe('Laying a file out', () => {
  it('finds the headings below titles and on a later sheet', () => {
    const { layout, rows } = layOut(workbook([['填表说明']], [['2026 年花名册', null], ['学号', '姓名', '学院', '备注'], ['1', '王静', '信息学院', '班长']]));
    expect(rows.map(row => row.line)).toEqual([3]);
    expect(layout).toMatchObject({ ignored: ['备注'], impliedKind: 'STUDENT', headings: ['学号', '姓名', '学院', '备注'] });
    expect(layout.positions.get('college')).toBe(2);
  });

  it('names what is missing and what was found', () => {
    expect(() => layOut(workbook([['编号', '性别', '备注']]))).toThrow('缺少必需的列：姓名、学院/部门。找到的标题是：编号、性别、备注。');
  });

  it('refuses two columns that mean the same', () => {
    expect(() => layOut(workbook([['学号', '姓名', '学院', '单位'], ['1', '王静', '信息学院', '软件系']]))).toThrow('“学院”和“单位”是同一项内容');
  });

  it.each([[workbook([])], [workbook([['学号', '姓名', '学院']])]])('refuses a file without people', file => {
    expect(() => layOut(file)).toThrow(expect.objectContaining({ code: 'FILE_EMPTY' }));
  });

  it('has a usual heading for every column', () => {
    expect(COLUMNS.map(headingOf).map(columnOf)).toEqual(COLUMNS);
  });
});
