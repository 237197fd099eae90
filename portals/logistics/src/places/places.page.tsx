import { Empty, Segments, Status, useFormat, useQuery } from '@campus/portal-kit';
import { DataTable, Drawer, SearchBox, Select, useList, type Column } from '@campus/portal-kit/data';
import { useMemo, useState } from 'react';
import { LogisticsPlacesDocument, type LogisticsPlacesQuery, type PlaceUse } from '../gql/graphql.ts';
import { LivePage } from '../live/live-page.tsx';
import { useText } from '../texts.ts';
import { whereOf } from '../words/names.ts';
import { PlaceDetail } from './place-detail.tsx';
import { PlaceStatus } from './place-status.tsx';

type Row = LogisticsPlacesQuery['places']['nodes'][number];
const USES: readonly PlaceUse[] = ['DORMITORY', 'CLASSROOM', 'CANTEEN', 'LIBRARY', 'LABORATORY', 'OFFICE', 'BATHHOUSE', 'CLINIC', 'MONITORING', 'STORE', 'OTHER'];
const FILTERS = { search: '', use: null as string | null, seen: 'ALL' as string };

function useColumns(): Column<Row>[] {
  const t = useText();
  const { num } = useFormat();
  return useMemo(() => [
    { id: 'code', header: t('place.code'), cell: row => row.code, width: 130, fixed: true },
    { id: 'name', header: t('place.name'), cell: row => row.name, width: 180, fixed: true },
    { id: 'status', header: t('place.status'), cell: row => <PlaceStatus isClosed={row.isClosed} />, width: 110 },
    { id: 'kind', header: t('place.kind'), cell: row => t(`place.kinds.${row.kind}`), width: 110 },
    { id: 'use', header: t('place.use'), cell: row => t(`place.uses.${row.use}`), width: 110 },
    { id: 'path', header: t('place.path'), cell: row => whereOf(row.path) },
    { id: 'capacity', header: t('place.capacity'), cell: row => num(row.capacity), width: 90, numeric: true },
    { id: 'confirmed', header: t('place.confirmed'), cell: row => <Status tone={row.isConfirmed ? 'ok' : 'warn'} quiet={row.isConfirmed}>{t(row.isConfirmed ? 'place.seen' : 'place.unseen')}</Status>, width: 110 },
  ], [t, num]);
}

/** Everything that stands on campus, and whether it is closed. */
export default function PlacesPage() {
  const t = useText();
  const [open, setOpen] = useState<string | null>(null);
  const list = useList({ filters: FILTERS });
  const { search, use, seen } = list.filters;
  const filter = { search: search || null, use: USES.find(one => one === use) ?? null, isConfirmed: seen === 'UNSEEN' ? false : null };
  const answer = useQuery(LogisticsPlacesDocument, { first: list.size, after: list.after, filter }, { keep: true });
  const row = answer.data?.places.nodes.find(one => one.id === open);
  const filters = (
    <>
      <SearchBox label={t('place.search')} value={search} onChange={value => list.filter({ search: value })} />
      <Select aria-label={t('place.use')} placeholder={t('place.anyUse')} clearable value={use} onChange={value => list.filter({ use: value })} data={USES.map(value => ({ value, label: t(`place.uses.${value}`) }))} />
      <Segments label={t('place.confirmed')} value={seen} onChange={value => list.filter({ seen: value })} items={[{ value: 'ALL', label: t('all') }, { value: 'UNSEEN', label: t('place.unseen') }]} />
    </>
  );
  return (
    <LivePage title={t('place.title')} about={t('place.about')} topics={['closures']} changed={answer.again}>
      <DataTable
        label={t('place.title')} list={list} answer={answer} page={data => data.places} columns={useColumns()} rowId={one => one.id} rowName={one => one.code} onOpen={one => setOpen(one.id)}
        phoneItem={one => ({ title: `${one.name} ${one.code}`, aside: <PlaceStatus isClosed={one.isClosed} />, detail: whereOf(one.path), time: t(`place.uses.${one.use}`) })}
        filters={filters} empty={<Empty title={t('place.none')} hint={t('place.noneHint')} />}
      />
      <Drawer opened={row !== undefined} onClose={() => setOpen(null)} title={row?.name ?? t('place.title')}>{row && <PlaceDetail key={row.id} place={row} onClosed={answer.again} />}</Drawer>
    </LivePage>
  );
}
