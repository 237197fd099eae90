import { Empty, useQuery, When } from '@campus/portal-kit';
import { DataTable, useList, type Column } from '@campus/portal-kit/data';
import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import { HealthTubesDocument, type HealthTubesQuery } from '../gql/graphql.ts';
import { LivePage } from '../live/live-page.tsx';
import { useText } from '../texts.ts';
import { TubeState } from '../words/state.tsx';
import { FindTube } from './find-tube.tsx';
import { TubeFilter, tubesIn, useTubeColumns } from './tube-table.tsx';

type Row = HealthTubesQuery['tubes']['nodes'][number];

export default function TubesPage() {
  const t = useText();
  const go = useNavigate();
  const list = useList({ filters: { status: 'ALL' as string } });
  const answer = useQuery(HealthTubesDocument, { statuses: tubesIn(list.filters.status), first: list.size, after: list.after }, { keep: true });
  const shared = useTubeColumns<Row>();
  const columns = useMemo((): Column<Row>[] => [...shared, { id: 'round', header: t('tube.round'), cell: row => row.round.name, width: 220 }], [shared, t]);
  return (
    <LivePage title={t('tube.title')} about={t('tube.about')} changed={answer.again}>
      <FindTube />
      <DataTable
        label={t('tube.title')} list={list} answer={answer} page={data => data.tubes} columns={columns}
        rowId={row => row.id} rowName={row => row.label} onOpen={row => go(`/health/tubes/${encodeURIComponent(row.label)}`)}
        phoneItem={row => ({ title: row.label, aside: <TubeState status={row.status} />, detail: row.round.name, time: <When at={row.openedAt} /> })}
        filters={<TubeFilter value={list.filters.status} onChange={status => list.filter({ status })} />}
        empty={<Empty title={t('tube.empty')} hint={t('tube.emptyHint')} />}
      />
    </LivePage>
  );
}
