import { Empty, Facts, Loaded, Panel, useCan, useQuery, When } from '@campus/portal-kit';
import { useParams } from 'react-router';
import { HealthPersonDocument, type HealthPersonQuery } from '../gql/graphql.ts';
import { WhoseResult } from '../laboratory/result-facts.tsx';
import { LivePage } from '../live/live-page.tsx';
import { useText } from '../texts.ts';
import { OutcomeOf, ReadingOf, StateOf } from '../words/state.tsx';
import { PersonIsolation } from './isolation.tsx';
import { Presence } from './presence.tsx';
import '../health.css';

type Person = NonNullable<HealthPersonQuery['personByNumber']>;

function State({ person }: { person: Person }) {
  const t = useText();
  const state = person.healthState;
  if (!state) return <Empty title={t('state.unavailable')} />;
  return (
    <div className="k-stack" role="status">
      <Facts items={[
        [t('state.title'), <StateOf key="state" state={state.state} />],
        [t('state.since'), state.since && <When at={state.since} />],
        [t('state.cause'), state.cause && <>{t(`state.causes.${state.cause.kind}`)} <ReadingOf value={state.cause.reading} /></>],
        [t('state.retestDueAt'), state.retestDueAt && <When at={state.retestDueAt} />],
        [t('state.college'), person.college?.name],
        [t('state.residence'), person.residence?.name],
        [t('state.policy'), state.policyVersion],
      ]} />
      <p>{t(`state.explanations.${state.state}`)}</p>
    </div>
  );
}

function Results({ results }: { results: NonNullable<Person['laboratoryResults']> }) {
  const t = useText();
  if (results.length === 0) return <Empty title={t('state.noResults')} />;
  return (
    <ul className="health-results">
      {results.map(row => (
        <li key={row.id}>
          <div className="health-result">
            <span><ReadingOf value={row.value} /></span>
            <span><OutcomeOf outcome={row.outcome} /></span>
            <span className="k-meta">{row.disease ?? row.analyte} · {t(`result.standings.${row.standing}`)}{row.reason && ` · ${t(`result.reasons.${row.reason}`)}`}</span>
            <span className="k-meta">{row.tube && <WhoseResult row={{ ...row, person: null }} />} <When at={row.collectedAt ?? row.receivedAt} /></span>
          </div>
        </li>
      ))}
    </ul>
  );
}

/** One person's health: the state, why, and every result, loaded again by itself when one arrives. */
export default function PersonPage() {
  const t = useText();
  const can = useCan();
  const { number = '' } = useParams();
  const answer = useQuery(HealthPersonDocument, { number, results: can('health.result.read') });
  const person = answer.data?.personByNumber;
  return (
    <LivePage title={person ? `${person.name} ${person.number}` : number} about={t('state.logged')} changed={answer.again}>
      <Loaded
        from={answer} isEmpty={data => data.personByNumber === null} empty={<Panel><Empty title={t('state.notFound', { number })} hint={t('state.notFoundHint')} /></Panel>}
        names={{ healthState: t('state.title'), laboratoryResults: t('state.results'), residence: t('state.residence'), college: t('state.college') }}
      >
        {data => data.personByNumber && (
          <div className="k-grid">
            <Panel className="k-half" title={t('state.title')} padded><State person={data.personByNumber} /></Panel>
            {can('health.isolation.read') && <PersonIsolation number={number} />}
            {data.personByNumber.laboratoryResults && <Panel className="health-full" title={t('state.results')}><Results results={data.personByNumber.laboratoryResults} /></Panel>}
            {can('health.presence.read') && <Presence personId={data.personByNumber.id} />}
          </div>
        )}
      </Loaded>
    </LivePage>
  );
}
