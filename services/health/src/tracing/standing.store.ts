import { sql, type Kysely } from 'kysely';
import type { Tables } from '../tables.ts';

export const ContactStandingName = { CASE: 'CASE', CLOSE: 'CLOSE', SECONDARY: 'SECONDARY', NONE: 'NONE' } as const;

export interface Standing {
  readonly id: string;
  readonly standing: keyof typeof ContactStandingName;
}

/** What each person is towards any open case, the nearest first; who health does not know is left out. */
export async function standingOf(db: Kysely<Tables>, ids: readonly string[]): Promise<Standing[]> {
  const { rows } = await sql<Standing>`
    select patient.id, case when exists (select from case_file where person_id = patient.id and status = 'OPEN') then 'CASE'
      else coalesce((select case min(ring) when 1 then 'CLOSE' when 2 then 'SECONDARY' end from contact join case_file on case_file.id = contact.case_id
        where contact.person_id = patient.id and contact.status = 'ACTIVE' and case_file.status = 'OPEN'), 'NONE') end as standing
    from patient where patient.id = any(${ids}::uuid[])`.execute(db);
  return rows;
}
