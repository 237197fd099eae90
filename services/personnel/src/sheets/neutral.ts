import type { Cell } from './sheet.ts';

/** A leading =, +, -, @, tab or return makes a spreadsheet program compute the text instead of showing it. */
const COMPUTED = /^\s*[=+\-@\t\r＝＋－＠]/;
const PLAIN_NUMBER = /^[+-]?\d+(\.\d+)?$/;

/** Text that no spreadsheet program will run as a formula: an apostrophe is put before it. */
export function neutral(cell: Cell): Cell {
  return typeof cell === 'string' && COMPUTED.test(cell) && !PLAIN_NUMBER.test(cell) ? `'${cell}` : cell;
}
