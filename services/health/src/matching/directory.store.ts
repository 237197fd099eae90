import { sql, type Kysely } from 'kysely';
import type { Subject } from '../report/report.ts';
import type { Tables } from '../tables.ts';
import { plainLabel } from '../tube/tube.ts';
import { plainNumber, type Directory, type KnownPerson, type KnownTube } from './address.ts';

type Sought = { readonly labels: readonly string[]; readonly subject: Subject | null };

async function tubesLabelled(db: Kysely<Tables>, labels: readonly string[]): Promise<KnownTube[]> {
  if (labels.length === 0) return [];
  const { rows } = await sql<KnownTube>`
    select tube.id, tube.label, tube.capacity, test_round.analytes, array(select person_id from swab where swab.tube_id = tube.id order by taken_at) as people
    from tube join test_round on test_round.id = tube.round_id where tube.label = any(${labels}::text[])`.execute(db);
  return rows;
}

const everyone = (results: readonly Sought[], pick: (subject: Subject) => readonly (string | null)[]) =>
  [...new Set(results.flatMap(({ subject }) => (subject ? pick(subject) : [])).filter(text => text !== null))];

/** Looks up every label, number and identity of a whole batch, in two statements. */
export async function directoryFor(db: Kysely<Tables>, results: readonly Sought[]): Promise<Directory> {
  const labels = [...new Set(results.flatMap(result => result.labels.map(plainLabel)))];
  const tubes = await tubesLabelled(db, labels);
  const alone = tubes.filter(tube => tube.capacity === 1).flatMap(tube => tube.people);
  const numbers = everyone(results, subject => subject.numbers.map(plainNumber));
  const digests = everyone(results, subject => [subject.identityDigest]);
  const { rows } = await sql<KnownPerson>`
    select id, number, name, born_on, identity_digest, college_id from patient
    where upper(number) = any(${numbers}::text[]) or identity_digest = any(${digests}::text[]) or id = any(${alone}::uuid[])`.execute(db);
  return {
    byNumber: new Map(rows.map(person => [plainNumber(person.number), person])),
    byIdentity: new Map(rows.flatMap(person => (person.identityDigest ? [[person.identityDigest, person] as const] : []))),
    byId: new Map(rows.map(person => [person.id, person])),
    tubes: new Map(tubes.map(tube => [tube.label, tube])),
  };
}
