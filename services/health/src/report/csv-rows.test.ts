import { describe, expect, it } from 'vitest';
import { csvRows } from './csv-rows.ts';

describe('CSV text', () => {
  it.each([
    ['commas and quotes inside quotes', 'a,"b, ""c"""', [['a', 'b, "c"']]],
    ['every kind of line end', 'a\r\nb\rc\n', [['a'], ['b'], ['c']]],
    ['empty cells', 'a,,\n', [['a', '', '']]],
    ['blank lines', 'a\n\n  \nb', [['a'], ['b']]],
    ['a quote never closed', 'a,"b', [['a', 'b']]],
  ])('may hold %s', (_, text, cells) => {
    expect(csvRows(text).map(row => row.cells)).toEqual(cells);
  });

  it('counts the lines of the file, not the rows', () => {
    expect(csvRows('a\n"b\nstill b"\n\nc').map(row => row.line)).toEqual([1, 2, 5]);
  });
});
