import { uuid7, type Context } from '@campus/kit';
import { sql } from 'kysely';
import type { Tables } from '../tables.ts';
import type { Happening } from './words.ts';

export interface NewEntry { readonly department: string; readonly happening: Happening }

/** Writes down what happened, in its order; without an incident it stands in the command centre's log and in no incident's. */
export async function writeLog(context: Context<Tables>, incidentId: string | null, entries: readonly NewEntry[]): Promise<void> {
  if (entries.length === 0) return;
  const rows = entries.map(({ department, happening }) => ({ id: uuid7(), incidentId, at: context.now(), department, happening: sql<Happening>`${JSON.stringify(happening)}::jsonb` }));
  await context.db.insertInto('incidentLog').values(rows).execute();
}
