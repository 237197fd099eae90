import { Empty, missing, Segments, useCan, useFormat, useQuery, When } from '@campus/portal-kit';
import { DataTable, Drawer, SearchBox, useList, type Column } from '@campus/portal-kit/data';
import { useMemo, useState } from 'react';
import { LogisticsDispatchListDocument, type DispatchState, type LogisticsDispatchListQuery } from '../gql/graphql.ts';
import { LivePage } from '../live/live-page.tsx';
import { useText } from '../texts.ts';
import { useItemWords } from '../words/names.ts';
import { DispatchStatus } from '../words/state.tsx';
import { DispatchDetail } from './dispatch-detail.tsx';
import { DispatchVerbs } from './dispatch-verbs.tsx';
import { MakeDispatch } from './make-dispatch.tsx';

type Row = LogisticsDispatchListQuery['dispatches']['nodes'][number];
const SHOWN: Readonly<Record<string, DispatchState[]>> = { OPEN: ['ORDERED', 'SHORT', 'SENT'], ORDERED: ['ORDERED'], SHORT: ['SHORT'], SENT: ['SENT'], DELIVERED: ['DELIVERED'] };
const FILTERS = { search: '', show: 'OPEN' as string };

function useColumns(): Column<Row>[] {
  const t = useText();
  const words = useItemWords();
  const { num } = useFormat();
  return useMemo(() => [
    { id: 'door', header: t('dispatch.door'), cell: row => row.place?.code ?? missing, width: 130, fixed: true },
    { id: 'state', header: t('dispatch.state'), cell: row => <DispatchStatus {...row} />, width: 130 },
    { id: 'kind', header: t('dispatch.kind'), cell: row => t(`dispatch.kinds.${row.kind}`), width: 120 },
    { id: 'lines', header: t('dispatch.lines'), cell: row => row.lines.map(line => `${words.name(line.item)} ${num(line.quantity)}`).join(' · ') },
    { id: 'store', header: t('stock.store'), cell: row => row.store?.place.name ?? missing, width: 130 },
    { id: 'dueAt', header: t('dispatch.dueAt'), cell: row => <When at={row.dueAt} />, width: 110, numeric: true },
    { id: 'sentAt', header: t('dispatch.sentAt'), cell: row => <When at={row.sentAt} />, width: 110, numeric: true },
    { id: 'deliveredAt', header: t('dispatch.deliveredAt'), cell: row => <When at={row.deliveredAt} />, width: 110, numeric: true },
  ], [t, num, words]);
}

/** The verbs for the rows that are chosen. */
const verbsFor = (rows: readonly Row[], again: () => void) => (ids: readonly string[], clear: () => void) => (
  <DispatchVerbs chosen={rows.filter(one => ids.includes(one.id))} onDone={() => { clear(); again(); }} />
);

/** What goes to which door, alone or many at once. */
export default function DispatchesPage() {
  const t = useText();
  const can = useCan();
  const [open, setOpen] = useState<string | null>(null);
  const list = useList({ filters: FILTERS });
  const { search, show } = list.filters;
  const answer = useQuery(LogisticsDispatchListDocument, { first: list.size, after: list.after, filter: { search: search || null, states: SHOWN[show] ?? null } }, { keep: true });
  const rows = answer.data?.dispatches.nodes ?? [];
  const row = rows.find(one => one.id === open);
  const filters = (
    <>
      <SearchBox label={t('dispatch.search')} value={search} onChange={value => list.filter({ search: value })} />
      <Segments label={t('dispatch.state')} value={show} onChange={value => list.filter({ show: value })} items={['OPEN', 'ORDERED', 'SHORT', 'SENT', 'DELIVERED', 'ALL'].map(value => ({ value, label: t(`dispatch.show.${value as 'OPEN'}`) }))} />
    </>
  );
  return (
    <LivePage title={t('dispatch.title')} about={t('dispatch.about')} actions={can('logistics.dispatch.make') && can('logistics.stock.read') && <MakeDispatch onMade={answer.again} />} topics={['dispatches']} changed={answer.again}>
      <DataTable
        label={t('dispatch.title')} list={list} answer={answer} page={data => data.dispatches} columns={useColumns()} rowId={one => one.id} rowName={one => one.place?.code ?? t('dispatch.title')} onOpen={one => setOpen(one.id)}
        phoneItem={one => ({ title: one.place?.code ?? missing, aside: <DispatchStatus {...one} />, detail: t(`dispatch.kinds.${one.kind}`), time: <When at={one.dueAt} /> })}
        filters={filters} empty={<Empty title={t('dispatch.none')} hint={t('dispatch.noneHint')} />}
        bulk={verbsFor(rows, answer.again)}
      />
      <Drawer opened={row !== undefined} onClose={() => setOpen(null)} title={row?.place?.name ?? t('dispatch.title')}>{row && <DispatchDetail key={row.id} dispatch={row} onMoved={answer.again} />}</Drawer>
    </LivePage>
  );
}
