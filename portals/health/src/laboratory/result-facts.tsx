import { Facts, missing, When } from '@campus/portal-kit';
import { Link } from 'react-router';
import type { HealthResultRowFragment } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import { OutcomeOf, ReadingOf } from '../words/state.tsx';

/** Whom a result concerns: a person, a pooled tube, or nobody yet. */
export function WhoseResult({ row }: { row: HealthResultRowFragment }) {
  const t = useText();
  if (row.person) return row.person.number ? <Link to={`/health/people/${encodeURIComponent(row.person.number)}`}>{row.person.name} {row.person.number}</Link> : <>{t('person.unknown')}</>;
  if (row.tube) return <Link to={`/health/tubes/${encodeURIComponent(row.tube.label)}`}>{t('result.ofTube', { label: row.tube.label })}</Link>;
  return <>{missing}</>;
}

/** Everything that is known of one result. */
export function ResultFacts({ row }: { row: HealthResultRowFragment }) {
  const t = useText();
  return (
    <Facts items={[
      [t('result.value'), <ReadingOf key="value" value={row.value} />],
      [t('result.outcome'), <OutcomeOf key="outcome" outcome={row.outcome} />],
      [t('result.reason'), row.reason && t(`result.reasons.${row.reason}`)],
      [t('result.note'), row.note],
      [t('result.person'), (row.person || row.tube) && <WhoseResult row={row} />],
      [t('result.disease'), row.disease ?? t('result.unknownDisease')],
      [t('result.analyte'), [row.analyte, row.analyteName].filter(Boolean).join(' · ')],
      [t('result.standing'), t(`result.standings.${row.standing}`)],
      [t('result.subject'), row.subjectName],
      [t('result.bornOn'), row.subjectBornOn],
      [t('result.numbers'), row.subjectNumbers.join('、')],
      [t('result.labels'), row.labels.join('、')],
      [t('result.laboratory'), row.laboratory],
      [t('result.collectedAt'), row.collectedAt && <When at={row.collectedAt} />],
      [t('result.reportedAt'), row.reportedAt && <When at={row.reportedAt} />],
      [t('result.receivedAt'), <When key="received" at={row.receivedAt} />],
      [t('result.line'), row.line],
    ]} />
  );
}
