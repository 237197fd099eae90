import { on, type Consumer, type Context } from '@campus/kit';
import { sql } from 'kysely';
import type { Tables } from '../tables.ts';

/** What employment takes of the news of a person. */
type PersonNews = { id: string; number: string; name: string; kind: string; orgUnitId: string | null; collegeId: string | null; isActive: boolean; version: number };

const columnsOf = (person: PersonNews) => ({
  id: person.id, number: person.number, name: person.name, is_student: person.kind === 'STUDENT', org_unit_id: person.orgUnitId ?? null, college_id: person.collegeId ?? null, is_active: person.isActive, version: person.version,
});

/** Only the newest of each person: Postgres will not update a row twice in one statement. */
const newest = (people: readonly PersonNews[]) => [...new Map([...people].sort((a, b) => a.version - b.version).map(person => [person.id, person])).values()];

async function keep({ db }: Context<Tables>, people: readonly PersonNews[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    insert into person select * from jsonb_populate_recordset(null::person, ${JSON.stringify(people.map(columnsOf))}::jsonb)
    on conflict (id) do update set number = excluded.number, name = excluded.name, is_student = excluded.is_student, org_unit_id = excluded.org_unit_id,
      college_id = excluded.college_id, is_active = excluded.is_active, version = excluded.version
    where person.version < excluded.version returning id`.execute(db);
  return rows.map(row => row.id);
}

/** The tables whose rows belong to a graduate, and how each leads to one. */
const OF_GRADUATES = [
  sql`update destination as moved set college_id = graduate.college_id from graduate where graduate.id = moved.graduate_id`,
  sql`update evidence_file as moved set college_id = graduate.college_id from graduate join destination on destination.graduate_id = graduate.id where destination.id = moved.destination_id`,
  sql`update interview as moved set college_id = graduate.college_id from graduate where graduate.id = moved.graduate_id`,
  sql`update interview_change as moved set college_id = graduate.college_id from graduate join interview on interview.graduate_id = graduate.id where interview.id = moved.interview_id`,
  sql`update notice as moved set college_id = graduate.college_id from graduate join interview on interview.graduate_id = graduate.id where interview.id = moved.interview_id`,
];

/** Rows of a graduate move with them to another college, or row scope would show them to the old one. */
async function moveToCollege({ db }: Context<Tables>, ids: readonly string[]): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    update graduate set college_id = person.college_id from person
    where person.id = graduate.person_id and person.id = any(${ids}::uuid[]) and person.college_id is not null and person.college_id <> graduate.college_id returning graduate.id`.execute(db);
  const moved = rows.map(row => row.id);
  if (moved.length === 0) return;
  for (const update of OF_GRADUATES) await sql`${update} and graduate.id = any(${moved}::uuid[])`.execute(db);
}

/** Keeps employment's copy of people; news older than what is known changes nothing. */
export const keepPeople: Consumer = on<{ people: readonly PersonNews[] }, Tables>('person.changed', 'keep-people', async ({ people }, context) => {
  const changed = await keep(context, newest(people));
  if (changed.length > 0) await moveToCollege(context, changed);
});
