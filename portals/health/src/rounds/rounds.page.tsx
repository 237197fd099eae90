import { Button, Empty, IconPlus, useCan, useFormat, useQuery, When } from '@campus/portal-kit';
import { DataTable, useList, type Column } from '@campus/portal-kit/data';
import { useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import { HealthRoundsDocument, type HealthRoundsQuery } from '../gql/graphql.ts';
import { LivePage } from '../live/live-page.tsx';
import { useText } from '../texts.ts';
import { RoundState } from '../words/state.tsx';
import { OpenRound } from './open-round.tsx';

type Row = HealthRoundsQuery['testRounds']['nodes'][number];

function useColumns(): Column<Row>[] {
  const t = useText();
  const { num } = useFormat();
  return useMemo(() => [
    { id: 'name', header: t('round.name'), cell: row => row.name, fixed: true },
    { id: 'disease', header: t('round.disease'), cell: row => row.disease, width: 130 },
    { id: 'status', header: t('round.status'), cell: row => <RoundState status={row.status} />, width: 110 },
    { id: 'swabs', header: t('round.swabs'), cell: row => num(row.swabCount), width: 90, numeric: true },
    { id: 'tubes', header: t('round.tubes'), cell: row => num(row.tubeCount), width: 80, numeric: true },
    { id: 'positive', header: t('round.positiveTubes'), cell: row => num(row.positiveTubeCount), width: 110, numeric: true },
    { id: 'pending', header: t('round.pending'), cell: row => num(row.pendingCount), width: 150, numeric: true },
    { id: 'opensAt', header: t('round.opensAt'), cell: row => <When at={row.opensAt} />, width: 120, numeric: true },
    { id: 'closesAt', header: t('round.closesAt'), cell: row => <When at={row.closesAt} />, width: 120, numeric: true },
  ], [t, num]);
}

export default function RoundsPage() {
  const t = useText();
  const can = useCan();
  const go = useNavigate();
  const [opening, setOpening] = useState(false);
  const list = useList({ filters: {} });
  const answer = useQuery(HealthRoundsDocument, { first: list.size, after: list.after }, { keep: true });
  const columns = useColumns();
  const open = can('health.round.open') && <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setOpening(true)}>{t('round.open')}</Button>;
  return (
    <LivePage title={t('round.title')} about={t('round.about')} actions={open} changed={answer.again}>
      <DataTable
        label={t('round.title')} list={list} answer={answer} page={data => data.testRounds} columns={columns}
        rowId={row => row.id} rowName={row => row.name} onOpen={can('health.tube.read') ? row => go(`/health/rounds/${row.id}`) : undefined}
        phoneItem={row => ({ title: row.name, aside: <RoundState status={row.status} />, detail: row.disease, time: <When at={row.opensAt} /> })}
        empty={<Empty title={t('round.empty')} hint={t('round.emptyHint')} />}
      />
      <OpenRound opened={opening} onClose={() => setOpening(false)} onOpened={id => go(`/health/rounds/${id}`)} />
    </LivePage>
  );
}
