import { headingOf, type Column } from './columns.ts';

/** Each way in which a row can be wrong, with the sentence for the sender; `{}` is the heading of the column. */
const SENTENCES = {
  NUMBER_MISSING: '没有填写{}。请补上。',
  NUMBER_FORMAT: '{}只能由字母、数字、连字符和下划线组成，最长 32 位。请改正。',
  NUMBER_REPEATED: '{}在文件中出现了不止一次，这些行都没有导入。请只保留正确的一行。',
  NUMBER_DAMAGED: '{}已被表格软件改成科学记数，末尾数字已经丢失。请将该列设为“文本”格式后重新填写。',
  NAME_MISSING: '没有填写{}。请补上。',
  COLLEGE_MISSING: '没有填写{}。请补上。',
  KIND_MISSING: '无法判断是学生还是教职工。请增加“类别”一列，填写“学生”或“教职工”。',
  KIND_UNKNOWN: '不认识这个{}。请填写“学生”或“教职工”。',
  GENDER_UNKNOWN: '不认识这个{}。请填写“男”或“女”，或留空。',
  IDENTITY_FORMAT: '{}应为 18 位：17 位数字加 1 位数字或 X，且其中的出生日期存在。请核对。',
  IDENTITY_CHECKSUM: '{}的校验码不对，可能有一位写错。请对照证件核对。',
  IDENTITY_REPEATED: '{}在文件中属于不止一个人，这些行都没有导入。请对照证件核对。',
  IDENTITY_TAKEN: '{}已登记在另一个学号/工号名下。请核对是否为同一人。',
  DOCUMENT_FORMAT: '{}应为 5 至 20 位字母和数字。请对照证件核对。',
  DAY_UNKNOWN: '{}不是一个日期。请写成 2003-09-01 的样子。',
  BIRTH_CONTRADICTS: '{}与身份证号中的出生日期不一致。请对照证件核对。',
  PHONE_FORMAT: '{}不是电话号码。请填写 11 位手机号或带区号的固定电话，或留空。',
  RESIDENCE_INCOMPLETE: '楼栋和房间号要么都填写，要么都留空。请补上{}。',
  STATUS_UNKNOWN: '不认识这个{}。请填写“在校”或“离校”。',
  CELL_ERROR: '{}的公式没有算出结果。请改为直接填写的内容。',
  TEXT_TOO_LONG: '{}超过 100 个字。请缩短。',
} as const;

export type RowProblemCode = keyof typeof SENTENCES;

export interface RowProblem {
  readonly code: RowProblemCode;
  readonly column: Column;
  /** What the file says, shortened; null if the cell is blank or the file has no such column. */
  readonly value: string | null;
}

const LONGEST_VALUE = 60;

export const problemOf = (code: RowProblemCode, column: Column, value: string | null): RowProblem => ({
  code,
  column,
  value: value !== null && value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE)}…` : value,
});

export const isRowProblemCode = (code: string): code is RowProblemCode => code in SENTENCES;

/** The sentence for the sender, with the heading as the sender wrote it. */
export const sentenceFor = (code: RowProblemCode, heading: string): string => SENTENCES[code].replace('{}', heading ? `“${heading}”` : '');

/** The heading in the sender's own words, or the usual one if the file has no such column. */
export const headingIn = (headings: readonly string[], positions: ReadonlyMap<Column, number>, column: Column): string =>
  headings[positions.get(column) ?? -1] ?? headingOf(column);
