import { Empty, Segments, useFormat, useQuery, When } from '@campus/portal-kit';
import { DataTable, Drawer, useList, type Column } from '@campus/portal-kit/data';
import { useMemo, useState } from 'react';
import { EmploymentNoticesDocument, type EmploymentNoticeRowFragment, type InterviewNoticeStatus } from '../gql/graphql.ts';
import { LivePage } from '../live/live-page.tsx';
import { useInterviewNews } from '../live/use-news.ts';
import { useText } from '../texts.ts';
import { NoticeState } from '../words/state.tsx';
import { NoticeDetail } from './notice-detail.tsx';
import '../employment.css';

type Row = EmploymentNoticeRowFragment;

const VIEWS = ['ALL', 'CALL', 'PENDING', 'DONE'] as const;
type View = (typeof VIEWS)[number];
const viewOf = (value: string): View => VIEWS.find(view => view === value) ?? 'ALL';
const STATUSES: Record<View, InterviewNoticeStatus[] | null> = { ALL: null, CALL: ['TO_PHONE', 'FAILED'], PENDING: ['PENDING'], DONE: ['DELIVERED', 'ACKNOWLEDGED'] };

function useColumns(): Column<Row>[] {
  const t = useText();
  const { num } = useFormat();
  return useMemo(() => [
    { id: 'employer', header: t('interview.employer'), cell: row => row.employer.name, fixed: true },
    { id: 'graduate', header: t('interview.graduate'), cell: row => row.interview.graduate.name, width: 90, fixed: true },
    { id: 'kind', header: t('notice.kind'), cell: row => t(`notice.kinds.${row.kind}`), width: 130 },
    { id: 'status', header: t('notice.status'), cell: row => <NoticeState status={row.status} />, width: 125 },
    { id: 'contact', header: t('notice.contact'), cell: row => `${row.employer.contactName} ${row.employer.contactPhone}`, width: 175 },
    { id: 'error', header: t('notice.lastError'), cell: row => row.lastError, width: 110 },
    { id: 'attempts', header: t('notice.attempts'), cell: row => num(row.attempts), width: 80, numeric: true },
    { id: 'nextAttemptAt', header: t('notice.nextAttemptAt'), cell: row => row.nextAttemptAt && <When at={row.nextAttemptAt} />, width: 105, numeric: true },
    { id: 'writtenAt', header: t('notice.writtenAt'), cell: row => <When at={row.writtenAt} />, width: 105, numeric: true },
  ], [t, num]);
}

/** What employers were and are to be told, the newest first; whom to call stands out. */
export default function NoticesPage() {
  const t = useText();
  const [open, setOpen] = useState<string | null>(null);
  const list = useList({ filters: { view: 'ALL' as string } });
  const view = viewOf(list.filters.view);
  const answer = useQuery(EmploymentNoticesDocument, { filter: { statuses: STATUSES[view] }, first: list.size, after: list.after }, { keep: true });
  const { isLost } = useInterviewNews(answer.again);
  const row = answer.data?.interviewNotices.nodes.find(one => one.id === open);
  return (
    <LivePage title={t('notice.title')} about={t('notice.about')} isLost={isLost}>
      <DataTable
        label={t('notice.title')} list={list} answer={answer} page={data => data.interviewNotices} columns={useColumns()}
        rowId={one => one.id} rowName={one => `${one.employer.name} ${one.interview.graduate.name}`} onOpen={one => setOpen(one.id)}
        phoneItem={one => ({ title: one.employer.name, aside: <NoticeState status={one.status} />, detail: `${t(`notice.kinds.${one.kind}`)} · ${one.interview.graduate.name}`, time: <When at={one.writtenAt} /> })}
        filters={<Segments label={t('notice.view')} value={view} onChange={next => list.filter({ view: next })} items={VIEWS.map(value => ({ value, label: t(`notice.views.${value}`) }))} />}
        empty={<Empty title={t('notice.none')} hint={t('notice.noneHint')} />}
      />
      <Drawer opened={row !== undefined} onClose={() => setOpen(null)} title={row?.employer.name ?? t('notice.one')}>{row && <NoticeDetail key={row.id} row={row} onChanged={answer.again} />}</Drawer>
    </LivePage>
  );
}
