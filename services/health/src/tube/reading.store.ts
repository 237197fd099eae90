import { sql, type Kysely } from 'kysely';
import type { Reading } from '../report/report.ts';
import type { Tables } from '../tables.ts';
import { statusOf, type TubeStatus } from './tube.ts';

interface Read {
  id: string;
  status: TubeStatus;
  sealedAt: Date | null;
  readings: Reading[];
  lastReportedAt: Date | null;
  people: string[];
}

/**
 * Reads tubes again from their counted results: a result closes a tube that was never sealed, and a withdrawn one makes it unread.
 * @returns everyone whose swab is in a tube that changed.
 */
export async function readAgain(db: Kysely<Tables>, tubes: Iterable<string>, now: Date): Promise<string[]> {
  const ids = [...new Set(tubes)];
  if (ids.length === 0) return [];
  const { rows } = await sql<Read>`
    select tube.id, tube.status, tube.sealed_at, coalesce(said.readings, '{}') as readings, said.last_reported_at,
      array(select person_id from swab where swab.tube_id = tube.id) as people
    from tube left join (
      select tube_id, array_agg(value) as readings, max(coalesce(reported_at, received_at)) as last_reported_at
      from laboratory_result where tube_id = any(${ids}::uuid[]) and outcome = 'COUNTED' and value is not null group by tube_id) said on said.tube_id = tube.id
    where tube.id = any(${ids}::uuid[]) for update of tube`.execute(db);

  const changed = rows.map(row => ({ ...row, next: statusOf(row, row.readings) })).filter(row => row.next !== row.status);
  if (changed.length === 0) return [];
  const facts = changed.map(row => ({ id: row.id, status: row.next, read_at: row.lastReportedAt, sealed_at: row.sealedAt ?? (row.lastReportedAt ? now : null) }));
  await sql`
    update tube set status = next.status, read_at = next.read_at, sealed_at = next.sealed_at
    from jsonb_to_recordset(${JSON.stringify(facts)}::jsonb) as next (id uuid, status text, read_at timestamptz, sealed_at timestamptz) where tube.id = next.id`.execute(db);
  await sql`update swab set is_unread = false where is_unread and tube_id = any(${changed.filter(row => row.lastReportedAt).map(row => row.id)}::uuid[])`.execute(db);
  return changed.flatMap(row => row.people);
}
