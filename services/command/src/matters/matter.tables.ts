import { align, batch } from '@campus/kit';
import { sql } from 'kysely';
import type { CommandMatter } from './matter.entity.ts';

/** The department's rows as Kysely reads them. */
export interface Tables {
  matter: Pick<CommandMatter, keyof CommandMatter>;
}

export type MatterRow = Tables['matter'];

/** What a matter answers with. */
export const MATTER_COLUMNS = ['matter.id', 'matter.title', 'matter.recordedAt'] as const;

/** An array is one parameter, so that pages of any size share one prepared statement. */
export const matterById = batch<string, MatterRow, Tables>(async (ids, { db }) =>
  align(ids, await db.selectFrom('matter').select(MATTER_COLUMNS).where(sql<boolean>`id = any(${ids}::uuid[])`).execute(), row => row.id),
);
