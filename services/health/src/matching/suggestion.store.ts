import { batch } from '@campus/kit';
import { sql } from 'kysely';
import type { Tables } from '../tables.ts';
import { isSuggested, namesOf, type KnownPerson } from './address.ts';

/** `birth date|name` as the report has them. */
export const suggestionKey = (bornOn: string, name: string) => `${bornOn}|${name}`;

const MOST = 5;

/** People with the same name and birth date, for a whole queue in one statement. */
export const suggestionsFor = batch<string, readonly KnownPerson[], Tables>(async (keys, { db }) => {
  const sought = keys.map(key => ({ bornOn: key.slice(0, 10), name: key.slice(11) }));
  const { rows } = await sql<KnownPerson>`
    select id, number, name, born_on, identity_digest, college_id from patient
    where born_on = any(${sought.map(one => one.bornOn)}::date[]) and plain_name = any(${sought.flatMap(one => namesOf(one.name))}::text[]) order by is_active desc, number`.execute(db);
  return sought.map(subject => rows.filter(person => isSuggested(subject, person)).slice(0, MOST));
});
