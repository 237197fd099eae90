import { job, type Consumer, type Worker } from '@campus/kit';
import type { Tables } from '../tables.ts';
import { checkRows } from './check.step.ts';
import { findImport } from './import.read.ts';
import { mergeRows } from './merge.step.ts';
import { readRows } from './read.step.ts';

/**
 * Carries an import as far as it can go by itself. Every step is a transaction that starts from what the database says, so that a job killed
 * anywhere goes on from its last step when it is delivered again, and two deliveries at once do no harm.
 */
export const importRoster: Consumer = job<{ id: string }, Tables>('roster.import.requested', 'import-roster', async ({ id }, worker) => {
  for (let isMoving = true; isMoving; ) isMoving = await step(id, worker);
});

async function step(id: string, worker: Worker<Tables>): Promise<boolean> {
  worker.signal.throwIfAborted();
  const roster = await worker.transaction(({ db }) => findImport(db, id));
  switch (roster?.status) {
    case 'QUEUED':
    case 'READING':
      return readRows(roster, worker);
    case 'CHECKING':
      return checkRows(id, worker);
    case 'MERGING':
      return mergeRows(roster, worker);
    default:
      return false;
  }
}
