import type { Cell } from '../sheets/sheet.ts';
import { isDay } from '../people/identity.ts';

/** Digits beyond the fifteenth are lost when a spreadsheet holds a number. */
const EXACT_DIGITS = 15;
const SCIENTIFIC = /^\d(\.\d+)?E\+?\d+$/i;
const CELL_ERROR = /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!|SPILL!|CALC!)$/;
/** Most cells are tidy already; this finds those that are not. */
const UNTIDY = /^'|[\s\u0000-\u001f\u007f\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/;
const HIDDEN = /[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/** A cell as one line of text: half-width letters and digits, single blanks, no leading apostrophe; blank becomes null. */
export function tidy(cell: Cell | undefined): string | null {
  if (typeof cell === 'string' && cell !== '' && !UNTIDY.test(cell)) return cell;
  const text = cell instanceof Date ? dayOf(cell) : String(cell ?? '');
  const line = text
    .replace(HIDDEN, '')
    .replace(/[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g, wide => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^'/, '');
  return line === '' ? null : line;
}

/** A number, identity number or telephone number: full-width signs become half-width and blanks go. */
export const tidyCode = (cell: Cell | undefined): string | null => tidy(cell)?.normalize('NFKC').replace(/\s/g, '') ?? null;

/** `王　伟` is written so to line up with three-character names: between Han characters a blank means nothing. */
export const tidyName = (cell: Cell | undefined): string | null => tidy(cell)?.replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '') ?? null;

/** A unit's name; a slash would read as a level in its path. */
export const tidyUnit = (cell: Cell | undefined): string | null => tidy(cell)?.replaceAll('/', '／') ?? null;

/** True when a spreadsheet has rounded a long number, so that its last digits are gone for good. */
export const isDamagedNumber = (cell: Cell | undefined): boolean =>
  typeof cell === 'number' ? Math.abs(cell) >= 10 ** EXACT_DIGITS : typeof cell === 'string' && SCIENTIFIC.test(cell.trim());

export const isCellError = (cell: Cell | undefined): boolean => typeof cell === 'string' && CELL_ERROR.test(cell.trim());

const dayOf = (date: Date) => (Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10));
const SERIAL_DAY_ZERO = Date.UTC(1899, 11, 30);
const padded = (year: string, month: string, day: string) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;

/** A day written as a date cell, a day number, 2001-02-03, 2001/2/3, 2001.2.3, 2001年2月3日 or 20010203; null if it is none of these. */
export function dayIn(cell: Cell | undefined): string | null {
  if (typeof cell === 'number' && Number.isInteger(cell) && cell > 1 && cell < 80_000) return dayOf(new Date(SERIAL_DAY_ZERO + cell * 86_400_000));
  const text = tidyCode(cell)?.replace(/T?00:00(:00(\.0+)?)?Z?$/, '') ?? '';
  const [, year, month, day] = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text) ?? [];
  const written = year && month && day ? padded(year, month, day) : '';
  return isDay(written) ? written : null;
}

const table = <T>(entries: readonly (readonly [T, string])[]) =>
  new Map(entries.flatMap(([value, words]) => words.split(' ').map(word => [word, value] as const)));

const GENDERS = table([
  ['MALE', '男 男性 m male 1'],
  ['FEMALE', '女 女性 f female 2'],
  ['UNKNOWN', '未知 不详 未说明 unknown 0 9'],
] as const);

const KINDS = table([
  ['STUDENT', '学生 本科生 本科 研究生 硕士 硕士生 硕士研究生 博士 博士生 博士研究生 专科生 专科 留学生 预科生 student undergraduate postgraduate'],
  ['STAFF', '教职工 教师 教工 职工 员工 专任教师 辅导员 行政人员 管理人员 教辅人员 工勤人员 后勤人员 后勤 staff teacher employee faculty'],
] as const);

const ACTIVE = table([
  [true, '在校 在读 在籍 在职 在岗 正常 注册 是 active enrolled yes true 1'],
  [false, '离校 毕业 结业 肄业 离职 退学 休学 退休 不在校 保留学籍 否 inactive left graduated no false 0'],
] as const);

const wordOf = (cell: Cell | undefined) => tidyCode(cell)?.toLowerCase() ?? '';

export const genderIn = (cell: Cell | undefined) => GENDERS.get(wordOf(cell)) ?? null;
export const kindIn = (cell: Cell | undefined) => KINDS.get(wordOf(cell)) ?? null;
/** Suspended studies (休学) count as away: the person may not be counted as on campus. */
export const activeIn = (cell: Cell | undefined) => ACTIVE.get(wordOf(cell)) ?? null;

const PHONE = /^(1\d{10}|\+?\d[\d-]{4,19})$/;

/** A mobile number as eleven digits, another number as written; null if it is no telephone number. */
export function phoneIn(cell: Cell | undefined): string | null {
  const text = tidyCode(cell)?.replace(/^(\+86|0086)-?(?=1\d{2})/, '').replace(/^(1\d{2})-(\d{4})-(\d{4})$/, '$1$2$3') ?? '';
  return PHONE.test(text) ? text : null;
}
