import type { Context, Worker } from '@campus/kit';
import { headingIn } from '../roster/problem.ts';
import { FileRefused } from '../sheets/sheet.ts';
import type { Tables } from '../tables.ts';
import { advance, holdImport } from './advance.step.ts';
import type { ImportRow } from './import.read.ts';
import { STEP_ROWS } from './import.ts';
import { readRosterFile } from './roster-file.reader.ts';
import type { RosterFile } from './roster-file.worker.ts';
import { stageRows } from './stage.step.ts';

/** Reads the file and stages its rows, a step at a time from the last one staged; false when the import ended here. */
export async function readRows({ id, columns }: ImportRow, worker: Worker<Tables>): Promise<boolean> {
  const bytes = await worker.transaction(context => openFile(context, id));
  if (!bytes) return false;
  const read = await readFile(bytes, worker.signal);
  if (read instanceof FileRefused) {
    await worker.transaction(context => fail(context, id, read));
    return false;
  }
  if (columns.length === 0) await worker.transaction(context => describe(context, id, read));
  let outcome: StepOutcome = 'more';
  while (outcome === 'more') {
    worker.signal.throwIfAborted();
    outcome = await worker.transaction(context => stageNext(context, id, read));
  }
  return outcome === 'staged';
}

type StepOutcome = 'more' | 'staged' | 'stopped';

async function openFile(context: Context<Tables>, id: string): Promise<Buffer | null> {
  if ((await holdImport(context, id))?.status === 'QUEUED') await advance(context, id, { status: 'READING' });
  const file = await context.db.selectFrom('rosterFile').select('bytes').where('importId', '=', id).executeTakeFirst();
  return file?.bytes ?? null;
}

async function readFile(bytes: Buffer, signal: AbortSignal): Promise<RosterFile | FileRefused> {
  try {
    return await readRosterFile(bytes, signal);
  } catch (error) {
    if (error instanceof FileRefused) return error;
    throw error;
  }
}

async function describe(context: Context<Tables>, id: string, { layout, rows, format }: RosterFile): Promise<void> {
  const columns = [...layout.positions.keys()];
  const columnHeadings = columns.map(column => headingIn(layout.headings, layout.positions, column));
  await advance(context, id, { format, headings: [...layout.headings], columns, columnHeadings, ignoredHeadings: [...layout.ignored], rowCount: rows.length });
}

async function fail(context: Context<Tables>, id: string, { code, message }: FileRefused): Promise<void> {
  if ((await holdImport(context, id))?.status !== 'READING') return;
  await context.db.deleteFrom('rosterFile').where('importId', '=', id).execute();
  await context.audit({ action: 'roster.failed', entity: 'RosterImport', entityId: id, detail: { code } });
  await advance(context, id, { status: 'FAILED', failureCode: code, failure: message, finishedAt: context.now() });
}

async function stageNext(context: Context<Tables>, id: string, { layout, rows }: RosterFile): Promise<StepOutcome> {
  const held = await holdImport(context, id);
  if (held?.status !== 'READING') return 'stopped';
  const next = rows.slice(held.processedCount, held.processedCount + STEP_ROWS);
  await stageRows(context.db, id, next, layout);
  const processedCount = held.processedCount + next.length;
  const isLast = processedCount >= rows.length;
  const afterReading = held.isConfirmed ? 'MERGING' : 'CHECKING';
  await advance(context, id, { processedCount, status: isLast ? afterReading : 'READING' });
  return isLast ? 'staged' : 'more';
}
