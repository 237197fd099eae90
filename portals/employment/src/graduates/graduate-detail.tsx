import { Button, download, Empty, Facts, IconDownload, Loaded, notify, Panel, useCan, useQuery, When } from '@campus/portal-kit';
import { useEffect, useState } from 'react';
import { EmploymentEvidenceFileDocument, EmploymentGraduateHistoryDocument, type EmploymentGraduateHistoryQuery, type EmploymentGraduateRowFragment } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import { useCodes } from './codes.ts';
import { RecordDestination } from './record-destination.tsx';

type Row = EmploymentGraduateRowFragment;
type Destination = NonNullable<EmploymentGraduateHistoryQuery['graduate']>['destinations'][number];

/** Fetches the document only when asked: reading it is logged. */
function EvidenceFile({ destinationId, name }: { destinationId: string; name: string }) {
  const t = useText();
  const [isAsked, setAsked] = useState(false);
  return (
    <>
      <Button variant="default" size="compact-sm" loading={isAsked} leftSection={<IconDownload size={14} aria-hidden />} onClick={() => setAsked(true)}>{t('graduate.download', { name })}</Button>
      {isAsked && <Downloading destinationId={destinationId} onEnd={() => setAsked(false)} />}
    </>
  );
}

/** Fetches the document once and hands it over. */
function Downloading({ destinationId, onEnd }: { destinationId: string; onEnd: () => void }) {
  const t = useText();
  const { data, loading } = useQuery(EmploymentEvidenceFileDocument, { destinationId });
  useEffect(() => {
    if (loading) return;
    if (data?.evidenceFile) download(data.evidenceFile);
    else notify({ tone: 'bad', text: t('graduate.notFetched') });
    onEnd();
  }, [data, loading, onEnd, t]);
  return null;
}

function HistoryLine({ destination }: { destination: Destination }) {
  const t = useText();
  const can = useCan();
  const { nameOf } = useCodes();
  return (
    <li>
      <b>{nameOf(destination.code)}</b><span>{destination.decidedOn}</span>
      {destination.organisation && <span className="employment-wide">{destination.organisation}</span>}
      <span className="employment-wide">{t('graduate.evidence')}：{destination.evidence}</span>
      <span className="employment-wide">{t('graduate.recordedAt')} <When at={destination.recordedAt} />{destination.endedAt && <> · {t('graduate.endedAt')} <When at={destination.endedAt} /></>}</span>
      {destination.fileName && can('employment.evidence.read') && <span className="employment-wide"><EvidenceFile destinationId={destination.id} name={destination.fileName} /></span>}
    </li>
  );
}

/** One graduate: where they go, and everything that was on record before. */
export function GraduateDetail({ row, onChanged }: { row: Row; onChanged: () => void }) {
  const t = useText();
  const can = useCan();
  const { nameOf } = useCodes();
  const history = useQuery(EmploymentGraduateHistoryDocument, { id: row.id });
  const recorded = () => {
    history.again();
    onChanged();
  };
  return (
    <div className="k-stack">
      <Facts items={[
        [t('graduate.number'), row.number], [t('graduate.college'), row.college?.name], [t('graduate.major'), row.major?.name], [t('graduate.cohort'), t('graduate.cohortOf', { year: row.cohort })], [t('graduate.degree'), t(`graduate.degrees.${row.degree}`)],
        [t('graduate.destination'), row.destination ? nameOf(row.destination.code) : t('graduate.unknown')],
      ]} />
      {can('employment.destination.record') && <div className="k-foot"><RecordDestination graduateId={row.id} onRecorded={recorded} /></div>}
      <Panel title={t('graduate.history')}>
        <Loaded from={history} rows={2} isEmpty={({ graduate }) => !graduate?.destinations.length} empty={<Empty title={t('graduate.noHistory')} />}>
          {({ graduate }) => <ul className="employment-history">{graduate?.destinations.map(destination => <HistoryLine key={destination.id} destination={destination} />)}</ul>}
        </Loaded>
      </Panel>
    </div>
  );
}
