import type { Context } from '@campus/kit';
import type { UpdateObject } from 'kysely';
import type { Tables } from '../tables.ts';
import type { ImportStatus } from './import.ts';

type HeldImport = { status: ImportStatus; processedCount: number; isConfirmed: boolean };

/** What the import is at, held until the transaction ends, so that a cancellation comes before a step or after it. */
export async function holdImport({ db }: Context<Tables>, id: string): Promise<HeldImport | undefined> {
  return db.selectFrom('rosterImport').select(['status', 'processedCount', 'isConfirmed']).where('id', '=', id).forUpdate().executeTakeFirst();
}

/** Writes how far the import is and tells whoever watches. */
export async function advance(context: Context<Tables>, id: string, change: UpdateObject<Tables, 'rosterImport'>): Promise<void> {
  await context.db.updateTable('rosterImport').set(change).where('id', '=', id).execute();
  await context.emit('roster.import.progressed', { id });
}
