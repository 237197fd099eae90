import { Empty, Facts, Loaded, Panel, Progress, useCan, useQuery, When } from '@campus/portal-kit';
import { Link, useParams } from 'react-router';
import { HealthTubeDocument, type HealthTubeQuery } from '../gql/graphql.ts';
import { LivePage } from '../live/live-page.tsx';
import { useText } from '../texts.ts';
import { TubeState } from '../words/state.tsx';
import { AddSwab } from './add-swab.tsx';
import { SealTube } from './seal-tube.tsx';
import '../health.css';

type Tube = NonNullable<HealthTubeQuery['tube']>;

function TubeFacts({ tube }: { tube: Tube }) {
  const t = useText();
  return (
    <Facts items={[
      [t('tube.status'), <TubeState key="status" status={tube.status} />],
      [t('tube.round'), <Link key="round" to={`/health/rounds/${tube.round.id}`}>{tube.round.name}</Link>],
      [t('tube.openedAt'), <When key="opened" at={tube.openedAt} />],
      [t('tube.sealedAt'), tube.sealedAt && <When at={tube.sealedAt} />],
      [t('tube.readAt'), tube.readAt && <When at={tube.readAt} />],
    ]} />
  );
}

function Members({ tube }: { tube: Tube }) {
  const t = useText();
  if (tube.swabs.length === 0) return <Empty title={t('tube.nobody')} hint={t('tube.nobodyHint')} />;
  return (
    <ul className="health-people">
      {tube.swabs.map(({ person, takenAt }) => (
        <li key={person.id}>
          {person.number ? <Link to={`/health/people/${encodeURIComponent(person.number)}`}>{person.name}</Link> : <span>{t('person.unknown')}</span>}
          <span className="k-meta k-num">{person.number}</span>
          <span><When at={takenAt} /></span>
        </li>
      ))}
    </ul>
  );
}

/** One tube: who is in it, the form for the next swab, and the seal. */
export default function TubePage() {
  const t = useText();
  const can = useCan();
  const { label = '' } = useParams();
  const answer = useQuery(HealthTubeDocument, { label });
  const tube = answer.data?.tube;
  const isOpen = tube?.status === 'OPEN';
  const isSuspect = tube && tube.capacity > 1 && (tube.status === 'POSITIVE' || tube.status === 'INCONCLUSIVE');
  return (
    <LivePage title={t('tube.titleOf', { label })} about={isSuspect ? t('tube.pooledPositive') : t('tube.logged')} actions={isOpen && can('health.tube.seal') && <SealTube tube={tube} onSealed={answer.again} />} changed={answer.again}>
      <Loaded from={answer} isEmpty={data => data.tube === null} empty={<Panel><Empty title={t('tube.notFound', { label })} hint={t('tube.notFoundHint')} /></Panel>} names={{ name: t('person.name'), number: t('person.number') }}>
        {data => data.tube && (
          <div className="k-grid">
            <Panel className="k-third" padded><TubeFacts tube={data.tube} /></Panel>
            <div className="k-stack health-wide">
              {isOpen && can('health.tube.fill') && <AddSwab tube={data.tube.id} onAdded={answer.again} />}
              <Panel title={t('tube.members')} padded>
                <Progress label={t('tube.swabs')} done={data.tube.swabCount} total={data.tube.capacity} />
                <Members tube={data.tube} />
              </Panel>
            </div>
          </div>
        )}
      </Loaded>
    </LivePage>
  );
}
