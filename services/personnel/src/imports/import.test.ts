import { describe, expect, it } from 'vitest';
import { IMPORT_STATUSES, isOver, refuseCancel, refuseConfirm, type ImportFacts } from './import.ts';

const roster = (facts: Partial<ImportFacts> = {}): ImportFacts => ({ id: 'i', fileName: '花名册.xlsx', status: 'READY', rowCount: 10, rejectedCount: 1, ...facts });

describe('An import', () => {
  it.each([
    ['QUEUED', 'IMPORT_NOT_READY', null],
    ['READING', 'IMPORT_NOT_READY', null],
    ['CHECKING', 'IMPORT_NOT_READY', null],
    ['READY', null, null],
    ['MERGING', 'IMPORT_CONFIRMED', 'IMPORT_CONFIRMED'],
    ['DONE', 'IMPORT_CONFIRMED', 'IMPORT_OVER'],
    ['CANCELLED', 'IMPORT_OVER', 'IMPORT_OVER'],
    ['FAILED', 'IMPORT_OVER', 'IMPORT_OVER'],
  ] as const)('that is %s answers a confirmation with %s and a cancellation with %s', (status, confirm, cancel) => {
    expect(refuseConfirm(roster({ status }))?.code ?? null).toBe(confirm);
    expect(refuseCancel(roster({ status }))?.code ?? null).toBe(cancel);
  });

  it('without a right row has nothing to confirm', () => {
    expect(refuseConfirm(roster({ rejectedCount: 10 }))).toMatchObject({ code: 'NOTHING_TO_IMPORT' });
  });

  it('is over when nothing can happen to it any more', () => {
    expect(IMPORT_STATUSES.filter(isOver)).toEqual(['DONE', 'CANCELLED', 'FAILED']);
  });
});
