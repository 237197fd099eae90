import { missing, When } from '@campus/portal-kit';
import type { Column } from '@campus/portal-kit/data';
import { useMemo } from 'react';
import type { HealthResultRowFragment } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import { OutcomeOf, ReadingOf } from '../words/state.tsx';
import { WhoseResult } from './result-facts.tsx';

/** What every list of results shows. */
export function useResultColumns(): Column<HealthResultRowFragment>[] {
  const t = useText();
  return useMemo(() => [
    { id: 'person', header: t('result.person'), cell: row => <WhoseResult row={row} />, width: 210, fixed: true },
    { id: 'subject', header: t('result.subject'), cell: row => row.subjectName ?? missing, width: 130 },
    { id: 'value', header: t('result.value'), cell: row => <ReadingOf value={row.value} />, width: 128 },
    { id: 'disease', header: t('result.disease'), cell: row => row.disease ?? row.analyteName ?? row.analyte, width: 130 },
    { id: 'outcome', header: t('result.outcome'), cell: row => <OutcomeOf outcome={row.outcome} />, width: 120 },
    { id: 'reason', header: t('result.reason'), cell: row => row.reason && t(`result.reasons.${row.reason}`) },
    { id: 'collectedAt', header: t('result.collectedAt'), cell: row => <When at={row.collectedAt} />, width: 120, numeric: true },
    { id: 'receivedAt', header: t('result.receivedAt'), cell: row => <When at={row.receivedAt} />, width: 120, numeric: true },
  ], [t]);
}

/** The words by which a result is read out and shown on a phone. */
export const nameOfResult = (row: HealthResultRowFragment): string => row.person?.name ?? row.subjectName ?? row.tube?.label ?? row.labels[0] ?? row.analyte;
