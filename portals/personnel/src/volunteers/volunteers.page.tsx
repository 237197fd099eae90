import { Empty, Segments, useFormat, useQuery, useSession, When } from '@campus/portal-kit';
import { DataTable, useList, type Column } from '@campus/portal-kit/data';
import { useMemo, useState } from 'react';
import { CallOutsPageDocument, VolunteersPageDocument, type CallOutsPageQuery } from '../gql/graphql.ts';
import { LivePage } from '../live/live-page.tsx';
import { useCallOutMoves } from '../live/use-moves.ts';
import '../personnel.css';
import { useText } from '../texts.ts';
import { CallDrawer } from './call-drawer.tsx';
import { CallStatus } from './call-status.tsx';
import { reasonOf } from './reason.ts';
import { Teams } from './teams.tsx';

type Row = CallOutsPageQuery['callOuts']['nodes'][number];

function useColumns(): Column<Row>[] {
  const t = useText();
  const { locale } = useSession();
  const { num, percent } = useFormat();
  return useMemo(
    (): Column<Row>[] => [
      { id: 'team', header: t('team.name'), width: 200, fixed: true, cell: row => (locale === 'en' ? row.team.nameEnglish : row.team.name) },
      { id: 'state', header: t('call.state'), width: 124, fixed: true, cell: row => <CallStatus {...row} /> },
      { id: 'reason', header: t('call.reason'), cell: row => reasonOf(row, locale) },
      { id: 'needed', header: t('call.needed'), width: 92, numeric: true, cell: row => num(row.neededCount) },
      { id: 'asked', header: t('call.asked'), width: 92, numeric: true, cell: row => num(row.askedCount) },
      { id: 'confirmed', header: t('call.confirmed'), width: 92, numeric: true, cell: row => num(row.confirmedCount) },
      { id: 'inTime', header: t('call.inTime'), width: 132, numeric: true, cell: row => (row.askedCount > 0 ? percent(row.confirmedInTimeCount / row.askedCount) : '—') },
      { id: 'openedAt', header: t('call.openedAt'), width: 116, numeric: true, cell: row => <When at={row.openedAt} /> },
    ],
    [t, locale, num, percent],
  );
}

/** Teams of volunteers and their call-outs, confirmations coming in by themselves. */
export default function VolunteersPage() {
  const t = useText();
  const { locale } = useSession();
  const columns = useColumns();
  const [open, setOpen] = useState<string | null>(null);
  const list = useList({ filters: { state: 'ALL' as string } });
  const state = list.filters.state === 'OPEN' || list.filters.state === 'STOOD_DOWN' ? list.filters.state : null;
  const answer = useQuery(CallOutsPageDocument, { first: list.size, after: list.after, state }, { keep: true });
  const teams = useQuery(VolunteersPageDocument, {}, { keep: true });
  const again = () => { answer.again(); teams.again(); };
  const isLost = useCallOutMoves(again);
  const states = (['ALL', 'OPEN', 'STOOD_DOWN'] as const).map(value => ({ value, label: t(`call.filters.${value}`) }));
  return (
    <LivePage title={t('team.page')} about={t('team.about')} isLost={isLost}>
      <Teams answer={teams} onOpen={setOpen} onChanged={again} />
      <h2 className="p-heading">{t('call.list')}</h2>
      <DataTable
        label={t('call.list')} list={list} answer={answer} page={data => data.callOuts} columns={columns} rowId={row => row.id} rowName={row => `${row.team.name} ${row.reason}`} onOpen={row => setOpen(row.id)}
        phoneItem={row => ({ title: locale === 'en' ? row.team.nameEnglish : row.team.name, aside: <CallStatus {...row} />, detail: row.reason, time: <When at={row.openedAt} /> })}
        filters={<Segments label={t('call.state')} value={list.filters.state} onChange={value => list.filter({ state: value })} items={states} />}
        empty={<Empty title={t('call.none')} hint={t('call.noneHint')} />}
      />
      <CallDrawer of={open} onClose={() => setOpen(null)} onChanged={again} />
    </LivePage>
  );
}
