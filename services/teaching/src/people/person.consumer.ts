import { asRecords, type Consumer, type Context, on } from '@campus/kit';
import { sql } from 'kysely';
import { newestOf } from '../rows.store.ts';
import type { PersonRow, Tables } from '../tables.ts';

/** What teaching takes of the news of a person. */
export type PersonNews = PersonRow;

const rowOf = ({ id, number, name, kind, orgUnitId, collegeId, residenceCode, isActive, version }: PersonNews): PersonRow =>
  ({ id, number, name, kind, orgUnitId, collegeId, residenceCode, isActive, version });

/** Rows of a person move with the person to another college, or row scope would show them to the old one. */
async function moveToCollege({ db }: Context<Tables>, ids: readonly string[]): Promise<void> {
  for (const table of ['enrolment', 'online_place', 'isolation'])
    await sql`update ${sql.table(table)} as moved set college_id = person.college_id from person
      where person.id = moved.person_id and person.id = any(${ids}::uuid[]) and moved.college_id is distinct from person.college_id`.execute(db);
}

/** Keeps teaching's copy of students and teachers; news older than what is known changes nothing. */
export const keepPeople: Consumer = on<{ people: readonly PersonNews[] }, Tables>('person.changed', 'keep-people', async ({ people }, context) => {
  const { rows } = await sql<{ id: string }>`
    insert into person select * from jsonb_populate_recordset(null::person, ${asRecords(newestOf(people, one => one.id).map(rowOf))}::jsonb)
    on conflict (id) do update set number = excluded.number, name = excluded.name, kind = excluded.kind, org_unit_id = excluded.org_unit_id, college_id = excluded.college_id,
      residence_code = excluded.residence_code, is_active = excluded.is_active, version = excluded.version
    where person.version < excluded.version returning id`.execute(context.db);
  if (rows.length > 0) await moveToCollege(context, rows.map(row => row.id));
});
