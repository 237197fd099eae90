import { describe, expect, it } from 'vitest';
import type { Cell } from '../sheets/sheet.ts';
import { COLUMNS, type Column } from './columns.ts';
import { readRow } from './row.ts';

const positions = new Map(COLUMNS.map((column, index) => [column, index]));
const person: Partial<Record<Column, Cell>> = {
  number: '20230001', name: '王静', kind: '学生', gender: '女', identityNumber: '11010519491231002X', bornOn: '1949-12-31',
  college: '信息学院', major: '软件工程', className: '软工2301', building: 'D03', room: '0512', phone: '13812341003', isActive: '在校',
};
const read = (cells: Partial<Record<Column, Cell>> = {}) => readRow(COLUMNS.map(column => ({ ...person, ...cells })[column] ?? null), { positions, impliedKind: null });
const codes = (cells: Partial<Record<Column, Cell>>) => read(cells).problems.map(problem => `${problem.column} ${problem.code}`);

describe('A roster row', () => {
  it('becomes a person', () => {
    expect(read()).toEqual({
      problems: [],
      row: {
        number: '20230001', name: '王静', kind: 'STUDENT', gender: 'FEMALE', identityNumber: '11010519491231002X', bornOn: '1949-12-31', phone: '13812341003',
        college: '信息学院', major: '软件工程', className: '软工2301', campus: null, building: 'D03', room: '0512', residenceCode: 'D03-0512', isActive: true,
      },
    });
  });

  it.each([
    ['full-width digits', { number: '２０２３０００１' }, { number: '20230001' }],
    ['a number cell where text is meant', { number: 20230001, phone: 13812341003 }, { number: '20230001', phone: '13812341003' }],
    ['trailing blanks and hidden characters', { number: ' 20230001\u200b ', name: '王静　' }, { number: '20230001', name: '王静' }],
    ['a name stretched to three characters', { name: '王　静' }, { name: '王静' }],
    ['an apostrophe that kept a number text', { identityNumber: "'11010519491231002x" }, { identityNumber: '11010519491231002X' }],
    ['a date cell', { bornOn: new Date('1949-12-31T00:00:00Z') }, { bornOn: '1949-12-31' }],
    ['a day number', { bornOn: 18263 }, { bornOn: '1949-12-31' }],
    ['no birth day and no gender', { bornOn: null, gender: null }, { bornOn: '1949-12-31', gender: 'FEMALE' }],
    ['a telephone number with the country', { phone: '+86 138-1234-1003' }, { phone: '13812341003' }],
    ['the room with its building', { building: null, room: 'D03-0512' }, { building: 'D03', room: '0512', residenceCode: 'D03-0512' }],
    ['no room at all', { building: null, room: null }, { residenceCode: null }],
    ['a slash in a unit', { college: '信息/软件学院' }, { college: '信息／软件学院' }],
    ['somebody who has left', { isActive: '毕业' }, { isActive: false }],
  ] as const)('understands %s', (_, cells, fields) => {
    expect(read(cells)).toMatchObject({ row: fields, problems: [] });
  });

  it('takes a passport when the roster says that it is one', () => {
    expect(read({ documentKind: '护照', identityNumber: 'e12345678', bornOn: '2001-02-03' })).toMatchObject({ problems: [], row: { identityNumber: 'E12345678', bornOn: '2001-02-03' } });
  });

  it.each([
    [{ number: null }, ['number NUMBER_MISSING']],
    [{ number: '2023/0001' }, ['number NUMBER_FORMAT']],
    [{ name: '  ' }, ['name NAME_MISSING']],
    [{ college: null }, ['college COLLEGE_MISSING']],
    [{ kind: null }, ['kind KIND_MISSING']],
    [{ kind: '外星人' }, ['kind KIND_UNKNOWN']],
    [{ gender: '甲' }, ['gender GENDER_UNKNOWN']],
    [{ identityNumber: '110105194912310021' }, ['identityNumber IDENTITY_CHECKSUM']],
    [{ identityNumber: '110105491231002' }, ['identityNumber IDENTITY_FORMAT']],
    [{ identityNumber: 110105194912310020 }, ['identityNumber NUMBER_DAMAGED']],
    [{ identityNumber: '1.10105E+17' }, ['identityNumber NUMBER_DAMAGED']],
    [{ identityNumber: '护照丢失', documentKind: '护照' }, ['identityNumber DOCUMENT_FORMAT']],
    [{ bornOn: '1949-02-30' }, ['bornOn DAY_UNKNOWN']],
    [{ bornOn: '1949-12-30' }, ['bornOn BIRTH_CONTRADICTS']],
    [{ phone: '不便告知' }, ['phone PHONE_FORMAT']],
    [{ room: null }, ['room RESIDENCE_INCOMPLETE']],
    [{ building: null }, ['building RESIDENCE_INCOMPLETE']],
    [{ isActive: '也许' }, ['isActive STATUS_UNKNOWN']],
    [{ major: '#N/A' }, ['major CELL_ERROR']],
    [{ name: '长'.repeat(101) }, ['name TEXT_TOO_LONG']],
    [{ number: null, name: null, gender: '甲' }, ['number NUMBER_MISSING', 'name NAME_MISSING', 'gender GENDER_UNKNOWN']],
  ] as [Partial<Record<Column, Cell>>, string[]][])('with %j is refused: %j', (cells, problems) => {
    expect(codes(cells).toSorted()).toEqual(problems.toSorted());
  });
});
