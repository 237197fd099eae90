import { Empty, Segments, Status, useCan, useQuery } from '@campus/portal-kit';
import { DataTable, Drawer, SearchBox, useList, type Column } from '@campus/portal-kit/data';
import { useMemo, useState } from 'react';
import { EmploymentGraduatesDocument, type EmploymentGraduateRowFragment } from '../gql/graphql.ts';
import { LivePage } from '../live/live-page.tsx';
import { useDestinationNews } from '../live/use-news.ts';
import { useText } from '../texts.ts';
import { useCodes } from './codes.ts';
import { GraduateDetail } from './graduate-detail.tsx';
import { RegisterClass } from './register-class.tsx';
import '../employment.css';

type Row = EmploymentGraduateRowFragment;

const VIEWS = ['ALL', 'PLACED', 'OPEN'] as const;
type View = (typeof VIEWS)[number];
const viewOf = (value: string): View => VIEWS.find(view => view === value) ?? 'ALL';
const IS_PLACED: Record<View, boolean | null> = { ALL: null, PLACED: true, OPEN: false };

/** Where a graduate goes; who has nowhere to go yet stands out. */
function DestinationOf({ row }: { row: Row }) {
  const t = useText();
  const { codes, nameOf } = useCodes();
  if (!row.destination) return <Status tone="none">{t('graduate.unknown')}</Status>;
  const { code } = row.destination;
  const isOpen = codes.find(one => one.code === code)?.isPlaced === false;
  return <Status tone={isOpen ? 'warn' : 'ok'} quiet={!isOpen}>{nameOf(code)}</Status>;
}

function useColumns(): Column<Row>[] {
  const t = useText();
  return useMemo(() => [
    { id: 'number', header: t('graduate.number'), cell: row => row.number, width: 140, fixed: true },
    { id: 'name', header: t('graduate.name'), cell: row => row.name, width: 110, fixed: true },
    { id: 'college', header: t('graduate.college'), cell: row => row.college?.name, width: 170 },
    { id: 'major', header: t('graduate.major'), cell: row => row.major?.name, width: 170 },
    { id: 'degree', header: t('graduate.degree'), cell: row => t(`graduate.degrees.${row.degree}`), width: 90 },
    { id: 'destination', header: t('graduate.destination'), cell: row => <DestinationOf row={row} />, width: 226 },
    { id: 'organisation', header: t('graduate.organisation'), cell: row => row.destination?.organisation },
    { id: 'decidedOn', header: t('graduate.decidedOn'), cell: row => row.destination?.decidedOn, width: 120, numeric: true },
  ], [t]);
}

/** Graduates by student number, and where each goes. */
export default function GraduatesPage() {
  const t = useText();
  const can = useCan();
  const [open, setOpen] = useState<string | null>(null);
  const list = useList({ filters: { search: '', view: 'ALL' as string } });
  const view = viewOf(list.filters.view);
  const answer = useQuery(EmploymentGraduatesDocument, { filter: { search: list.filters.search || null, isPlaced: IS_PLACED[view] }, first: list.size, after: list.after }, { keep: true });
  const { isLost } = useDestinationNews(answer.again);
  const row = answer.data?.graduates.nodes.find(one => one.id === open);
  return (
    <LivePage title={t('graduate.title')} about={t('graduate.about')} actions={can('employment.graduate.register') && <RegisterClass onRegistered={answer.again} />} isLost={isLost}>
      <DataTable
        label={t('graduate.title')} list={list} answer={answer} page={data => data.graduates} columns={useColumns()}
        rowId={one => one.id} rowName={one => one.name} onOpen={one => setOpen(one.id)} names={{ college: t('graduate.college'), major: t('graduate.major') }}
        phoneItem={one => ({ title: one.name, aside: <DestinationOf row={one} />, detail: one.number, time: one.destination?.decidedOn })}
        filters={(
          <>
            <SearchBox label={t('graduate.search')} value={list.filters.search} onChange={search => list.filter({ search })} />
            <Segments label={t('graduate.view')} value={view} onChange={next => list.filter({ view: next })} items={VIEWS.map(value => ({ value, label: t(`graduate.views.${value}`) }))} />
          </>
        )}
        empty={<Empty title={t('graduate.none')} hint={t('graduate.noneHint')} />}
      />
      <Drawer opened={row !== undefined} onClose={() => setOpen(null)} title={row?.name ?? t('graduate.one')}>{row && <GraduateDetail key={row.id} row={row} onChanged={answer.again} />}</Drawer>
    </LivePage>
  );
}
