import { Empty, Segments, useFormat, useQuery, When } from '@campus/portal-kit';
import { DataTable, Drawer, SearchBox, Select, useList } from '@campus/portal-kit/data';
import { useState } from 'react';
import { HealthIsolationsDocument, type HealthIsolationRowFragment, type IsolationFilter, type IsolationMode } from '../gql/graphql.ts';
import { StandingPage } from '../live/standing-page.tsx';
import { useText } from '../texts.ts';
import { IsolationState, WhereIsolated } from '../words/standing.tsx';
import { IsolationFacts } from './isolation-facts.tsx';
import { useIsolationColumns } from './isolation-table.tsx';

const VIEWS = ['STANDING', 'WAITING_FOR_ROOM', 'DUE_TO_END', 'TEST_DUE', 'OVER'] as const;
type View = (typeof VIEWS)[number];
const MODES: readonly IsolationMode[] = ['CENTRAL', 'HOME', 'HOSPITAL'];

const viewOf = (value: string): View => VIEWS.find(view => view === value) ?? 'STANDING';

/** What a view of the list asks the graph for. */
function conditionOf(view: View, today: string): IsolationFilter {
  if (view === 'OVER') return { statuses: ['ENDED', 'WITHDRAWN'] };
  if (view === 'TEST_DUE') return { testDueBy: today };
  if (view === 'DUE_TO_END') return { endsBy: today };
  return view === 'WAITING_FOR_ROOM' ? { statuses: ['WAITING_FOR_ROOM'] } : {};
}

const nameOf = (row: HealthIsolationRowFragment): string => row.person?.name ?? row.person?.number ?? row.id;

/** Everybody kept apart: who waits for a room, whose test or end is due, and each one's calendar in the drawer. */
export default function IsolationsPage() {
  const t = useText();
  const { today } = useFormat();
  const [open, setOpen] = useState<string | null>(null);
  const list = useList({ filters: { view: 'STANDING' as string, mode: null as string | null, search: '' } });
  const mode = MODES.find(one => one === list.filters.mode);
  const filter = { ...conditionOf(viewOf(list.filters.view), today()), modes: mode ? [mode] : null, personNumber: list.filters.search.trim() || null };
  const answer = useQuery(HealthIsolationsDocument, { filter, first: list.size, after: list.after }, { keep: true });
  const row = answer.data?.isolations.nodes.find(one => one.id === open);
  const filters = (
    <>
      <SearchBox label={t('person.number')} value={list.filters.search} onChange={search => list.filter({ search })} />
      <Segments label={t('isolation.status')} value={viewOf(list.filters.view)} onChange={view => list.filter({ view })} items={VIEWS.map(view => ({ value: view, label: t(`isolation.views.${view}`) }))} />
      <Select aria-label={t('isolation.mode')} placeholder={t('isolation.mode')} clearable value={mode ?? null} onChange={next => list.filter({ mode: next })} data={MODES.map(one => ({ value: one, label: t(`isolation.modes.${one}`) }))} />
    </>
  );
  return (
    <StandingPage title={t('isolation.title')} about={t('isolation.about')} changed={answer.again}>
      <DataTable
        label={t('isolation.title')} list={list} answer={answer} page={data => data.isolations} columns={useIsolationColumns()} filters={filters}
        rowId={one => one.id} rowName={nameOf} onOpen={one => setOpen(one.id)} names={{ name: t('person.name'), number: t('person.number') }}
        phoneItem={one => ({ title: nameOf(one), aside: <IsolationState status={one.status} />, detail: <WhereIsolated {...one} />, time: <When at={one.since} /> })}
        empty={<Empty title={t('isolation.empty')} hint={t('isolation.emptyHint')} />}
      />
      <Drawer opened={open !== null} onClose={() => setOpen(null)} title={row ? nameOf(row) : t('isolation.title')}>{open && <IsolationFacts key={`${open} ${row?.status} ${row?.room?.code}`} id={open} onDone={answer.again} />}</Drawer>
    </StandingPage>
  );
}
