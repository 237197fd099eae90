import type { Subject } from '../report/report.ts';
import { isSingle, plainLabel } from '../tube/tube.ts';
import { plainName } from '../wording/identity.ts';

export type KnownPerson = { readonly id: string; readonly number: string; readonly name: string; readonly bornOn: string | null; readonly identityDigest: string | null; readonly collegeId: string | null };
export type KnownTube = { readonly id: string; readonly label: string; readonly capacity: number; readonly people: readonly string[]; readonly analytes: readonly string[] };

/** What a batch of results was looked up against. */
export type Directory = {
  readonly byNumber: ReadonlyMap<string, KnownPerson>;
  readonly byIdentity: ReadonlyMap<string, KnownPerson>;
  readonly byId: ReadonlyMap<string, KnownPerson>;
  readonly tubes: ReadonlyMap<string, KnownTube>;
};

export type UnmatchedReason = 'NOBODY_NAMED' | 'PERSON_UNKNOWN' | 'TWO_PEOPLE' | 'TUBE_OF_SOMEONE_ELSE' | 'TUBE_EMPTY';

/** Whom a result concerns: one person, one pooled tube, or nobody yet, with the reason. */
export type Address =
  | { readonly to: 'PERSON'; readonly person: KnownPerson; readonly tube: KnownTube | null; readonly differsIn: 'BORN_ON' | null }
  | { readonly to: 'TUBE'; readonly tube: KnownTube }
  | { readonly to: 'NOBODY'; readonly because: UnmatchedReason };

export const plainNumber = (number: string) => number.trim().toUpperCase();

function peopleNamed(subject: Subject | null, directory: Directory): KnownPerson[] {
  if (!subject) return [];
  const found = [
    ...subject.numbers.map(number => directory.byNumber.get(plainNumber(number))),
    subject.identityDigest ? directory.byIdentity.get(subject.identityDigest) : undefined,
  ];
  return [...new Map(found.filter(person => person !== undefined).map(person => [person.id, person])).values()];
}

const toPerson = (person: KnownPerson, tube: KnownTube | null, subject: Subject | null): Address => ({
  to: 'PERSON', person, tube, differsIn: subject?.bornOn && person.bornOn && subject.bornOn !== person.bornOn ? 'BORN_ON' : null,
});

function toTube(tube: KnownTube, named: KnownPerson | null, subject: Subject | null, directory: Directory): Address {
  if (tube.people.length === 0) return { to: 'NOBODY', because: 'TUBE_EMPTY' };
  if (named && !tube.people.includes(named.id)) return { to: 'NOBODY', because: 'TUBE_OF_SOMEONE_ELSE' };
  if (!isSingle(tube)) return { to: 'TUBE', tube };
  const member = directory.byId.get(tube.people[0]!);
  return member ? toPerson(member, tube, subject) : { to: 'NOBODY', because: 'PERSON_UNKNOWN' };
}

/**
 * Finds whom a result concerns. A tube label comes first; then a campus number or an identity number. A name with a birth date is never
 * enough: see `isSuggested`. A pooled tube's result goes to the tube even when the report names one of its members.
 */
export function addressOf(result: { readonly labels: readonly string[]; readonly subject: Subject | null }, directory: Directory): Address {
  const named = peopleNamed(result.subject, directory);
  if (named.length > 1) return { to: 'NOBODY', because: 'TWO_PEOPLE' };
  const tube = result.labels.map(label => directory.tubes.get(plainLabel(label))).find(one => one !== undefined);
  if (tube) return toTube(tube, named[0] ?? null, result.subject, directory);
  if (named[0]) return toPerson(named[0], null, result.subject);
  return { to: 'NOBODY', because: result.subject ? 'PERSON_UNKNOWN' : 'NOBODY_NAMED' };
}

/** Whether an officer may want to look at this person: same name, in either order of its parts, and same birth date. */
export function isSuggested(subject: { readonly name: string | null; readonly bornOn: string | null }, person: Pick<KnownPerson, 'name' | 'bornOn'>): boolean {
  if (!subject.name || !subject.bornOn || subject.bornOn !== person.bornOn) return false;
  const wanted = plainName(person.name);
  return namesOf(subject.name).includes(wanted);
}

/** A written name and, where it has parts, the same with the last part first. */
export function namesOf(name: string): string[] {
  const parts = name.trim().split(/\s+/);
  const turned = [parts.at(-1)!, ...parts.slice(0, -1)].join(' ');
  return [...new Set([plainName(name), plainName(turned)])];
}
