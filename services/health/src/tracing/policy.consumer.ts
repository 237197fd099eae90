import { on, type Consumer } from '@campus/kit';
import { sql } from 'kysely';
import type { Tables } from '../tables.ts';
import { rowsPublished, type Published } from './policy.ts';

/** Keeps a tracing policy that the command centre published: new rows from its first day on; what held before stays as it was, and so do open cases. */
export const keepTracingPolicy: Consumer = on<Published, Tables>('policy.published', 'keep-tracing-policy', async (published, context) => {
  const rows = rowsPublished(published);
  if (rows.length === 0) return;
  await sql`
    insert into policy (key, holds_from, value, source) select key, holds_from, value, source
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row (key text, holds_from date, value jsonb, source text) on conflict (key, holds_from) do nothing`.execute(context.db);
});
