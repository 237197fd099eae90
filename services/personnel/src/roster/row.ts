import { bornOnOf, genderOf, isIdentityNumber, isIdentityShape } from '../people/identity.ts';
import type { Cell } from '../sheets/sheet.ts';
import type { Column } from './columns.ts';
import type { Layout } from './layout.ts';
import type { RowProblem } from './problem.ts';
import { Reading } from './reading.ts';
import { residenceOf } from './residence.ts';
import { activeIn, dayIn, genderIn, isCellError, isDamagedNumber, kindIn, phoneIn, tidy, tidyCode, tidyName, tidyUnit } from './values.ts';

/** One person as the roster states it; null where the roster says nothing. */
export interface RosterRow {
  readonly number: string | null;
  readonly name: string | null;
  readonly kind: 'STUDENT' | 'STAFF' | null;
  readonly gender: 'MALE' | 'FEMALE' | 'UNKNOWN';
  readonly identityNumber: string | null;
  readonly bornOn: string | null;
  readonly phone: string | null;
  readonly college: string | null;
  readonly major: string | null;
  readonly className: string | null;
  readonly campus: string | null;
  readonly building: string | null;
  readonly room: string | null;
  readonly residenceCode: string | null;
  readonly isActive: boolean;
}

const LONGEST = 100;
const NUMBER = /^[A-Za-z0-9_-]{1,32}$/;
const OTHER_DOCUMENT = /^[A-Z0-9()]{5,20}$/;
const CHINESE_DOCUMENT = /身份证|identity card|id card/i;
const LONG_NUMBERS: readonly Column[] = ['number', 'identityNumber', 'phone'];

/** Reads one row by itself; what needs the other rows or the register is checked in the database. */
export function readRow(cells: readonly Cell[], layout: Pick<Layout, 'positions' | 'impliedKind'>): { row: RosterRow; problems: readonly RowProblem[] } {
  const reading = new Reading(cells, layout.positions);
  refuseBrokenCells(reading);
  const row = { ...position(reading, layout.impliedKind), ...identity(reading), ...home(reading), phone: reading.take('phone', phoneIn, 'PHONE_FORMAT') };
  return { row, problems: reading.problems };
}

function refuseBrokenCells(reading: Reading) {
  for (const column of reading.columns) {
    if (isCellError(reading.cell(column))) reading.report('CELL_ERROR', column);
    else if (LONG_NUMBERS.includes(column) && isDamagedNumber(reading.cell(column))) reading.report('NUMBER_DAMAGED', column);
    else if ((tidy(reading.cell(column))?.length ?? 0) > LONGEST) reading.report('TEXT_TOO_LONG', column);
  }
}

function position(reading: Reading, impliedKind: Layout['impliedKind']) {
  const number = reading.demand('number', tidyCode, 'NUMBER_MISSING');
  if (number !== null && !NUMBER.test(number)) reading.report('NUMBER_FORMAT', 'number');
  const kind = reading.take('kind', kindIn, 'KIND_UNKNOWN') ?? impliedKind;
  if (kind === null && reading.isBlank('kind')) reading.report('KIND_MISSING', 'kind');
  return {
    number,
    kind,
    name: reading.demand('name', tidyName, 'NAME_MISSING'),
    college: reading.demand('college', tidyUnit, 'COLLEGE_MISSING'),
    major: tidyUnit(reading.cell('major')),
    className: tidyUnit(reading.cell('className')),
    isActive: reading.take('isActive', activeIn, 'STATUS_UNKNOWN') ?? true,
  };
}

/** Birth day and gender are taken from a valid identity number where the roster leaves them blank. */
function identity(reading: Reading) {
  const identityNumber = tidyCode(reading.cell('identityNumber'))?.toUpperCase() ?? null;
  const isChinese = reading.isBlank('documentKind') || CHINESE_DOCUMENT.test(tidy(reading.cell('documentKind')) ?? '');
  if (identityNumber !== null) refuseDocument(reading, identityNumber, isChinese);
  const telling = isChinese && !reading.isWrong('identityNumber') ? identityNumber : null;
  const told = telling === null ? null : bornOnOf(telling);
  const written = reading.take('bornOn', dayIn, 'DAY_UNKNOWN');
  if (told !== null && written !== null && told !== written) reading.report('BIRTH_CONTRADICTS', 'bornOn');
  const gender = reading.take('gender', genderIn, 'GENDER_UNKNOWN') ?? (telling === null ? 'UNKNOWN' : genderOf(telling));
  return { identityNumber, bornOn: written ?? told, gender };
}

function refuseDocument(reading: Reading, document: string, isChinese: boolean) {
  if (!isChinese && !OTHER_DOCUMENT.test(document)) reading.report('DOCUMENT_FORMAT', 'identityNumber');
  if (isChinese && !isIdentityShape(document)) reading.report('IDENTITY_FORMAT', 'identityNumber');
  if (isChinese && !isIdentityNumber(document)) reading.report('IDENTITY_CHECKSUM', 'identityNumber');
}

function home(reading: Reading) {
  const residence = residenceOf(tidyCode(reading.cell('building')), tidyCode(reading.cell('room')));
  if (residence === 'INCOMPLETE') reading.report('RESIDENCE_INCOMPLETE', reading.isBlank('building') ? 'building' : 'room');
  const { building = null, room = null, code = null } = residence === 'INCOMPLETE' ? {} : (residence ?? {});
  return { campus: tidy(reading.cell('campus')), building, room, residenceCode: code };
}
