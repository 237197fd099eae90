import { Empty, useQuery, When } from '@campus/portal-kit';
import { DataTable, useList } from '@campus/portal-kit/data';
import { useEffect } from 'react';
import { useNavigate } from 'react-router';
import { HealthRoundTubesDocument, type HealthRoundTubesQuery } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import { TubeFilter, tubesIn, useTubeColumns } from '../tubes/tube-table.tsx';
import { TubeState } from '../words/state.tsx';

type Row = HealthRoundTubesQuery['tubes']['nodes'][number];

/** The tubes of a round; `turn` grows when they are to be loaded again. */
export function RoundTubes({ round, turn }: { round: string; turn: number }) {
  const t = useText();
  const go = useNavigate();
  const list = useList({ filters: { status: 'ALL' as string } });
  const answer = useQuery(HealthRoundTubesDocument, { round, statuses: tubesIn(list.filters.status), first: list.size, after: list.after }, { keep: true });
  const { again } = answer;
  useEffect(() => {
    if (turn > 0) again();
  }, [turn, again]);
  return (
    <DataTable
      label={t('tube.title')} list={list} answer={answer} page={data => data.tubes} columns={useTubeColumns<Row>()}
      rowId={row => row.id} rowName={row => row.label} onOpen={row => go(`/health/tubes/${encodeURIComponent(row.label)}`)}
      phoneItem={row => ({ title: row.label, aside: <TubeState status={row.status} />, detail: t('tube.fill', { n: row.swabCount, total: row.capacity }), time: <When at={row.openedAt} /> })}
      filters={<TubeFilter value={list.filters.status} onChange={status => list.filter({ status })} />}
      empty={<Empty title={t('tube.empty')} hint={t('tube.emptyHint')} />}
    />
  );
}
