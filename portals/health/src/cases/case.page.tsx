import { Button, Empty, Facts, Figures, Loaded, Panel, Status, useCan, useFormat, useQuery, When } from '@campus/portal-kit';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { HealthCaseDocument, type HealthCaseQuery } from '../gql/graphql.ts';
import { StandingPage } from '../live/standing-page.tsx';
import { useText } from '../texts.ts';
import { Between } from '../words/between.tsx';
import { CaseState } from '../words/standing.tsx';
import { AddContact } from './add-contact.tsx';
import { Contacts } from './contacts.tsx';
import '../health.css';

type Case = NonNullable<HealthCaseQuery['case']>;

function CaseFacts({ file }: { file: Case }) {
  const t = useText();
  return (
    <Facts items={[
      [t('case.status'), <CaseState key="status" status={file.status} />],
      [t('person.number'), file.person?.number && <Link key="person" to={`/health/people/${encodeURIComponent(file.person.number)}`}>{file.person.number}</Link>],
      [t('case.sampledAt'), <When key="sampled" at={file.sampledAt} />],
      [t('case.lookBack'), <Between key="look" from={file.traceFrom} until={file.traceUntil} />],
      [t('case.openedAt'), <When key="opened" at={file.openedAt} />],
      [t('case.endedAt'), file.endedAt && <When key="ended" at={file.endedAt} />],
      [t('case.policy'), file.policyVersion],
      [t('case.tubes'), file.tubes.length > 0 && file.tubes.map(tube => <Link key={tube.id} className="health-tube" to={`/health/tubes/${encodeURIComponent(tube.label)}`}>{tube.label}</Link>)],
    ]} />
  );
}

function Places({ places }: { places: Case['places'] }) {
  const t = useText();
  if (places.length === 0) return <Empty title={t('case.noPlaces')} hint={t('case.noPlacesHint')} />;
  return (
    <ul className="health-lines">
      {places.map(visited => (
        <li key={visited.place?.code}>
          <span>{visited.place?.name ?? visited.place?.code}</span>
          <span><Between from={visited.from} until={visited.until} /></span>
          <span className="k-meta">{visited.place?.code}</span>
          <span className="k-meta">{visited.seats.length > 0 && t('case.seats', { seats: visited.seats.join('、') })}</span>
        </li>
      ))}
    </ul>
  );
}

function Changes({ changes }: { changes: Case['changes'] }) {
  const { full } = useFormat();
  const t = useText();
  const wordsOf = ({ kind, detail }: Case['changes'][number]) => {
    const [, close, secondary] = (kind === 'TRACED' && /^(\d+) \+ (\d+)$/.exec(detail ?? '')) || [];
    if (close && secondary) return t('case.rings', { close, secondary });
    return kind === 'SAMPLING_MOVED' && detail ? full(detail) : detail;
  };
  return (
    <ol className="health-lines">
      {[...changes].reverse().map(change => (
        <li key={change.version}><span>{t(`case.changes.${change.kind}`)}</span><span><When at={change.at} /></span><span className="k-meta">{wordsOf(change)}</span></li>
      ))}
    </ol>
  );
}

/** One case: the steps with their figures, where the person was, and the contacts by ring with what shows them. */
export default function CasePage() {
  const t = useText();
  const can = useCan();
  const { num } = useFormat();
  const { id = '' } = useParams();
  const [adding, setAdding] = useState(false);
  const [turn, setTurn] = useState(0);
  const answer = useQuery(HealthCaseDocument, { id });
  const file = answer.data?.case;
  const changed = () => {
    answer.again();
    setTurn(before => before + 1);
  };
  const actions = file?.status === 'OPEN' && can('health.contact.add') && <Button onClick={() => setAdding(true)}>{t('contact.add')}</Button>;
  return (
    <StandingPage title={file?.person?.name ? t('case.titleOf', { name: file.person.name }) : t('case.title')} about={t('case.logged')} actions={actions} changed={changed}>
      <Loaded from={answer} isEmpty={data => data.case === null} empty={<Panel><Empty title={t('case.notFound')} hint={t('case.notFoundHint')} /></Panel>} names={{ name: t('person.name'), number: t('person.number') }} rows={8}>
        {data => data.case && (
          <div className="k-grid">
            <Panel className="health-full" padded>
              <Figures items={[
                { label: t('case.records'), figure: num(data.case.recordCount), note: t('case.placesVisited', { n: num(data.case.places.length) }) },
                { label: t('case.close'), figure: num(data.case.closeCount) },
                { label: t('case.secondary'), figure: num(data.case.secondaryCount) },
                { label: t('case.tracedAt'), figure: data.case.tracedAt ? <When at={data.case.tracedAt} /> : <Status tone="info" quiet>{t('case.tracing')}</Status>, note: data.case.tracedAt && data.case.isTraceDue && t('case.tracesAgain') },
              ]} />
            </Panel>
            <div className="health-full"><Contacts id={id} turn={turn} isOpen={data.case.status === 'OPEN'} onDone={changed} /></div>
            <Panel className="k-third" title={t('case.facts')} padded><CaseFacts file={data.case} /></Panel>
            <Panel className="k-third" title={t('case.places')}><Places places={data.case.places} /></Panel>
            <Panel className="k-third" title={t('case.history')}><Changes changes={data.case.changes} /></Panel>
            <AddContact caseId={id} opened={adding} onClose={() => setAdding(false)} onDone={changed} />
          </div>
        )}
      </Loaded>
    </StandingPage>
  );
}
