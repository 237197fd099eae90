import { align, batch, group } from '@campus/kit';
import { sql } from 'kysely';
import type { SwabRow, Tables, TubeRow } from '../tables.ts';

export const tubeById = batch<string, TubeRow, Tables>(async (ids, { db }) =>
  align(ids, await db.selectFrom('tube').selectAll().where('id', 'in', ids).execute(), row => row.id));

export const swabCountByTube = batch<string, { id: string; count: number }, Tables>(async (ids, { db }) => {
  const { rows } = await sql<{ id: string; count: number }>`select tube_id as id, count(*)::int as count from swab where tube_id = any(${ids}::uuid[]) group by tube_id`.execute(db);
  return align(ids, rows, row => row.id);
});

/** Who is in these tubes, within the asker's scope; the reading is audited. */
export const swabsByTube = batch<string, SwabRow[], Tables>(async (ids, context) => {
  const rows = await context.db.selectFrom('swab').selectAll().where('tubeId', 'in', ids).orderBy('takenAt').orderBy('id').execute();
  await context.audit({ action: 'swab.read', entity: 'Tube', entityId: ids[0]!, detail: { tubes: ids, people: rows.length } });
  return group(ids, rows, row => row.tubeId);
});
