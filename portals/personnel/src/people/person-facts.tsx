import { Facts, Loaded, useCan, useFormat, useQuery, type Answer } from '@campus/portal-kit';
import type { ReactNode } from 'react';
import { PersonDetailsDocument, type PersonDetailsQuery } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import { HealthStatus, PersonStatus } from './person-status.tsx';

export type PersonDetails = NonNullable<PersonDetailsQuery['person']>;

/** One person, with the fields that the signed-in person may read. */
export function usePerson(id: string | null): Answer<PersonDetailsQuery> {
  const can = useCan();
  const withBirthday = can('personnel.person.sensitive');
  const withHealth = can('health.state.read');
  return useQuery(PersonDetailsDocument, { id: id ?? '', withBirthday, withHealth }, { pause: id === null });
}

function useFacts(person: PersonDetails) {
  const t = useText();
  const can = useCan();
  const { full, day } = useFormat();
  const { healthState, residence } = person;
  const status = <PersonStatus isActive={person.isActive} />;
  const facts: [string, ReactNode][] = [
    [t('person.number'), person.number],
    [t('person.kind'), t(`person.${person.kind}`)],
    [t('person.status'), status],
    [t('person.path'), person.orgUnit.path],
    [t('person.residence'), residence ? [...residence.path.slice(0, -1), residence.name].join(' / ') : t('person.offCampus')],
    [t('person.gender'), t(`person.${person.gender}`)],
    [t('person.identityNumber'), person.maskedIdentityNumber],
    [t('person.phone'), person.maskedPhone],
  ];
  if (can('personnel.person.sensitive')) facts.push([t('person.bornOn'), person.bornOn]);
  const health = healthState && (
    <span title={healthState.explanation}>
      <HealthStatus state={healthState.state} /> {healthState.since && t('person.since', { day: day(healthState.since) })}
    </span>
  );
  if (can('health.state.read')) facts.push([t('person.health'), health]);
  facts.push([t('person.updatedAt'), full(person.updatedAt)]);
  return facts;
}

/** What is known of a person, masked. */
export function PersonFacts({ person }: { person: PersonDetails }) {
  return <Facts items={useFacts(person)} />;
}

/** As {@link PersonFacts}, while it loads and when parts of it are missing. */
export function LoadedPerson({ from, children }: { from: Answer<PersonDetailsQuery>; children: (person: PersonDetails) => ReactNode }) {
  const t = useText();
  return <Loaded from={from} names={{ residence: t('person.residence'), healthState: t('person.health') }}>{data => data.person && children(data.person)}</Loaded>;
}
