import { Empty, missing, Segments, useQuery, When } from '@campus/portal-kit';
import { DataTable, Drawer, SearchBox, useList, type Column } from '@campus/portal-kit/data';
import { useMemo, useState } from 'react';
import { LogisticsClosureListDocument, type ClosureState, type LogisticsClosureListQuery } from '../gql/graphql.ts';
import { LivePage } from '../live/live-page.tsx';
import { useText } from '../texts.ts';
import { whereOf } from '../words/names.ts';
import { ClosureStatus, DisinfectionStatus } from '../words/state.tsx';
import { ClosureDetail } from './closure-detail.tsx';

type Row = LogisticsClosureListQuery['closures']['nodes'][number];
const SHOWN: Readonly<Record<string, ClosureState[]>> = { NOW: ['CLOSED', 'OFFERED'], OFFERED: ['OFFERED'], ENDED: ['ENDED'] };
const FILTERS = { search: '', show: 'NOW' as string };

function useColumns(): Column<Row>[] {
  const t = useText();
  return useMemo(() => [
    { id: 'code', header: t('place.code'), cell: row => row.place.code, width: 130, fixed: true },
    { id: 'name', header: t('place.path'), cell: row => whereOf(row.place.path), fixed: true },
    { id: 'state', header: t('closure.state'), cell: row => <ClosureStatus {...row} />, width: 150 },
    { id: 'measure', header: t('closure.measure'), cell: row => t(`closure.measures.${row.measure}`), width: 126 },
    { id: 'origin', header: t('closure.origin'), cell: row => t(row.isByHand ? 'closure.byHand' : 'closure.byChain'), width: 110 },
    { id: 'disinfection', header: t('disinfection.title'), cell: row => (row.disinfection ? <DisinfectionStatus {...row.disinfection} /> : missing), width: 150 },
    { id: 'closedAt', header: t('closure.closedAt'), cell: row => <When at={row.closedAt} />, width: 120, numeric: true },
    { id: 'endedAt', header: t('closure.endedAt'), cell: row => <When at={row.endedAt} />, width: 120, numeric: true },
  ], [t]);
}

/** What is closed, why nobody may enter, and what it waits for. */
export default function ClosuresPage() {
  const t = useText();
  const [open, setOpen] = useState<string | null>(null);
  const list = useList({ filters: FILTERS });
  const { search, show } = list.filters;
  const answer = useQuery(LogisticsClosureListDocument, { first: list.size, after: list.after, filter: { search: search || null, states: SHOWN[show] ?? null } }, { keep: true });
  const row = answer.data?.closures.nodes.find(one => one.id === open);
  const filters = (
    <>
      <SearchBox label={t('place.search')} value={search} onChange={value => list.filter({ search: value })} />
      <Segments label={t('closure.state')} value={show} onChange={value => list.filter({ show: value })} items={['NOW', 'OFFERED', 'ENDED', 'ALL'].map(value => ({ value, label: t(`closure.show.${value as 'NOW'}`) }))} />
    </>
  );
  return (
    <LivePage title={t('closure.title')} about={t('closure.about')} topics={['closures']} changed={answer.again}>
      <DataTable
        label={t('closure.title')} list={list} answer={answer} page={data => data.closures} columns={useColumns()} rowId={one => one.id} rowName={one => one.place.code} onOpen={one => setOpen(one.id)}
        phoneItem={one => ({ title: `${one.place.name} ${one.place.code}`, aside: <ClosureStatus {...one} />, detail: one.disinfection ? <DisinfectionStatus {...one.disinfection} /> : t(`closure.measures.${one.measure}`), time: <When at={one.closedAt} /> })}
        filters={filters} empty={<Empty title={t('closure.none')} hint={t('closure.noneHint')} />}
      />
      <Drawer opened={row !== undefined} onClose={() => setOpen(null)} title={row?.place.name ?? t('closure.title')}>{row && <ClosureDetail key={row.id} closure={row} onReopened={answer.again} />}</Drawer>
    </LivePage>
  );
}
