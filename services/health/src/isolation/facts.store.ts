import { sql, type Kysely } from 'kysely';
import type { Tables } from '../tables.ts';
import type { IsolationRow, OrderRow } from './isolation.rows.ts';
import type { Facts } from './order.ts';

/** What isolation reads of a person before it decides. */
export interface PersonFacts extends Facts {
  readonly personId: string;
  readonly collegeId: string | null;
  readonly residenceCode: string | null;
}

/**
 * Why these people may have to be kept apart, from the tables and never from the news: cases, contacts and states may be told in any order.
 * People health does not know yet have no facts; their own arrival asks again.
 */
export async function factsOf(db: Kysely<Tables>, people: readonly string[]): Promise<PersonFacts[]> {
  const { rows } = await sql<PersonFacts>`
    select patient.id as person_id, patient.college_id, patient.residence_code, coalesce(health_state.state, 'UNKNOWN') as state,
      health_state.cause_id as state_cause, coalesce(health_state.cause_kind = 'TUBE', true) as is_state_by_tube,
      coalesce(cases.ids, '[]') as cases, coalesce(contacts.found, '[]') as contacts
    from patient
    left join health_state on health_state.person_id = patient.id
    left join (select person_id, jsonb_agg(id) as ids from case_file where status = 'OPEN' and person_id = any(${people}::uuid[]) group by person_id) cases on cases.person_id = patient.id
    left join (select person_id, jsonb_agg(jsonb_build_object('caseId', case_id, 'ring', ring) order by case_id) as found from contact
      where status = 'ACTIVE' and person_id = any(${people}::uuid[]) group by person_id) contacts on contacts.person_id = patient.id
    where patient.id = any(${people}::uuid[])`.execute(db);
  return rows;
}

/** Every order these people were ever given. */
export const ordersOf = (db: Kysely<Tables>, people: readonly string[]): Promise<OrderRow[]> =>
  db.selectFrom('isolationOrder').selectAll().where(sql<boolean>`person_id = any(${people}::uuid[])`).orderBy('orderedAt').orderBy('id').execute();

/** The latest isolation of each of these people, over or not. */
export async function isolationsOf(db: Kysely<Tables>, people: readonly string[]): Promise<IsolationRow[]> {
  const { rows } = await sql<IsolationRow>`select distinct on (person_id) * from isolation where person_id = any(${people}::uuid[]) order by person_id, since desc, id desc`.execute(db);
  return rows;
}

/** Everybody a case concerns: the person, the contacts it has or had. */
export async function peopleOf(db: Kysely<Tables>, caseId: string): Promise<string[]> {
  const { rows } = await sql<{ personId: string }>`
    select person_id from case_file where id = ${caseId}::uuid union select person_id from contact where case_id = ${caseId}::uuid
    union select person_id from isolation_order where cause_id = ${caseId}::uuid`.execute(db);
  return rows.map(row => row.personId);
}

/** Those of these people who are isolated now. */
export async function isolatedOf(db: Kysely<Tables>, people: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ personId: string }>`select person_id from isolation where person_id = any(${people}::uuid[]) and ended_at is null`.execute(db);
  return rows.map(row => row.personId);
}
