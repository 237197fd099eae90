import { sql, type Kysely } from 'kysely';
import type { Tables } from '../tables.ts';

/** What personnel takes of a person's isolation: that they are isolated, never why. */
export interface IsolationNews {
  readonly personId: string;
  readonly collegeId: string | null;
  readonly isIsolated: boolean;
  readonly causeIds: readonly string[];
  readonly version: number;
  readonly at: string;
}

/** Whose isolation changed, every cause that it has or had, and those of people who are free again. */
export interface Heard { readonly people: readonly string[]; readonly causes: readonly string[]; readonly released: readonly string[] }

/** Only the newest of each person: Postgres will not update a row twice in one statement. */
const newest = (people: readonly IsolationNews[]) => [...new Map([...people].sort((a, b) => a.version - b.version).map(one => [one.personId, one])).values()];

const columnsOf = ({ personId, collegeId, isIsolated, causeIds, version, at }: IsolationNews) => ({ person_id: personId, college_id: collegeId, is_isolated: isIsolated, cause_ids: causeIds, version, at });

/** Keeps what is newer than what is known; older news changes nothing and is not answered. */
export async function keepIsolation(db: Kysely<Tables>, people: readonly IsolationNews[]): Promise<Heard> {
  const news = JSON.stringify(newest(people).map(columnsOf));
  const { rows } = await sql<{ personId: string; isIsolated: boolean; causeIds: string[] }>`
    with news as (select * from jsonb_populate_recordset(null::isolation, ${news}::jsonb)),
    before as (select isolation.* from isolation join news using (person_id)),
    kept as (
      insert into isolation select * from news
      on conflict (person_id) do update set college_id = excluded.college_id, is_isolated = excluded.is_isolated, cause_ids = excluded.cause_ids, version = excluded.version, at = excluded.at
      where isolation.version < excluded.version returning *)
    select kept.person_id, kept.is_isolated, kept.cause_ids || coalesce(before.cause_ids, '{}') as cause_ids from kept left join before using (person_id)`.execute(db);
  return { people: rows.map(row => row.personId), causes: causesOf(rows), released: causesOf(rows.filter(row => !row.isIsolated)) };
}

/** Every cause of the isolation of these people, over or not. */
export async function causesOfIsolation(db: Kysely<Tables>, people: readonly string[]): Promise<string[]> {
  return causesOf(await db.selectFrom('isolation').select('causeIds').where(sql<boolean>`person_id = any(${people}::uuid[])`).execute());
}

const causesOf = (rows: readonly { readonly causeIds: readonly string[] }[]): string[] => [...new Set(rows.flatMap(row => row.causeIds))];
