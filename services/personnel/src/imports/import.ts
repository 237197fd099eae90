export const IMPORT_STATUSES = ['QUEUED', 'READING', 'CHECKING', 'READY', 'MERGING', 'DONE', 'CANCELLED', 'FAILED'] as const;
export type ImportStatus = (typeof IMPORT_STATUSES)[number];

export type ImportFacts = { readonly id: string; readonly fileName: string; readonly status: ImportStatus; readonly rowCount: number; readonly rejectedCount: number };

/** Rows staged in one transaction: half a second of work at most, so that progress is seen and little is repeated after a crash. */
export const STEP_ROWS = 2_000;

const OVER: readonly ImportStatus[] = ['DONE', 'CANCELLED', 'FAILED'];
export const isOver = (status: ImportStatus): boolean => OVER.includes(status);

/** Why this import may not be merged now, or null if it may. */
export function refuseConfirm({ fileName, status, rowCount, rejectedCount }: ImportFacts) {
  if (status === 'DONE' || status === 'MERGING') return { code: 'IMPORT_CONFIRMED', message: `“${fileName}”已经确认导入，不需要再次确认。`, path: ['input', 'id'] };
  if (isOver(status)) return { code: 'IMPORT_OVER', message: `“${fileName}”的导入已经结束。请重新上传文件。`, path: ['input', 'id'] };
  if (status !== 'READY') return { code: 'IMPORT_NOT_READY', message: `“${fileName}”还在检查。请等检查完成后再确认。`, path: ['input', 'id'] };
  if (rejectedCount >= rowCount) return { code: 'NOTHING_TO_IMPORT', message: `“${fileName}”中没有一行可以导入。请下载未通过的行，改正后重新上传。`, path: ['input', 'id'] };
  return null;
}

/** Why this import can no longer be cancelled, or null if it can: once merging began the rows go in together or not at all. */
export function refuseCancel({ fileName, status }: ImportFacts) {
  if (status === 'MERGING') return { code: 'IMPORT_CONFIRMED', message: `“${fileName}”正在写入，已经不能取消。`, path: ['input', 'id'] };
  if (isOver(status)) return { code: 'IMPORT_OVER', message: `“${fileName}”的导入已经结束，不能取消。`, path: ['input', 'id'] };
  return null;
}
