import { describe, expect, it } from 'vitest';
import { base64Of, cell, csv } from './board-csv.ts';

describe('A cell', () => {
  it.each([
    ['a formula', '=1+2', '\'=1+2'], ['a call', '@SUM(A1)', '\'@SUM(A1)'], ['a tab before a formula', '\t=1', '"\'\t=1"'], ['a return before a formula', '\r=1', '"\'\r=1"'], ['a space before a formula', ' =1', '\' =1'], ['a wide sign', '＝1+1', '\'＝1+1'], ['a formula behind another separator', 'a;=1', '"a;=1"'], ['a sign', '-2+3', '\'-2+3'],
    ['quotes and a comma', 'a "b", c', '"a ""b"", c"'], ['a formula with a comma', '=A1,B1', '"\'=A1,B1"'], ['plain words', '封闭管理', '封闭管理'],
  ])('with %s is text to a spreadsheet', (_, value, written) => expect(cell(value)).toBe(written));

  it('with a figure stays a figure, below nought too', () => expect([cell(-3.5), cell(0), cell(null)]).toEqual(['-3.5', '0', '']));
});

describe('A file of cells', () => {
  it('says that it is UTF-8, and ends its lines as spreadsheets do', () => expect(csv([['编号', 1], ['R1.1', null]])).toBe('\uFEFF编号,1\r\nR1.1,\r\n'));
  it('survives the way into a download', () => expect(new TextDecoder().decode(Uint8Array.from(atob(base64Of('达标 ✓')), c => c.charCodeAt(0)))).toBe('达标 ✓'));
});
