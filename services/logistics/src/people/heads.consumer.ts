import { on, type Consumer } from '@campus/kit';
import { sql } from 'kysely';
import type { Tables } from '../tables.ts';

type PersonNews = { readonly id: string; readonly kind: string; readonly collegeId: string | null; readonly isActive: boolean; readonly version: number };

const newest = (people: readonly PersonNews[]) => [...new Map([...people].sort((a, b) => a.version - b.version).map(person => [person.id, person])).values()];
const headOf = ({ id, kind, collegeId, isActive, version }: PersonNews) => ({ id, kind: kind === 'STUDENT' ? 'STUDENT' : 'STAFF', college_id: collegeId, is_active: isActive, version });

/** Counts the people that the norms are for; logistics keeps no name. */
export const countHeads: Consumer = on<{ people: readonly PersonNews[] }, Tables>('person.changed', 'count-heads', async ({ people }, { db }) => {
  await sql`select pg_advisory_xact_lock(hashtext('logistics.head'))`.execute(db);
  await sql`
    insert into head (id, kind, college_id, is_active, version)
    select id, kind, college_id, is_active, version from jsonb_populate_recordset(null::head, ${JSON.stringify(newest(people).map(headOf))}::jsonb)
    on conflict (id) do update set kind = excluded.kind, college_id = excluded.college_id, is_active = excluded.is_active, version = excluded.version where head.version < excluded.version`.execute(db);
  await sql`
    insert into headcount (kind, people)
    select wanted.kind, count(head.id)::int from (values ('STUDENT'), ('STAFF')) as wanted (kind) left join head on head.kind = wanted.kind and head.is_active group by wanted.kind
    on conflict (kind) do update set people = excluded.people`.execute(db);
});
