import type { Tables } from '../tables.ts';
import type { Kysely } from 'kysely';

const COLUMNS = [
  'id', 'fileName', 'format', 'status', 'isDryRun', 'isConfirmed', 'rowCount', 'processedCount', 'createdCount', 'changedCount', 'unchangedCount', 'rejectedCount',
  'notInFileCount', 'newOrgUnits', 'headings', 'columns', 'columnHeadings', 'ignoredHeadings', 'failureCode', 'failure', 'startedAt', 'finishedAt', 'startedById', 'startedBy',
] as const;

export const selectImports = (db: Kysely<Tables>) => db.selectFrom('rosterImport').select(COLUMNS);

export type ImportRow = Awaited<ReturnType<ReturnType<typeof selectImports>['execute']>>[number];

export const findImport = async (db: Kysely<Tables>, id: string): Promise<ImportRow | null> =>
  (await selectImports(db).where('id', '=', id).executeTakeFirst()) ?? null;
