import { Empty, Segments, useCan, useQuery, When } from '@campus/portal-kit';
import { DataTable, Drawer, SearchBox, useList, type Column } from '@campus/portal-kit/data';
import { useMemo, useState } from 'react';
import { EmploymentInterviewsDocument, type EmploymentInterviewRowFragment, type InterviewFilter } from '../gql/graphql.ts';
import { LivePage } from '../live/live-page.tsx';
import { useInterviewNews } from '../live/use-news.ts';
import { useText } from '../texts.ts';
import { InterviewState } from '../words/state.tsx';
import { InterviewDetail } from './interview-detail.tsx';
import { ScheduleInterview } from './schedule-interview.tsx';
import '../employment.css';

type Row = EmploymentInterviewRowFragment;

const VIEWS = ['UPCOMING', 'ON_SITE', 'MOVED', 'OFFERED', 'ALL'] as const;
type View = (typeof VIEWS)[number];
const viewOf = (value: string | null): View => VIEWS.find(view => view === value) ?? 'UPCOMING';
const ONLY: Record<View, InterviewFilter> = { UPCOMING: {}, ON_SITE: { mode: 'ON_SITE' }, MOVED: { isMovedOnline: true }, OFFERED: { isReturnOffered: true }, ALL: {} };

function useColumns(): Column<Row>[] {
  const t = useText();
  return useMemo(() => [
    { id: 'number', header: t('interview.number'), cell: row => row.graduate.number, width: 130, fixed: true },
    { id: 'graduate', header: t('interview.graduate'), cell: row => row.graduate.name, width: 110, fixed: true },
    { id: 'employer', header: t('interview.employer'), cell: row => row.employer.name },
    { id: 'position', header: t('interview.position'), cell: row => row.position, width: 160 },
    { id: 'status', header: t('interview.status'), cell: row => <InterviewState row={row} />, width: 170 },
    { id: 'mode', header: t('interview.mode'), cell: row => t(`interview.modes.${row.mode}`), width: 80 },
    { id: 'room', header: t('interview.room'), cell: row => row.roomCode, width: 120 },
    { id: 'startsAt', header: t('interview.startsAt'), cell: row => <When at={row.startsAt} />, width: 120, numeric: true },
  ], [t]);
}

/** Interviews, the soonest first; what isolation put online stands out. */
export default function InterviewsPage() {
  const t = useText();
  const can = useCan();
  const [open, setOpen] = useState<string | null>(null);
  const [now] = useState(() => new Date().toISOString());
  const list = useList({ filters: { search: '', view: 'UPCOMING' as string } });
  const view = viewOf(list.filters.view);
  const filter: InterviewFilter = { ...ONLY[view], search: list.filters.search || null, ...(view !== 'ALL' && { from: now, statuses: ['PLANNED', 'MOVED'] }) };
  const answer = useQuery(EmploymentInterviewsDocument, { filter, first: list.size, after: list.after }, { keep: true });
  const { isLost } = useInterviewNews(answer.again);
  const row = answer.data?.interviews.nodes.find(one => one.id === open);
  return (
    <LivePage title={t('interview.title')} about={t('interview.about')} actions={can('employment.interview.schedule') && <ScheduleInterview onScheduled={answer.again} />} isLost={isLost}>
      <DataTable
        label={t('interview.title')} list={list} answer={answer} page={data => data.interviews} columns={useColumns()}
        rowId={one => one.id} rowName={one => `${one.graduate.name} ${one.employer.name}`} onOpen={one => setOpen(one.id)} names={{ college: t('interview.college') }}
        phoneItem={one => ({ title: `${one.graduate.name} · ${one.employer.name}`, aside: <InterviewState row={one} />, detail: [t(`interview.modes.${one.mode}`), one.roomCode].filter(Boolean).join(' · '), time: <When at={one.startsAt} /> })}
        filters={(
          <>
            <SearchBox label={t('interview.search')} value={list.filters.search} onChange={search => list.filter({ search })} />
            <Segments label={t('interview.view')} value={view} onChange={next => list.filter({ view: next })} items={VIEWS.map(value => ({ value, label: t(`interview.views.${value}`) }))} />
          </>
        )}
        empty={<Empty title={t('interview.none')} hint={t('interview.noneHint')} />}
      />
      <Drawer opened={row !== undefined} onClose={() => setOpen(null)} title={row?.graduate.name ?? t('interview.one')}>{row && <InterviewDetail key={row.id} row={row} onChanged={answer.again} />}</Drawer>
    </LivePage>
  );
}
