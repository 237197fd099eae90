import { Empty, missing, Segments, useFormat, useQuery, When } from '@campus/portal-kit';
import { DataTable, useList, type Column } from '@campus/portal-kit/data';
import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import { HealthCasesDocument, type CaseStatus, type HealthCasesQuery } from '../gql/graphql.ts';
import { StandingPage } from '../live/standing-page.tsx';
import { useText } from '../texts.ts';
import { CaseState } from '../words/standing.tsx';

type Row = HealthCasesQuery['cases']['nodes'][number];
const STATUSES: readonly CaseStatus[] = ['OPEN', 'CLOSED', 'WITHDRAWN'];
const nameOf = (row: Row): string => row.person?.name ?? row.person?.number ?? row.id;

function useColumns(): Column<Row>[] {
  const t = useText();
  const { num } = useFormat();
  return useMemo(() => [
    { id: 'number', header: t('person.number'), cell: row => row.person?.number ?? missing, width: 140, fixed: true },
    { id: 'name', header: t('person.name'), cell: row => row.person?.name ?? missing, width: 140, fixed: true },
    { id: 'status', header: t('case.status'), cell: row => <CaseState status={row.status} />, width: 140 },
    { id: 'sampledAt', header: t('case.sampledAt'), cell: row => <When at={row.sampledAt} />, width: 130, numeric: true },
    { id: 'openedAt', header: t('case.openedAt'), cell: row => <When at={row.openedAt} />, width: 130, numeric: true },
    { id: 'tracedAt', header: t('case.tracedAt'), cell: row => (row.tracedAt ? <When at={row.tracedAt} /> : t('case.tracing')), width: 130, numeric: true },
    { id: 'closeCount', header: t('case.close'), cell: row => num(row.closeCount), width: 110, numeric: true },
    { id: 'secondaryCount', header: t('case.secondary'), cell: row => num(row.secondaryCount), numeric: true },
  ], [t, num]);
}

/** Every case, the latest first. */
export default function CasesPage() {
  const t = useText();
  const go = useNavigate();
  const { num } = useFormat();
  const list = useList({ filters: { status: 'ALL' as string } });
  const status = STATUSES.find(one => one === list.filters.status);
  const answer = useQuery(HealthCasesDocument, { statuses: status ? [status] : null, first: list.size, after: list.after }, { keep: true });
  return (
    <StandingPage title={t('case.title')} about={t('case.about')} changed={answer.again}>
      <DataTable
        label={t('case.title')} list={list} answer={answer} page={data => data.cases} columns={useColumns()}
        rowId={row => row.id} rowName={nameOf} onOpen={row => go(`/health/cases/${row.id}`)} names={{ name: t('person.name'), number: t('person.number') }}
        phoneItem={row => ({ title: nameOf(row), aside: <CaseState status={row.status} />, detail: t('case.rings', { close: num(row.closeCount), secondary: num(row.secondaryCount) }), time: <When at={row.openedAt} /> })}
        filters={<Segments label={t('case.status')} value={status ?? 'ALL'} onChange={next => list.filter({ status: next })} items={[{ value: 'ALL', label: t('case.all') }, ...STATUSES.map(one => ({ value: one, label: t(`case.statuses.${one}`) }))]} />}
        empty={<Empty title={t('case.empty')} hint={t('case.emptyHint')} />}
      />
    </StandingPage>
  );
}
