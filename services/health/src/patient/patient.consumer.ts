import { on, type Consumer, type Context } from '@campus/kit';
import { sql } from 'kysely';
import { oneAtATime } from '../rows.store.ts';
import { isolatedOf } from '../isolation/facts.store.ts';
import { settle } from '../isolation/settle.store.ts';
import { tryAgain } from '../matching/retry.store.ts';
import { policyAt } from '../policy/policy.store.ts';
import type { Tables } from '../tables.ts';
import { plainName } from '../wording/identity.ts';

/** What health takes of the news of a person. */
type PersonNews = {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  readonly bornOn: string | null;
  readonly gender: string | null;
  readonly collegeId: string | null;
  readonly identityDigest: string | null;
  readonly residenceCode?: string | null;
  readonly isActive: boolean;
  readonly version: number;
};

const columnsOf = (person: PersonNews) => ({
  id: person.id, number: person.number, name: person.name, plain_name: plainName(person.name), born_on: person.bornOn, gender: person.gender,
  college_id: person.collegeId, identity_digest: person.identityDigest, residence_code: person.residenceCode ?? null, is_active: person.isActive, version: person.version,
});

const COLUMNS = sql.raw('id, number, name, plain_name, born_on, gender, college_id, identity_digest, residence_code, is_active, version');

/** Only the newest of each person: Postgres will not update a row twice in one statement. */
const newest = (people: readonly PersonNews[]) =>
  [...new Map([...people].sort((a, b) => a.version - b.version).map(person => [person.id, person])).values()];

async function keep({ db }: Context<Tables>, people: readonly PersonNews[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    insert into patient (${COLUMNS}) select ${COLUMNS} from jsonb_populate_recordset(null::patient, ${JSON.stringify(people.map(columnsOf))}::jsonb)
    on conflict (id) do update set number = excluded.number, name = excluded.name, plain_name = excluded.plain_name, born_on = excluded.born_on, gender = excluded.gender,
      college_id = excluded.college_id, identity_digest = excluded.identity_digest, residence_code = excluded.residence_code, is_active = excluded.is_active, version = excluded.version
    where patient.version < excluded.version returning id`.execute(db);
  return rows.map(row => row.id);
}

/** Rows of a person move with the person to another college, or row scope would show them to the old one. */
async function moveToCollege({ db }: Context<Tables>, ids: readonly string[]): Promise<void> {
  for (const table of ['swab', 'laboratory_result', 'health_state', 'health_state_change', 'case_file', 'case_change', 'contact', 'contact_change', 'isolation', 'isolation_order', 'isolation_test', 'isolation_stay', 'isolation_change', 'emergency_access']) {
    await sql`update ${sql.table(table)} as moved set college_id = patient.college_id from patient
      where patient.id = moved.person_id and patient.id = any(${ids}::uuid[]) and moved.college_id is distinct from patient.college_id`.execute(db);
  }
}

/** Keeps health's copy of people and lets results that waited for them find them; news older than what is known changes nothing. */
export const keepPatients: Consumer = on<{ people: readonly PersonNews[] }, Tables>('person.changed', 'keep-patients', async ({ people }, context) => {
  await oneAtATime(context.db);
  const changed = new Set(await keep(context, newest(people)));
  if (changed.size === 0) return;
  await moveToCollege(context, [...changed]);
  await settle(context, await isolatedOf(context.db, [...changed]));
  const arrived = people.filter(person => changed.has(person.id));
  const numbers = arrived.map(person => person.number.toUpperCase());
  const digests = arrived.map(person => person.identityDigest).filter(digest => digest !== null);
  await tryAgain(context, { numbers, digests, labels: [] }, await policyAt(context.db, context.now()));
});
