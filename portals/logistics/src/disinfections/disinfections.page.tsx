import { Empty, missing, Segments, useQuery, When } from '@campus/portal-kit';
import { DataTable, Drawer, SearchBox, useList, type Column } from '@campus/portal-kit/data';
import { useMemo, useState } from 'react';
import { LogisticsDisinfectionListDocument, type DisinfectionState, type LogisticsDisinfectionListQuery } from '../gql/graphql.ts';
import { LivePage } from '../live/live-page.tsx';
import { useText } from '../texts.ts';
import { whereOf } from '../words/names.ts';
import { DisinfectionStatus } from '../words/state.tsx';
import { DisinfectionDetail } from './disinfection-detail.tsx';

type Row = LogisticsDisinfectionListQuery['disinfections']['nodes'][number];
const SHOWN: Readonly<Record<string, DisinfectionState[]>> = { OPEN: ['ORDERED', 'STARTED', 'DONE'], ORDERED: ['ORDERED'], STARTED: ['STARTED'], DONE: ['DONE'], CHECKED: ['CHECKED'] };
const FILTERS = { search: '', show: 'OPEN' as string };

function useColumns(): Column<Row>[] {
  const t = useText();
  return useMemo(() => [
    { id: 'code', header: t('place.code'), cell: row => row.place.code, width: 130, fixed: true },
    { id: 'path', header: t('place.path'), cell: row => whereOf(row.place.path), fixed: true },
    { id: 'state', header: t('disinfection.state'), cell: row => <DisinfectionStatus {...row} />, width: 150 },
    { id: 'dueAt', header: t('disinfection.dueAt'), cell: row => <When at={row.dueAt} />, width: 120, numeric: true },
    { id: 'orderedAt', header: t('disinfection.orderedAt'), cell: row => <When at={row.orderedAt} />, width: 120, numeric: true },
    { id: 'workers', header: t('disinfection.workers'), cell: row => row.workers ?? missing, width: 140 },
    { id: 'doneAt', header: t('disinfection.doneAt'), cell: row => <When at={row.doneAt} />, width: 120, numeric: true },
    { id: 'checkedBy', header: t('disinfection.checkedBy'), cell: row => row.checkedByName ?? missing, width: 110 },
  ], [t]);
}

/** The terminal disinfections, with start, evidence and check. */
export default function DisinfectionsPage() {
  const t = useText();
  const [open, setOpen] = useState<string | null>(null);
  const list = useList({ filters: FILTERS });
  const { search, show } = list.filters;
  const answer = useQuery(LogisticsDisinfectionListDocument, { first: list.size, after: list.after, filter: { search: search || null, states: SHOWN[show] ?? null } }, { keep: true });
  const row = answer.data?.disinfections.nodes.find(one => one.id === open);
  const filters = (
    <>
      <SearchBox label={t('place.search')} value={search} onChange={value => list.filter({ search: value })} />
      <Segments label={t('disinfection.state')} value={show} onChange={value => list.filter({ show: value })} items={['OPEN', 'ORDERED', 'STARTED', 'DONE', 'CHECKED', 'ALL'].map(value => ({ value, label: t(`disinfection.show.${value as 'OPEN'}`) }))} />
    </>
  );
  return (
    <LivePage title={t('disinfection.pageTitle')} about={t('disinfection.about')} topics={['disinfections']} changed={answer.again}>
      <DataTable
        label={t('disinfection.pageTitle')} list={list} answer={answer} page={data => data.disinfections} columns={useColumns()} rowId={one => one.id} rowName={one => one.place.code} onOpen={one => setOpen(one.id)}
        phoneItem={one => ({ title: `${one.place.name} ${one.place.code}`, aside: <DisinfectionStatus {...one} />, detail: whereOf(one.place.path), time: <When at={one.dueAt} /> })}
        filters={filters} empty={<Empty title={t('disinfection.none')} hint={t('disinfection.noneHint')} />}
      />
      <Drawer opened={row !== undefined} onClose={() => setOpen(null)} title={row?.place.name ?? t('disinfection.title')}>{row && <DisinfectionDetail key={row.id} order={row} onMoved={answer.again} />}</Drawer>
    </LivePage>
  );
}
