import { Empty, missing, Page, Segments, useFormat, useQuery, When } from '@campus/portal-kit';
import { DataTable, useList, type Column } from '@campus/portal-kit/data';
import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import { CommandIncidentsDocument, type CommandIncidentsQuery, type IncidentStatus } from '../gql/graphql.ts';
import { useIncidentNews } from '../live/use-news.ts';
import { useText } from '../texts.ts';
import { IncidentState } from '../words/state.tsx';

type Row = CommandIncidentsQuery['incidents']['nodes'][number];

const STATUSES = ['OPEN', 'STAND_DOWN_OFFERED', 'STOOD_DOWN', 'CLOSED'] as const satisfies readonly IncidentStatus[];

/** Of the steps that are done, how many were in time. */
const onTime = ({ steps }: Row) => ({ inTime: steps.filter(({ state }) => state === 'DONE').length, of: steps.length });

function useColumns(): Column<Row>[] {
  const t = useText();
  const { num } = useFormat();
  return useMemo(() => [
    { id: 'number', header: t('incident.number'), cell: row => row.number, width: 120, fixed: true },
    { id: 'status', header: t('incident.status'), cell: row => <IncidentState status={row.status} />, width: 150, fixed: true },
    { id: 'cases', header: t('source.cases'), cell: row => `${num(row.openCaseCount)} / ${num(row.caseCount)}`, width: 130, numeric: true },
    { id: 'steps', header: t('incident.onTime'), cell: row => `${num(onTime(row).inTime)} / ${num(onTime(row).of)}`, width: 150, numeric: true },
    { id: 'falseAlarm', header: t('incident.falseAlarm'), cell: row => (row.isFalseAlarm ? t('incident.yes') : missing) },
    { id: 'first', header: t('incident.firstPositive'), cell: row => <When at={row.firstPositiveAt} />, width: 150, numeric: true },
    { id: 'news', header: t('source.news'), cell: row => <When at={row.lastNewsAt} />, width: 150, numeric: true },
    { id: 'closed', header: t('incident.closedAt'), cell: row => <When at={row.closedAt} />, width: 150, numeric: true },
  ], [t, num]);
}

/** Every incident there was, the newest first. */
export default function IncidentsPage() {
  const t = useText();
  const go = useNavigate();
  const list = useList({ filters: { status: 'ALL' as string } });
  const status = STATUSES.find(known => known === list.filters.status) ?? null;
  const answer = useQuery(CommandIncidentsDocument, { first: list.size, after: list.after, filter: { status } }, { keep: true });
  useIncidentNews(null, answer.again);
  return (
    <Page title={t('incident.list')} about={t('incident.listAbout')}>
      <DataTable
        label={t('incident.list')} list={list} answer={answer} page={data => data.incidents} columns={useColumns()}
        rowId={row => row.id} rowName={row => row.number} onOpen={row => void go(`/command/incidents/${row.id}`)}
        phoneItem={row => ({ title: row.number, aside: <IncidentState status={row.status} />, detail: `${t('source.cases')} ${row.caseCount}`, time: <When at={row.firstPositiveAt} /> })}
        filters={<Segments label={t('incident.status')} value={list.filters.status} onChange={next => list.filter({ status: next })} items={[{ value: 'ALL', label: t('board.all') }, ...STATUSES.map(value => ({ value, label: t(`incident.statuses.${value}`) }))]} />}
        empty={<Empty title={t('incident.noneYet')} hint={t('incident.noneHint')} />}
      />
    </Page>
  );
}
