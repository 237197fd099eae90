import { missing, useFormat, When } from '@campus/portal-kit';
import type { Column } from '@campus/portal-kit/data';
import { useMemo } from 'react';
import type { HealthIsolationRowFragment } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import { IsolationState, WhereIsolated } from '../words/standing.tsx';

/** What the list of isolations shows. */
export function useIsolationColumns(): Column<HealthIsolationRowFragment>[] {
  const t = useText();
  const { day } = useFormat();
  return useMemo(() => [
    { id: 'number', header: t('person.number'), cell: row => row.person?.number ?? missing, width: 130, fixed: true },
    { id: 'name', header: t('person.name'), cell: row => row.person?.name ?? missing, width: 110, fixed: true },
    { id: 'status', header: t('isolation.status'), cell: row => <IsolationState status={row.status} />, width: 165 },
    { id: 'reason', header: t('isolation.reason'), cell: row => t(`isolation.reasons.${row.reason}`), width: 170 },
    { id: 'where', header: t('isolation.where'), cell: row => <WhereIsolated {...row} /> },
    { id: 'since', header: t('isolation.since'), cell: row => <When at={row.since} />, width: 120, numeric: true },
    { id: 'nextTestOn', header: t('isolation.nextTestOn'), cell: row => (row.nextTestOn ? day(row.nextTestOn) : missing), width: 120, numeric: true },
    { id: 'until', header: t('isolation.until'), cell: row => (row.until ? day(row.until) : t('isolation.untilResult')), width: 150, numeric: true },
  ], [t, day]);
}
